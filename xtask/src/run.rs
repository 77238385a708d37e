//! `cargo xtask run`: something real, from a clean clone.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::command::{built, cargo, program, root, succeed};
use crate::setup::setup;
use crate::steps::Steps;
use crate::ui;

/// The whole workspace, as the tests build it: with fewer packages their parts would have other features, and all
/// would be compiled anew after `cargo xtask test`.
const BUILD: &[&str] = &["build", "--workspace", "--locked"];
/// The accounts of the sample complex have this password, and its data opens with that passphrase: for practice.
const PASSWORD: &str = "changping lu 710";
const PASSPHRASE: &str = "a long practice passphrase";
/// The sample complex is open, and much is going on there, from this morning on.
const NINE: &str = "2026-11-22T09:00:00+08:00";

/// Opens the window on a practice desk. Without a display a morning is played in the real window, on a virtual one.
pub(crate) fn run(steps: &mut Steps, data: Option<PathBuf>) -> Result<()> {
    setup(steps)?;
    steps.need("the UI as the shell embeds it", ui::build)?;
    if !has_display() {
        return steps.need("the morning in the real window", play);
    }
    steps.need("build", || {
        succeed(cargo(BUILD))?;
        Ok(String::new())
    })?;
    let data =
        data.unwrap_or_else(|| std::env::temp_dir().join(format!("onecounter-{}", std::process::id())));
    steps.need("the practice desk", || furnish(&data))?;
    steps.need("the window", || open(&data))
}

fn has_display() -> bool {
    let named = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some());
    named || cfg!(any(windows, target_os = "macos"))
}

/// Makes a desk with the sample complex, unless there is a desk already.
fn furnish(data: &Path) -> Result<String> {
    if data.exists() {
        return Ok(format!("there already, in {}", data.display()));
    }
    for task in [["init", "--rehearsal"].as_slice(), &["sample"]] {
        let mut command = program(built("onecounter-cli"), &["--now", NINE]);
        command.arg("--data").arg(data).args(task);
        succeed(with_key(command))?;
    }
    Ok(format!("in {}", data.display()))
}

fn open(data: &Path) -> Result<String> {
    println!("Sign in as clerk, volunteer, lead, manager or auditor with the password “{PASSWORD}”.");
    let mut window = program(built("onecounter"), &["--now", NINE]);
    window.arg("--data").arg(data);
    succeed(with_key(window))?;
    Ok(format!("the data stays in {}", data.display()))
}

fn with_key(mut command: std::process::Command) -> std::process::Command {
    command.env("ONECOUNTER_PASSPHRASE", PASSPHRASE).env("ONECOUNTER_PASSWORD", PASSWORD);
    command
}

/// The end-to-end test of the main job, which presses the keys that a clerk presses.
fn play() -> Result<String> {
    succeed(cargo(BUILD))?;
    succeed(cargo(&[
        "test",
        "--workspace",
        "--locked",
        "--test",
        "window",
        "--",
        "morning::",
        "--nocapture",
    ]))?;
    let pictures = root().join("target/pictures");
    Ok(format!("there is no display here; pictures and papers lie in {}", pictures.display()))
}

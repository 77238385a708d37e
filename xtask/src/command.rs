//! Running other programs from the root of the repository, and saying what was run when they fail.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the root of the repository")
}

/// A program of ours as it was built last.
pub(crate) fn built(name: &str) -> PathBuf {
    built_as("debug", name)
}

/// The same, as it is shipped.
pub(crate) fn optimised(name: &str) -> PathBuf {
    built_as("release", name)
}

fn built_as(profile: &str, name: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join(profile).join(name).with_extension(std::env::consts::EXE_EXTENSION)
}

/// A program with its arguments, to be run in the root of the repository.
pub(crate) fn program<S: AsRef<OsStr>>(name: impl AsRef<OsStr>, arguments: &[S]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// Cargo, the same one that runs this task.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: &[S]) -> Command {
    let mut command = program(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), arguments);
    // What cargo tells this program about its own package would mislead the ones it runs.
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    for name in names.filter(|name| name.starts_with("CARGO_PKG_")) {
        command.env_remove(name);
    }
    command
}

/// A program of the web UI, run in `ui/`.
pub(crate) fn in_ui<S: AsRef<OsStr>>(name: &str, arguments: &[S]) -> Command {
    let mut command = program(name, arguments);
    command.current_dir(root().join("ui"));
    command
}

/// Runs to the end; fails unless the program succeeds. What it prints is seen as it comes.
pub(crate) fn succeed(mut command: Command) -> Result<()> {
    let line = line(&command);
    println!("$ {line}");
    let status = command.status().with_context(|| format!("cannot run `{line}`"))?;
    ensure!(status.success(), "`{line}` ended with {status}");
    Ok(())
}

/// Runs to the end with a text as standard input, and returns what the program prints.
pub(crate) fn answer(mut command: Command, input: &str) -> Result<String> {
    let line = line(&command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run `{line}`"))?;
    let mut stdin = child.stdin.take().expect("standard input was piped a line above");
    // A program that does not read its input may end first: its status tells, not the broken pipe.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "`{line}` ended with {}", output.status);
    String::from_utf8(output.stdout).with_context(|| format!("`{line}` printed something that is not text"))
}

/// Whether a program is there and succeeds, asked quietly.
pub(crate) fn works(mut command: Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Installs a cargo subcommand unless it is there.
pub(crate) fn cargo_tool(subcommand: &str) -> Result<()> {
    if works(cargo(&[subcommand, "--version"])) {
        return Ok(());
    }
    // Without optimisation: it compiles in half the time and runs for seconds.
    succeed(cargo(&["install", "--locked", "--debug", &format!("cargo-{subcommand}")]))?;
    if !works(cargo(&[subcommand, "--version"])) {
        bail!("cargo-{subcommand} was installed but does not run: is cargo's bin folder in PATH?");
    }
    Ok(())
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

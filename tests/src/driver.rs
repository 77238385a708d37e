//! A display, a session bus, and the driver of `WebKit`'s web views between a test and a program.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::{Instant, sleep};

use crate::kept::Kept;

/// The largest window that is tried.
const DISPLAY: &str = "2560x1440x24";

/// How long starting may take on a busy machine.
const STARTS_WITHIN: Duration = Duration::from_secs(90);

/// Where a program runs: what is on the screen and on the bus there is its own.
pub(crate) struct Surroundings {
    _display: Kept,
    _bus: Kept,
    variables: BTreeMap<&'static str, OsString>,
}

impl Surroundings {
    /// A display and a bus, and folders of its own below `home`.
    pub(crate) fn start(home: &Path) -> Result<Self> {
        Self::around(&Self::display(DISPLAY), home)
    }

    /// The same with a display of this size, whose pixels lie in a file in the folder `pixels`.
    pub(crate) fn start_in_sight(home: &Path, size: &str, pixels: &Path) -> Result<Self> {
        let mut xvfb = Self::display(size);
        xvfb.arg("-fbdir").arg(pixels);
        Self::around(&xvfb, home)
    }

    fn display(size: &str) -> Command {
        let mut xvfb = Command::new("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp", "-noreset"]);
        xvfb
    }

    fn around(xvfb: &Command, home: &Path) -> Result<Self> {
        let (display, number) = Kept::start_and_hear(xvfb).context("is Xvfb installed?")?;
        let mut daemon = Command::new("dbus-daemon");
        daemon.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
        let (bus, address) = Kept::start_and_hear(&daemon).context("is dbus-daemon installed?")?;
        let mut variables = BTreeMap::from([
            ("DISPLAY", OsString::from(format!(":{number}"))),
            ("DBUS_SESSION_BUS_ADDRESS", address.into()),
            ("GDK_BACKEND", "x11".into()),
            ("GSETTINGS_BACKEND", "memory".into()),
            ("LIBGL_ALWAYS_SOFTWARE", "1".into()),
            ("NO_AT_BRIDGE", "1".into()),
            ("HOME", home.into()),
        ]);
        for (name, folder) in [
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "runtime"),
            ("XDG_DOCUMENTS_DIR", "documents"),
        ] {
            let folder = home.join(folder);
            std::fs::create_dir_all(&folder)?;
            variables.insert(name, folder.into());
        }
        Ok(Self { _display: display, _bus: bus, variables })
    }

    /// A command that runs there.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.envs(&self.variables).env_remove("WAYLAND_DISPLAY");
        command
    }
}

/// A driver, and the program that it has started.
pub(crate) struct Driver {
    kept: Kept,
    pub(crate) page: WebDriver,
}

impl Driver {
    /// Starts the program through a driver of its own, and waits until its page is there.
    pub(crate) async fn start(
        around: &Surroundings,
        variables: &[(&str, OsString)],
        binary: &Path,
        arguments: &[String],
    ) -> Result<Self> {
        let port = free_port()?;
        let mut command = around.command("WebKitWebDriver");
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        // Without compositing, which the shell forgoes, the driver waits for ever for some pictures of the window.
        command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "0");
        command.envs(variables.iter().map(|(name, value)| (*name, value)));
        let kept = Kept::start(&command).context("is WebKitWebDriver installed?")?;
        wait_for(port).await?;
        let mut capabilities = Capabilities::new();
        let options = json!({ "binary": binary, "args": arguments });
        capabilities.set("webkitgtk:browserOptions", options)?;
        let page = WebDriver::builder(format!("http://127.0.0.1:{port}"), capabilities)
            .request_timeout(STARTS_WITHIN)
            .connect()
            .await
            .with_context(|| format!("{} {arguments:?} does not start", binary.display()))?;
        Ok(Self { kept, page })
    }

    /// Ends the program and its driver at once.
    pub(crate) fn end(self) {
        // The session ends with its driver; nothing is asked of a program that may not answer.
        let _already_over = self.page.leak();
        drop(self.kept);
    }

    /// The process that keeps the driver, whose child is the program.
    pub(crate) fn keeper(&self) -> i32 {
        self.kept.process()
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0)).context("no free port on this machine")?.local_addr()?.port())
}

async fn wait_for(port: u16) -> Result<()> {
    let deadline = Instant::now() + STARTS_WITHIN;
    while Instant::now() < deadline {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(());
        }
        sleep(Duration::from_millis(10)).await;
    }
    bail!("the driver does not listen at port {port}")
}

//! The system packages that building, printing and testing need.

use anyhow::Result;

use crate::command::{answer, program, succeed, works};

/// By their names on Debian and Ubuntu, each with what it is for.
const PACKAGES: [(&str, &str); 17] = [
    ("build-essential", "a C compiler and linker"),
    ("dbus", "a session bus, for tests of the keychain"),
    ("dbus-daemon", "the bus itself"),
    ("fonts-noto-cjk", "Chinese characters on the screen"),
    ("gnome-keyring", "the keychain, for tests"),
    ("libayatana-appindicator3-dev", "the shell's tray icon"),
    ("libcups2-dev", "the printers of this computer"),
    ("libsqlite3-dev", "the floor that benchmarks are measured beside"),
    ("libssl-dev", "TLS"),
    ("libwebkit2gtk-4.1-dev", "the web view of the window"),
    ("libxdo-dev", "keys sent to the window"),
    ("librsvg2-dev", "icons"),
    ("pkg-config", "finding the libraries above"),
    ("poppler-utils", "reading printed PDFs back in tests"),
    ("postgresql", "the second database engine, for tests"),
    ("webkit2gtk-driver", "driving the window in tests"),
    ("xvfb", "a display where there is none"),
];

/// Installs the packages that are missing; where there is no apt, says what is needed.
pub(crate) fn install_missing() -> Result<String> {
    if !works(program("apt-get", &["--version"])) {
        println!("There is no apt here. Please install, by the names they have on this system:");
        for (package, purpose) in PACKAGES {
            println!("  {package}: {purpose}");
        }
        return Ok("no apt here: see the list above".into());
    }
    let mut missing: Vec<_> =
        PACKAGES.iter().map(|(package, _)| *package).filter(|package| !installed(package)).collect();
    if !works(program("node", &["--version"])) {
        missing.push("npm"); // it brings Node
    }
    if missing.is_empty() {
        return Ok("all there".into());
    }
    apt_get(&["update"])?;
    apt_get(&[["install", "--yes", "--no-install-recommends"].as_slice(), &missing].concat())?;
    Ok(format!("installed {}", missing.join(", ")))
}

fn installed(package: &str) -> bool {
    let status = program("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package]);
    works(program("dpkg-query", &["--show", package])) && answer(status, "").is_ok_and(|it| it == "installed")
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let unattended = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    let is_root = answer(program("id", &["-u"]), "")?.trim() == "0";
    let prefix: &[&str] = if is_root { &[] } else { &["sudo"] };
    let words = [prefix, &unattended, arguments].concat();
    succeed(program(words[0], &words[1..]))
}

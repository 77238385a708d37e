//! `cargo xtask setup`: makes a fresh machine ready.

use anyhow::{Context, Result, ensure};

use crate::command::{answer, in_ui, program, succeed};
use crate::freshness::is_fresh;
use crate::steps::Steps;
use crate::{command, packages};

/// Node before this one cannot run the bundler.
const NODE: (u32, u32) = (20, 19);

pub(crate) fn setup(steps: &mut Steps) -> Result<()> {
    steps.need("system packages", packages::install_missing)?;
    steps.need("Node", check_node)?;
    steps.need("packages of the UI", install_ui_packages)
}

fn check_node() -> Result<String> {
    let (major, minor) = NODE;
    let version = answer(program("node", &["--version"]), "")
        .with_context(|| format!("please install Node {major}.{minor} or newer, from nodejs.org"))?;
    let version = version.trim();
    ensure!(
        parse_version(version).is_some_and(|found| found >= NODE),
        "Node is {version}: please install {major}.{minor} or newer, from nodejs.org"
    );
    Ok(version.to_owned())
}

/// `v20.19.2` → `(20, 19)`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

fn install_ui_packages() -> Result<String> {
    let ui = command::root().join("ui");
    // npm writes this file last.
    let installed = ui.join("node_modules/.package-lock.json");
    if is_fresh(&installed, &[&ui.join("package-lock.json")]) {
        return Ok("as locked".into());
    }
    succeed(in_ui("npm", &["ci"]))?;
    Ok("installed as locked".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_versions_are_compared_as_numbers() {
        assert_eq!(parse_version("v20.9.0"), Some((20, 9)));
        assert!(parse_version("v20.9.0") < Some(NODE), "9 is before 19, though not as text");
        assert!(parse_version("v24.0.1") > Some(NODE));
        assert_eq!(parse_version("nightly"), None);
    }
}

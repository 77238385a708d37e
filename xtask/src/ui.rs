//! The web UI as the shell embeds it.

use anyhow::Result;

use crate::command::{in_ui, root, succeed};
use crate::freshness::is_fresh;

/// Builds `ui/dist` unless it is fresh: the shell does not compile without it, and compiles again
/// whenever it changes.
pub(crate) fn build() -> Result<String> {
    let ui = root().join("ui");
    let sources = ["src", "index.html", "package-lock.json", "tsconfig.json", "vite.config.ts"];
    let sources = sources.map(|source| ui.join(source));
    if is_fresh(&ui.join("dist/index.html"), &sources.each_ref().map(AsRef::as_ref)) {
        return Ok("fresh".into());
    }
    succeed(in_ui("npm", &["run", "--silent", "build"]))?;
    Ok("built".into())
}

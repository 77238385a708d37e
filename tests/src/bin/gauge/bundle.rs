//! How large the interface is: all of it, and what is loaded before anybody has signed in.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use onecounter_tests::Program;

use crate::say::note;

/// The page as it was built into the program.
const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist");

/// Every script and style of the page so far, by its path in the bundle: those that `index.html` names, with what
/// they import, and those that were asked for since.
const LOADED: &str = "return [...document.querySelectorAll('script[src], link[href]')]
    .map((element) => new URL(element.src ?? element.href, location.href).pathname)";

/// Bytes, as they are and compressed.
#[derive(Default)]
struct Size {
    raw: usize,
    gzip: usize,
}

/// The sizes, while the sign-in form is shown.
pub(crate) async fn measure(program: &Program) -> Result<()> {
    program.screen.see_focused("textbox", "账号").await?;
    program.is_calm().await?;
    let loaded: BTreeSet<String> = serde_json::from_value(program.screen.run(LOADED, vec![]).await?)?;
    ensure!(!loaded.is_empty(), "the page has loaded nothing");
    let dist = Path::new(DIST);
    let loaded = loaded.iter().map(|path| dist.join(path.trim_start_matches('/')));
    let first = size(loaded.chain([dist.join("index.html")]))?;
    let whole = size(files(dist)?)?;
    note(&format!(
        "The interface is {} ({} with gzip); {} ({}) of it are loaded before anybody has signed in.",
        kilobytes(whole.raw),
        kilobytes(whole.gzip),
        kilobytes(first.raw),
        kilobytes(first.gzip)
    ));
    Ok(())
}

fn size(files: impl IntoIterator<Item = PathBuf>) -> Result<Size> {
    let mut size = Size::default();
    for file in files {
        let bytes =
            fs::read(&file).with_context(|| format!("{}: another page is built in", file.display()))?;
        let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
        gzip.write_all(&bytes)?;
        size.raw += bytes.len();
        size.gzip += gzip.finish()?.len();
    }
    Ok(size)
}

/// All files below a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in folder.read_dir().with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn kilobytes(bytes: usize) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}

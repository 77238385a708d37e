//! Pictures of the window, in the order they were taken: `target/pictures/<test>/NN-name.png`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};

use crate::program::root;

/// Where the pictures of one test go.
#[derive(Debug, Clone)]
pub struct Pictures {
    folder: PathBuf,
    taken: Arc<AtomicUsize>,
}

impl Pictures {
    /// Those of the test that runs in this thread. Pictures of an earlier run are taken away.
    pub fn of_this_test() -> Result<Self> {
        let thread = std::thread::current();
        let pictures = Self::named(&thread.name().context("a test has a name")?.replace("::", "-"));
        if pictures.folder.exists() {
            fs::remove_dir_all(&pictures.folder)?;
        }
        Ok(pictures)
    }

    /// Those of this name.
    pub fn named(name: &str) -> Self {
        Self::in_folder(&root().join("target/pictures").join(name))
    }

    /// Those that go into a folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), taken: Arc::default() }
    }

    /// Where they go.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps a picture.
    pub(crate) fn keep(&self, name: &str, png: &[u8]) -> Result<PathBuf> {
        fs::create_dir_all(&self.folder)?;
        let number = self.taken.fetch_add(1, Ordering::Relaxed) + 1;
        let path = self.folder.join(format!("{number:02}-{name}.png"));
        fs::write(&path, png)?;
        Ok(path)
    }
}

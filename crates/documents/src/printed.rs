//! How a document is to be printed, and what comes out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::{Paper, Print};

/// How a document is to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct PrintOptions {
    /// The paper in the printer.
    pub paper: Paper,
    /// How large.
    pub print: Print,
    /// The how-manieth print of this document it is, from 1. From the second on it is marked
    /// `补打 第2次` (R-RC-10).
    pub print_number: u32,
}

impl Default for PrintOptions {
    /// The first print on A5 in normal size.
    fn default() -> Self {
        Self { paper: Paper::default(), print: Print::default(), print_number: 1 }
    }
}

impl PrintOptions {
    /// `补打 第2次`, unless it is the first print.
    pub(crate) fn reprint_mark(self) -> Option<String> {
        (self.print_number > 1).then(|| format!("补打 第{}次", self.print_number))
    }
}

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// The characters that no font draws, each once, as they come: they are printed as boxed code
    /// points, and the clerk is warned before printing (R-NM-7).
    pub missing: Vec<char>,
}

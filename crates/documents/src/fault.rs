//! Why a document could not be made.

use std::path::PathBuf;

/// Why there is no paper. A character that no font has is no fault: it prints as a boxed code point
/// and comes back in `Printed::missing`.
#[derive(Debug, thiserror::Error)]
pub enum DocumentFault {
    /// None of the folders holds the two Noto Sans SC files.
    #[error("the fonts are not installed; looked in {looked_in:?}")]
    FontsNotFound {
        /// The folders, in the order in which they were tried.
        looked_in: Vec<PathBuf>,
    },
    /// A font file is there, but it is not a font that a PDF can carry.
    #[error("the font {path:?} cannot be used: {reason}")]
    FontUnusable {
        /// The file.
        path: PathBuf,
        /// What its reader said.
        reason: String,
    },
    /// The text for the QR code does not fit one.
    #[error("a QR code cannot hold {characters} characters")]
    QrTooLong {
        /// Its length in characters.
        characters: usize,
    },
    /// The PDF library refused what it was given.
    #[error("the PDF cannot be written: {reason}")]
    Unwritable {
        /// What it said.
        reason: String,
    },
}

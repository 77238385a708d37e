//! What stands on the paper with the recovery key.

use domain::time::Instant;

/// A recovery key, to be kept in a safe. It is printed once and kept nowhere, so it never becomes an order of a
/// reply and has no serialised form.
#[derive(Debug, Clone, PartialEq)]
pub struct RecoverySheetView {
    /// The name of the complex.
    pub unit: String,
    /// Its name in English, if it has one.
    pub english_name: Option<String>,
    /// The key in groups: `XXXX-XXXX-…`.
    pub key: String,
    /// When the data was made that it opens.
    pub made_at: Instant,
    /// Whether it comes from a practice desk.
    pub rehearsal: bool,
}

//! Receipts: numbers without gaps, each kept when its paper is void.

use domain::time::Day;

use super::clerks::Who;
use super::{Id, Model};

/// A receipt.
pub(in crate::random_day) struct Receipt {
    pub id: Id,
    pub number: String,
    pub visit: usize,
    pub by: Who,
    pub items: usize,
    pub prints: u32,
    pub void: Option<&'static str>,
}

/// The number of that place in the day's series.
pub(in crate::random_day) fn number(day: Day, place: usize) -> String {
    format!("{}-{place:04}", series(day))
}

/// The day's series.
pub(in crate::random_day) fn series(day: Day) -> String {
    format!("JNL-SL-{}", day.format("%Y%m%d"))
}

impl Model {
    /// The number that comes next.
    pub(in crate::random_day) fn next_number(&self) -> String {
        number(self.today(), self.receipts.len() + 1)
    }
}

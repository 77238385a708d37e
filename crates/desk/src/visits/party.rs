//! How many people came together.

use super::faults::VisitFault;
use crate::fault::{Fault, OnField};

/// The most people of one visit.
const MOST: u32 = 500;

/// Refuses nobody at all and a crowd that no window serves.
pub(super) fn check_party(size: u32) -> Result<(), Fault> {
    if (1..=MOST).contains(&size) {
        return Ok(());
    }
    Err(VisitFault::PartySizeOutOfRange { most: MOST }).on_field("party_size")
}

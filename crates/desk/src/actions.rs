//! The action table: everything that can be done, noun by noun. The role matrix, the command line, the
//! argument schemas and the TypeScript client are derived from it.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::action::Entry;
use crate::door::unknown;
use crate::fault::Fault;
use crate::{
    appointments, audit, backups, calendar, consultations, courses, organisations, queue, receipts,
    recovery_key, referrals, reports, residents, rooms, sites, staff, visits, volunteers,
};

/// The nouns' own lists.
const NOUNS: &[&[&Entry]] = &[
    appointments::ACTIONS,
    audit::ACTIONS,
    backups::ACTIONS,
    calendar::ACTIONS,
    consultations::ACTIONS,
    courses::ACTIONS,
    organisations::ACTIONS,
    queue::ACTIONS,
    receipts::ACTIONS,
    recovery_key::ACTIONS,
    referrals::ACTIONS,
    reports::ACTIONS,
    residents::ACTIONS,
    rooms::ACTIONS,
    sites::ACTIONS,
    staff::ACTIONS,
    visits::ACTIONS,
    volunteers::ACTIONS,
];

/// Every action, by noun.
pub fn actions() -> impl Iterator<Item = &'static Entry> {
    NOUNS.iter().copied().flatten().copied()
}

static BY_NAME: LazyLock<HashMap<&'static str, &'static Entry>> =
    LazyLock::new(|| actions().map(|entry| (entry.name, entry)).collect());

/// The action of that name; an unknown name is a fault.
pub(crate) fn find(name: &str) -> Result<&'static Entry, Fault> {
    BY_NAME.get(name).copied().ok_or_else(|| unknown(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_a_name_of_its_own() {
        assert_eq!(BY_NAME.len(), actions().count());
        for entry in actions() {
            assert!(entry.name.contains('.'), "{} is noun and verb", entry.name);
        }
    }
}

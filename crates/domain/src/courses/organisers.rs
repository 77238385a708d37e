//! Joint courses: once in the total, once for each organiser (R-CO-9).

use std::collections::{BTreeMap, BTreeSet};

use crate::id::OrganisationId;

/// The figures of one course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseFigures {
    /// Who holds it together; one counts once.
    pub organisers: BTreeSet<OrganisationId>,
    /// Heads, such as the enrolled.
    pub heads: u64,
}

/// Heads in all and for each organiser.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganiserTotals {
    /// Every course once.
    pub grand_total: u64,
    /// Every course for each of its organisers.
    pub by_organiser: BTreeMap<OrganisationId, u64>,
}

impl OrganiserTotals {
    /// Adds up courses.
    pub fn of(courses: &[CourseFigures]) -> Self {
        let mut totals = Self::default();
        for course in courses {
            totals.grand_total += course.heads;
            for organiser in &course.organisers {
                *totals.by_organiser.entry(*organiser).or_default() += course.heads;
            }
        }
        totals
    }

    /// Whether the organisers' figures add to more than the total, which the report must say.
    pub fn count_some_twice(&self) -> bool {
        self.by_organiser.values().sum::<u64>() > self.grand_total
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_joint_course_counts_once_in_the_total() {
        let (party_school, community_school) =
            (OrganisationId(Uuid::from_u128(1)), OrganisationId(Uuid::from_u128(2)));
        let joint = CourseFigures { organisers: [party_school, community_school].into(), heads: 20 };
        let own = CourseFigures { organisers: [community_school].into(), heads: 12 };
        let totals = OrganiserTotals::of(&[joint, own.clone()]);
        assert_eq!(totals.grand_total, 32);
        assert_eq!(totals.by_organiser, [(party_school, 20), (community_school, 32)].into());
        assert!(totals.count_some_twice());
        assert!(!OrganiserTotals::of(&[own]).count_some_twice());
    }
}

//! How many places a course has, and for whom (R-CO-2).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::time::Instant;

/// As whom a person enrols.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// A resident of the sub-district.
    Residents,
    /// A Party member.
    PartyMembers,
    /// Anybody.
    Everybody,
}

/// The places of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Quota {
    /// One pool.
    Total {
        /// Places.
        places: u32,
    },
    /// Places kept for some until a moment; from then on one pool.
    ByAudience {
        /// Kept for residents.
        residents: u32,
        /// Kept for Party members.
        party_members: u32,
        /// Open to everybody, also to those whose own places are full.
        everybody: u32,
        /// The moment from which kept places are open to everybody.
        release_at: Instant,
    },
}

/// How many places are held, by audience: enrolled or offered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Held {
    /// By residents.
    pub residents: u32,
    /// By Party members.
    pub party_members: u32,
    /// By anybody else.
    pub everybody: u32,
}

impl Held {
    /// All held places.
    pub fn total(self) -> u64 {
        [self.residents, self.party_members, self.everybody].into_iter().map(u64::from).sum()
    }

    /// With one place more.
    #[must_use]
    pub fn and(mut self, audience: Audience) -> Self {
        let count = match audience {
            Audience::Residents => &mut self.residents,
            Audience::PartyMembers => &mut self.party_members,
            Audience::Everybody => &mut self.everybody,
        };
        *count = count.saturating_add(1);
        self
    }
}

impl Quota {
    /// All places.
    pub fn total(self) -> u64 {
        match self {
            Self::Total { places } => u64::from(places),
            Self::ByAudience { residents, party_members, everybody, .. } => {
                [residents, party_members, everybody].into_iter().map(u64::from).sum()
            }
        }
    }

    /// Whether these held places fit. Before the release whoever finds no place of their own audience
    /// takes one of everybody's.
    pub fn fits(self, held: Held, now: Instant) -> bool {
        match self {
            Self::ByAudience { residents, party_members, everybody, release_at } if now < release_at => {
                let overflow = u64::from(held.residents.saturating_sub(residents))
                    + u64::from(held.party_members.saturating_sub(party_members));
                overflow + u64::from(held.everybody) <= u64::from(everybody)
            }
            _ => held.total() <= self.total(),
        }
    }

    /// Whether every place is open to everybody now.
    pub fn is_one_pool(self, now: Instant) -> bool {
        !matches!(self, Self::ByAudience { release_at, .. } if now < release_at)
    }

    /// The places of one pool that a newcomer finds once everybody who waits has been offered one.
    pub fn left_for_newcomers(self, held: u64, waiting: u64) -> u64 {
        self.total().saturating_sub(held).saturating_sub(waiting)
    }

    /// Whether two audiences wait in one line now.
    pub fn share_a_line(self, one: Audience, other: Audience, now: Instant) -> bool {
        one == other || self.is_one_pool(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kept_places_are_kept_until_the_release() {
        #[track_caller]
        fn check(
            quota: Quota,
            (residents, party_members, everybody): (u32, u32, u32),
            now: Instant,
            fits: bool,
        ) {
            let held = Held { residents, party_members, everybody };
            assert_eq!(quota.fits(held, now), fits, "{held:?}");
        }
        let release_at = Instant::parse("2026-11-25T09:00:00+08:00").expect("a moment");
        let quota = Quota::ByAudience { residents: 3, party_members: 2, everybody: 1, release_at };
        let before = release_at - chrono::Duration::milliseconds(1);
        check(quota, (3, 2, 1), before, true);
        check(quota, (4, 2, 0), before, true); // the fourth resident takes everybody's place
        check(quota, (4, 2, 1), before, false);
        check(quota, (0, 0, 2), before, false);
        check(quota, (0, 0, 6), release_at, true);
        check(quota, (0, 0, 7), release_at, false);
        check(Quota::Total { places: 20 }, (20, 0, 0), before, true);
        check(Quota::Total { places: 20 }, (20, 0, 1), before, false);
        assert!(!quota.is_one_pool(before) && quota.is_one_pool(release_at));
        assert!(Quota::Total { places: 20 }.is_one_pool(before));
    }

    #[test]
    fn who_waits_comes_before_a_newcomer() {
        let quota = Quota::Total { places: 20 };
        assert_eq!(quota.left_for_newcomers(17, 0), 3);
        assert_eq!(quota.left_for_newcomers(17, 2), 1);
        assert_eq!(quota.left_for_newcomers(20, 5), 0);
    }
}

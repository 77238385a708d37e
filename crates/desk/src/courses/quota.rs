//! A course's places as its columns have them.

use chrono::Duration;
use domain::calendar::opening_hours::OpeningHours;
use domain::courses::offer_term::OfferTerm;
use domain::courses::place_book::Step;
use domain::courses::quota::Quota;
use domain::time::Instant;

use super::faults::CourseFault;
use crate::database::{DataFault, moment, number};
use crate::fault::Fault;

/// More people than any of our events holds.
const MOST_PLACES: u64 = 100_000;

/// The columns of a course that its place book needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct QuotaRow {
    pub(super) quota: i64,
    pub(super) kept_for_residents: i64,
    pub(super) kept_for_party_members: i64,
    pub(super) release_at: Option<i64>,
    pub(super) offer_hours: i64,
}

impl QuotaRow {
    /// The columns of a quota of at least one place.
    pub(super) fn of(quota: Quota, offer_hours: u16) -> Result<Self, CourseFault> {
        let out_of_range = CourseFault::CoursePlacesOutOfRange { most: MOST_PLACES };
        let total = quota.total();
        if !(1..=MOST_PLACES).contains(&total) {
            return Err(out_of_range);
        }
        let (residents, party_members, release_at) = match quota {
            Quota::Total { .. } => (0, 0, None),
            Quota::ByAudience { residents, party_members, release_at, .. } => {
                (residents, party_members, Some(release_at.millis()))
            }
        };
        Ok(Self {
            quota: i64::try_from(total).map_err(|_| out_of_range)?,
            kept_for_residents: residents.into(),
            kept_for_party_members: party_members.into(),
            release_at,
            offer_hours: offer_hours.into(),
        })
    }

    /// The quota of the columns.
    pub(super) fn quota(self) -> Result<Quota, Fault> {
        let places: u32 = number(self.quota)?;
        let Some(release_at) = self.release_at else { return Ok(Quota::Total { places }) };
        let (residents, party_members) =
            (number(self.kept_for_residents)?, number(self.kept_for_party_members)?);
        let everybody = places.checked_sub(residents + party_members).ok_or(DataFault::Damaged)?;
        Ok(Quota::ByAudience { residents, party_members, everybody, release_at: moment(release_at)? })
    }

    /// This moment, and the deadline of an offer made in it.
    pub(super) fn step(self, now: Instant) -> Result<Step, Fault> {
        let term = OfferTerm::of_hours(number(self.offer_hours)?).map_err(|_| DataFault::Damaged)?;
        let offer_until = term.until(now, &OpeningHours::default()).unwrap_or(now + Duration::days(1));
        Ok(Step { now, offer_until })
    }
}

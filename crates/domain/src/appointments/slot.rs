//! A dated slot of an advisor and its places (号源).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::appointments::refused::AppointmentError;
use crate::id::{AdvisorId, SlotId};
use crate::queue::order::Standing;
use crate::time::Instant;

/// When an advisor sits, for how many and for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Slot {
    /// Its id.
    pub id: SlotId,
    /// The advisor.
    pub advisor: AdvisorId,
    /// When it begins.
    pub from: Instant,
    /// When it ends, after it begins.
    pub to: Instant,
    /// How many appointments it takes.
    pub places: u32,
    /// Whom it is for.
    pub audience: Audience,
}

/// Whom a slot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Anybody.
    Everybody,
    /// Enterprises alone, such as the lawyers of Friday afternoon.
    Enterprises,
}

/// In whose name an appointment is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Applicant {
    /// One's own.
    Person,
    /// An enterprise's.
    Enterprise,
    /// That of a branch, a team or a committee.
    OtherOrganisation,
}

impl Slot {
    /// Refuses a slot that ends when it begins, or before.
    pub fn check_times(&self) -> Result<(), AppointmentError> {
        let Self { from, to, .. } = *self;
        if from < to { Ok(()) } else { Err(AppointmentError::SlotEndsBeforeItBegins { from, to }) }
    }

    /// The places left; `taken` counts the appointments that were not cancelled.
    pub fn places_left(&self, taken: u32) -> u32 {
        self.places.saturating_sub(taken)
    }

    /// Whether the slot takes one more: it has not ended, it is for them, and a place is left.
    pub fn must_take(&self, applicant: Applicant, taken: u32, now: Instant) -> Result<(), AppointmentError> {
        if now >= self.to {
            return Err(AppointmentError::SlotOver { to: self.to });
        }
        if self.audience == Audience::Enterprises && applicant != Applicant::Enterprise {
            return Err(AppointmentError::SlotForEnterprises {});
        }
        if self.places_left(taken) == 0 {
            return Err(AppointmentError::SlotFull { slot: self.id, places: self.places });
        }
        Ok(())
    }

    /// What the ticket of somebody with an appointment in this slot may claim: a front call from ten
    /// minutes before it begins to ten after it ends (R-QU-4).
    pub fn standing(&self) -> Standing {
        Standing::Appointment { from: self.from, to: self.to }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use uuid::Uuid;

    use super::*;
    use crate::queue::order::CallClass;

    fn friday_at_two() -> Instant {
        Instant::parse("2026-11-27T14:00:00+08:00").expect("RFC 3339")
    }

    fn lawyers() -> Slot {
        Slot {
            id: SlotId(Uuid::from_u128(1)),
            advisor: AdvisorId(Uuid::from_u128(2)),
            from: friday_at_two(),
            to: friday_at_two() + Duration::minutes(30),
            places: 2,
            audience: Audience::Enterprises,
        }
    }

    fn check(applicant: Applicant, taken: u32, minute: i64, refusal: Option<AppointmentError>) {
        let now = friday_at_two() + Duration::minutes(minute);
        let verdict = lawyers().must_take(applicant, taken, now).err();
        assert_eq!((verdict, applicant), (refusal, applicant), "{taken} taken, minute {minute}");
    }

    #[test]
    fn lawyers_see_as_many_enterprises_as_they_have_places() {
        let (slot, to) = (lawyers().id, lawyers().to);
        check(Applicant::Enterprise, 1, -60, None);
        check(Applicant::Enterprise, 2, -60, Some(AppointmentError::SlotFull { slot, places: 2 }));
        check(Applicant::Person, 0, -60, Some(AppointmentError::SlotForEnterprises {}));
        check(Applicant::OtherOrganisation, 0, -60, Some(AppointmentError::SlotForEnterprises {}));
        check(Applicant::Enterprise, 0, 29, None);
        check(Applicant::Enterprise, 0, 30, Some(AppointmentError::SlotOver { to }));
    }

    #[test]
    fn everybody_may_come_to_an_open_slot() {
        let open = Slot { audience: Audience::Everybody, ..lawyers() };
        assert_eq!(open.must_take(Applicant::Person, 0, friday_at_two()), Ok(()));
        assert_eq!((open.places_left(1), open.places_left(5)), (1, 0));
    }

    #[test]
    fn its_ticket_is_a_front_one_around_the_slot() {
        let class = |minute| lawyers().standing().class(friday_at_two() + Duration::minutes(minute));
        assert_eq!(class(-10), CallClass::Appointment);
        assert_eq!(class(-11), CallClass::Everybody);
        assert_eq!(class(40), CallClass::Appointment);
        assert_eq!(class(41), CallClass::Everybody);
    }

    #[test]
    fn a_slot_has_a_length() {
        let backwards = Slot { to: friday_at_two(), ..lawyers() };
        assert!(backwards.check_times().is_err());
        assert_eq!(lawyers().check_times(), Ok(()));
    }
}

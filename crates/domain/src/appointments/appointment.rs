//! A person's place in a slot, from booking to service.

use chrono::Duration;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::appointments::refused::AppointmentError;
use crate::appointments::slot::Slot;
use crate::id::TicketId;
use crate::time::Instant;

/// How late somebody may come after the slot has ended.
const GRACE: Duration = Duration::minutes(10);

/// The states of an appointment, each with what is known in it alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum AppointmentState {
    /// Made.
    Booked,
    /// The person is here, with a ticket.
    CheckedIn {
        /// Since when.
        checked_in_at: Instant,
        /// The ticket, of prefix Y.
        ticket: TicketId,
    },
    /// The advisor has seen them.
    Served,
    /// They never came.
    NoShow,
    /// Given back.
    Cancelled,
}

impl AppointmentState {
    /// Whether it holds a place of its slot.
    pub fn takes_a_place(self) -> bool {
        self != Self::Cancelled
    }

    /// The person comes and gets a ticket, at any time of the slot's day: in front around the slot, as
    /// everybody before and after (R-QU-4).
    pub fn check_in(self, slot: &Slot, ticket: TicketId, now: Instant) -> Result<Self, AppointmentError> {
        self.must_let_in(slot, now)?;
        Ok(Self::CheckedIn { checked_in_at: now, ticket })
    }

    /// Whether the person may be checked in now, before a ticket is made for them.
    pub fn must_let_in(self, slot: &Slot, now: Instant) -> Result<(), AppointmentError> {
        self.must_be_booked()?;
        let day = slot.from.day();
        if now.day() == day { Ok(()) } else { Err(AppointmentError::AppointmentOnAnotherDay { day }) }
    }

    /// The advisor has seen the person.
    pub fn serve(self) -> Result<Self, AppointmentError> {
        match self {
            Self::CheckedIn { .. } => Ok(Self::Served),
            state => Err(AppointmentError::AppointmentStateForbids { state }),
        }
    }

    /// The person never came; refused until more than ten minutes after the slot's end.
    pub fn mark_no_show(self, slot: &Slot, now: Instant) -> Result<Self, AppointmentError> {
        self.must_be_booked()?;
        let until = slot.to + GRACE;
        if now <= until { Err(AppointmentError::AppointmentStillAwaited { until }) } else { Ok(Self::NoShow) }
    }

    /// Gives the place back; refused once the person is here.
    pub fn cancel(self) -> Result<Self, AppointmentError> {
        self.must_be_booked()?;
        Ok(Self::Cancelled)
    }

    fn must_be_booked(self) -> Result<(), AppointmentError> {
        match self {
            Self::Booked => Ok(()),
            state => Err(AppointmentError::AppointmentStateForbids { state }),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::appointments::slot::Audience;
    use crate::id::{AdvisorId, SlotId};

    const TICKET: TicketId = TicketId(Uuid::from_u128(5));

    fn at(time: &str) -> Instant {
        Instant::parse(&format!("{time}+08:00")).expect("RFC 3339")
    }

    fn slot() -> Slot {
        Slot {
            id: SlotId(Uuid::from_u128(1)),
            advisor: AdvisorId(Uuid::from_u128(2)),
            from: at("2026-11-27T14:00:00"),
            to: at("2026-11-27T14:30:00"),
            places: 1,
            audience: Audience::Everybody,
        }
    }

    fn here() -> AppointmentState {
        AppointmentState::Booked.check_in(&slot(), TICKET, at("2026-11-27T13:40:00")).expect("the day itself")
    }

    #[test]
    fn one_checks_in_on_the_day_itself() {
        for other_day in ["2026-11-26T23:59:59", "2026-11-28T00:00:00"] {
            let refusal = AppointmentState::Booked.check_in(&slot(), TICKET, at(other_day));
            let day = slot().from.day();
            assert_eq!(refusal, Err(AppointmentError::AppointmentOnAnotherDay { day }), "{other_day}");
        }
        assert_eq!(here().serve(), Ok(AppointmentState::Served));
    }

    #[test]
    fn nobody_is_a_no_show_before_ten_minutes_after_the_slot() {
        let until = at("2026-11-27T14:40:00");
        let early = AppointmentState::Booked.mark_no_show(&slot(), until);
        assert_eq!(early, Err(AppointmentError::AppointmentStillAwaited { until }));
        let late = AppointmentState::Booked.mark_no_show(&slot(), until + Duration::milliseconds(1));
        assert_eq!(late, Ok(AppointmentState::NoShow));
    }

    #[test]
    fn only_a_cancelled_appointment_frees_its_place() {
        assert!(!AppointmentState::Booked.cancel().expect("not here yet").takes_a_place());
        assert!(here().takes_a_place() && AppointmentState::NoShow.takes_a_place());
    }

    /// Every state against every act.
    #[test]
    fn nothing_else_is_allowed() {
        check(AppointmentState::Booked, "check_in no_show cancel");
        check(here(), "serve");
        for over in [AppointmentState::Served, AppointmentState::NoShow, AppointmentState::Cancelled] {
            check(over, "");
        }
    }

    fn check(state: AppointmentState, allowed: &str) {
        let acts = [
            ("check_in", state.check_in(&slot(), TICKET, slot().from)),
            ("serve", state.serve()),
            ("no_show", state.mark_no_show(&slot(), at("2026-11-27T15:00:00"))),
            ("cancel", state.cancel()),
        ];
        let works: Vec<_> = acts.iter().filter(|(_, to)| to.is_ok()).map(|(act, _)| *act).collect();
        assert_eq!(works.join(" "), allowed, "{state:?}");
    }
}

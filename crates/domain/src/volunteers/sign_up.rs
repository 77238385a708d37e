//! A volunteer's place in a shift, from signing up to confirmed minutes.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::{ShiftId, SignUpId, StaffId};
use crate::time::Instant;
use crate::volunteers::minutes::Minutes;
use crate::volunteers::refused::VolunteerError;
use crate::volunteers::span::Span;

/// A place in a shift.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SignUp {
    /// Its id.
    pub id: SignUpId,
    /// The shift.
    pub shift: ShiftId,
    /// Where it stands.
    pub state: SignUpState,
}

/// The states of a sign-up, each with what is known in it alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SignUpState {
    /// Will come.
    SignedUp,
    /// Is serving.
    SignedIn {
        /// Since when.
        signed_in_at: Instant,
    },
    /// Has served; counts once confirmed.
    SignedOut {
        /// From signing in to signing out.
        served: Span,
        /// Breaks within it, in minutes.
        break_minutes: u32,
        /// What will count.
        minutes: Minutes,
    },
    /// Never signed out; counts 0 until the responsible person says how long it was (R-VO-4).
    Unconfirmed {
        /// Since when.
        signed_in_at: Instant,
    },
    /// Counts.
    Confirmed {
        /// What counts.
        minutes: Minutes,
        /// The responsible person.
        confirmed_by: StaffId,
    },
    /// Gave the place back beforehand.
    Withdrawn,
    /// Did not come.
    Absent,
}

/// The bare name of a state, for lists, filters and refusals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "SignUpStage")]
pub enum Stage {
    /// Will come.
    SignedUp,
    /// Is serving.
    SignedIn,
    /// Has served.
    SignedOut,
    /// Never signed out.
    Unconfirmed,
    /// Counts.
    Confirmed,
    /// Gave the place back.
    Withdrawn,
    /// Did not come.
    Absent,
}

impl SignUpState {
    /// The bare name.
    pub fn stage(&self) -> Stage {
        match self {
            Self::SignedUp => Stage::SignedUp,
            Self::SignedIn { .. } => Stage::SignedIn,
            Self::SignedOut { .. } => Stage::SignedOut,
            Self::Unconfirmed { .. } => Stage::Unconfirmed,
            Self::Confirmed { .. } => Stage::Confirmed,
            Self::Withdrawn => Stage::Withdrawn,
            Self::Absent => Stage::Absent,
        }
    }

    /// The minutes that count: none before they are confirmed.
    pub fn counted_minutes(&self) -> u32 {
        match self {
            Self::Confirmed { minutes, .. } => minutes.get(),
            _ => 0,
        }
    }
}

impl SignUp {
    /// The volunteer comes. `others` are the same person's other sign-ups: each must be closed or marked
    /// unconfirmed (§17).
    pub fn sign_in(self, others: &[Self], now: Instant) -> Result<Self, VolunteerError> {
        self.must_be(Stage::SignedUp)?;
        match others.iter().find(|other| other.state.stage() == Stage::SignedIn) {
            Some(open) => Err(VolunteerError::SignUpStillOpen { sign_up: open.id }),
            None => Ok(self.into(SignUpState::SignedIn { signed_in_at: now })),
        }
    }

    /// The volunteer goes. Refused if no minute is left after breaks, if more than 24 hours are, or if the
    /// person's other service overlaps.
    pub fn sign_out(
        self,
        break_minutes: u32,
        other_service: &[Span],
        now: Instant,
    ) -> Result<Self, VolunteerError> {
        let SignUpState::SignedIn { signed_in_at } = self.state else { return Err(self.forbidden()) };
        let served = Span::new(signed_in_at, now)?;
        served.must_be_free(other_service)?;
        let minutes = Minutes::served(served, break_minutes)?;
        Ok(self.into(SignUpState::SignedOut { served, break_minutes, minutes }))
    }

    /// The volunteer has gone without signing out.
    pub fn mark_unconfirmed(self) -> Result<Self, VolunteerError> {
        let SignUpState::SignedIn { signed_in_at } = self.state else { return Err(self.forbidden()) };
        Ok(self.into(SignUpState::Unconfirmed { signed_in_at }))
    }

    /// The responsible person confirms what was signed. Whether it is their own service is refused
    /// beforehand, by [`crate::staff::role::not_own`].
    pub fn confirm(self, confirmed_by: StaffId) -> Result<Self, VolunteerError> {
        let SignUpState::SignedOut { minutes, .. } = self.state else { return Err(self.forbidden()) };
        Ok(self.into(SignUpState::Confirmed { minutes, confirmed_by }))
    }

    /// The responsible person says how long somebody served who never signed out.
    pub fn confirm_unsigned(self, minutes: Minutes, confirmed_by: StaffId) -> Result<Self, VolunteerError> {
        self.must_be(Stage::Unconfirmed)?;
        Ok(self.into(SignUpState::Confirmed { minutes, confirmed_by }))
    }

    /// The volunteer gives the place back before the shift.
    pub fn withdraw(self) -> Result<Self, VolunteerError> {
        self.must_be(Stage::SignedUp)?;
        Ok(self.into(SignUpState::Withdrawn))
    }

    /// The volunteer did not come.
    pub fn mark_absent(self) -> Result<Self, VolunteerError> {
        self.must_be(Stage::SignedUp)?;
        Ok(self.into(SignUpState::Absent))
    }

    fn into(self, state: SignUpState) -> Self {
        Self { state, ..self }
    }

    fn must_be(&self, stage: Stage) -> Result<(), VolunteerError> {
        if self.state.stage() == stage { Ok(()) } else { Err(self.forbidden()) }
    }

    fn forbidden(&self) -> VolunteerError {
        VolunteerError::SignUpStageForbids { stage: self.state.stage() }
    }
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use uuid::Uuid;

    use super::*;

    const LEAD: StaffId = StaffId(Uuid::from_u128(3));

    fn ten(minutes_later: i64) -> Instant {
        Instant::parse("2026-11-22T10:00:00+08:00").expect("RFC 3339") + Duration::minutes(minutes_later)
    }

    fn signed_up(number: u128) -> SignUp {
        let id = SignUpId(Uuid::from_u128(number));
        SignUp { id, shift: ShiftId(Uuid::from_u128(7)), state: SignUpState::SignedUp }
    }

    fn serving() -> SignUp {
        signed_up(1).sign_in(&[], ten(0)).expect("comes")
    }

    #[test]
    fn minutes_count_once_they_are_confirmed() {
        let gone = serving().sign_out(15, &[], ten(120)).expect("two hours");
        assert_eq!(gone.state.counted_minutes(), 0);
        assert_eq!(gone.confirm(LEAD).expect("signed").state.counted_minutes(), 105);
    }

    #[test]
    fn a_missing_sign_out_counts_nothing_until_it_is_confirmed() {
        let forgotten = serving().mark_unconfirmed().expect("went without a word");
        assert_eq!(forgotten.state.counted_minutes(), 0);
        let minutes = Minutes::new(90).expect("within a day");
        let confirmed = forgotten.confirm_unsigned(minutes, LEAD).expect("asked the librarian");
        assert_eq!(confirmed.state.counted_minutes(), 90);
    }

    #[test]
    fn signing_in_needs_the_earlier_shift_closed_or_marked() {
        let open = serving();
        let refusal = VolunteerError::SignUpStillOpen { sign_up: open.id };
        assert_eq!(signed_up(2).sign_in(std::slice::from_ref(&open), ten(180)), Err(refusal));
        let marked = open.mark_unconfirmed().expect("is open");
        assert!(signed_up(2).sign_in(&[marked], ten(180)).is_ok());
    }

    #[test]
    fn signing_out_refuses_what_cannot_be() {
        let elsewhere = Span::new(ten(90), ten(180)).expect("has a length");
        let clash = serving().sign_out(0, &[elsewhere], ten(120));
        let (from, to) = (elsewhere.from(), elsewhere.to());
        assert_eq!(clash, Err(VolunteerError::ServiceOverlaps { from, to }));
        assert!(serving().sign_out(0, &[elsewhere], ten(90)).is_ok(), "touching is allowed");
        assert_eq!(serving().sign_out(60, &[], ten(60)), Err(VolunteerError::ServiceTooShort {}));
    }

    /// Every state against every act.
    #[test]
    fn nothing_else_is_allowed() {
        let signed_out = serving().sign_out(0, &[], ten(60)).expect("an hour");
        check(&signed_up(1), "in withdraw absent");
        check(&serving(), "out unconfirmed");
        check(&signed_out, "confirm");
        check(&serving().mark_unconfirmed().expect("is open"), "unsigned");
        check(&signed_out.confirm(LEAD).expect("signed"), "");
        check(&signed_up(1).withdraw().expect("beforehand"), "");
        check(&signed_up(1).mark_absent().expect("did not come"), "");
    }

    fn check(sign_up: &SignUp, allowed: &str) {
        let minutes = Minutes::new(60).expect("within a day");
        let acts = [
            ("in", sign_up.clone().sign_in(&[], ten(0))),
            ("out", sign_up.clone().sign_out(0, &[], ten(60))),
            ("unconfirmed", sign_up.clone().mark_unconfirmed()),
            ("confirm", sign_up.clone().confirm(LEAD)),
            ("unsigned", sign_up.clone().confirm_unsigned(minutes, LEAD)),
            ("withdraw", sign_up.clone().withdraw()),
            ("absent", sign_up.clone().mark_absent()),
        ];
        let works: Vec<_> = acts.iter().filter(|(_, to)| to.is_ok()).map(|(act, _)| *act).collect();
        assert_eq!(works.join(" "), allowed, "{:?}", sign_up.state);
    }
}

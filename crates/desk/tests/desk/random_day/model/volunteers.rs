//! Volunteers (R-VO): who may serve, how many, never at two places, and the minutes that count.

use domain::time::Instant;

use super::{Id, Model, share_time};
use crate::random_day::step::{must, no};

/// A shift.
#[derive(Clone)]
pub(in crate::random_day) struct Shift {
    pub id: Id,
    pub time: (Instant, Instant),
    pub places: usize,
    /// Whether its post has risks and no insurance.
    pub risky: bool,
}

/// Where a place in a shift stands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::random_day) enum Served {
    SignedUp,
    SignedIn { since: Instant },
    SignedOut { minutes: i64 },
    Unconfirmed,
    Confirmed { minutes: i64 },
    Withdrawn,
    Absent,
}

/// A place in a shift.
pub(in crate::random_day) struct SignUp {
    pub id: Id,
    pub shift: usize,
    pub person: usize,
    pub state: Served,
}

/// The shifts of the day and of the next one.
#[derive(Default)]
pub(in crate::random_day) struct Volunteering {
    pub shifts: Vec<Shift>,
    pub sign_ups: Vec<SignUp>,
    /// How many registered today.
    pub registered: usize,
}

impl SignUp {
    /// Whether they are still expected, or there.
    pub(in crate::random_day) fn holds(&self) -> bool {
        matches!(self.state, Served::SignedUp | Served::SignedIn { .. })
    }
}

/// Whether a place stands where it may go on so.
pub(in crate::random_day) fn may_go_on(so: bool) -> Result<(), String> {
    must(so, "sign_up_stage_forbids")
}

impl Served {
    pub(in crate::random_day) fn word(self) -> &'static str {
        match self {
            Self::SignedUp => "signed_up",
            Self::SignedIn { .. } => "signed_in",
            Self::SignedOut { .. } => "signed_out",
            Self::Unconfirmed => "unconfirmed",
            Self::Confirmed { .. } => "confirmed",
            Self::Withdrawn => "withdrawn",
            Self::Absent => "absent",
        }
    }
}

impl Volunteering {
    /// How many have a place; a withdrawn one is free again.
    pub(in crate::random_day) fn taken(&self, shift: usize) -> usize {
        self.sign_ups.iter().filter(|place| place.shift == shift && place.state != Served::Withdrawn).count()
    }
}

impl Model {
    /// The place of a choice, or that there is none.
    pub(in crate::random_day) fn sign_up(&self, chosen: Option<usize>) -> Result<(usize, &SignUp), String> {
        chosen.map_or_else(|| no("not_found"), |index| Ok((index, &self.volunteering.sign_ups[index])))
    }

    /// Whether a person may have a place in a shift.
    pub(in crate::random_day) fn may_serve(
        &self,
        shift: usize,
        person: usize,
        accepts: bool,
    ) -> Result<(), String> {
        let (volunteering, time) = (&self.volunteering, self.volunteering.shifts[shift].time);
        must(time.1 > self.now, "shift_over")?;
        must(self.people[person].volunteer, "not_a_volunteer")?;
        let own = || volunteering.sign_ups.iter().filter(|place| place.person == person);
        let has = own().any(|place| place.shift == shift && place.state != Served::Withdrawn);
        must(!has, "already_signed_up")?;
        must(volunteering.taken(shift) < volunteering.shifts[shift].places, "shift_full")?;
        let mut promised = own().filter(|place| place.holds());
        let elsewhere = promised.any(|place| share_time(volunteering.shifts[place.shift].time, time));
        must(!elsewhere, "service_overlaps")?;
        must(accepts || !volunteering.shifts[shift].risky, "accept_warnings:post_not_insured")?;
        must(accepts || !self.is_busy(person, time, None), "accept_warnings:person_clashes")
    }

    /// Whether somebody may register: with a document, and of age.
    pub(in crate::random_day) fn may_register(&self, person: usize) -> Result<(), String> {
        let who = &self.people[person];
        must(!who.volunteer, "volunteer_registered")?;
        must(who.document, "volunteer_needs_document@resident")?;
        match who.age(self.today()) {
            None => no("volunteer_birth_unknown@guardian"),
            Some(age) => must(age >= 18, "volunteer_needs_guardian@guardian"),
        }
    }
}

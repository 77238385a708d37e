//! Visits: one at a window at a time, each with its matters.

use domain::time::Instant;
use serde_json::{Value, json};

use super::clerks::Who;
use super::{Id, Model};
use crate::random_day::step::{must, no};

/// A matter of a visit.
pub(in crate::random_day) struct Item {
    /// Unknown where the service does not tell it.
    pub id: Option<Id>,
    pub kind: &'static str,
    pub centre: &'static str,
    pub handler: Who,
    pub outcome: &'static str,
    /// What it is about.
    pub subject: Subject,
}

/// What an item is about.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::random_day) enum Subject {
    Booking(usize),
    /// The course and the enrolment.
    Enrolment(usize, Id),
    SignUp(usize),
    Volunteer,
    Referral,
    Consultation(&'static str),
}

/// A visit.
pub(in crate::random_day) struct Visit {
    pub id: Id,
    pub ticket: Option<usize>,
    pub window: i64,
    /// Who had it in hand last.
    pub handler: Who,
    pub priority: bool,
    pub elderly: Option<bool>,
    pub state: &'static str,
    pub items: Vec<Item>,
    pub opened_at: Instant,
}

/// The visits of the day.
#[derive(Default)]
pub(in crate::random_day) struct Visits(pub Vec<Visit>);

impl Visit {
    pub(in crate::random_day) fn is_open(&self) -> bool {
        self.state == "open"
    }

    pub(in crate::random_day) fn goes_on(&self) -> bool {
        ["open", "parked"].contains(&self.state)
    }

    pub(in crate::random_day) fn must_be_open(&self) -> Result<(), String> {
        must(self.is_open(), "visit_stage_forbids")
    }
}

/// A visit as an argument, and where it stands in the list.
#[derive(Clone, Copy)]
pub(in crate::random_day) struct InVisit {
    pub id: Option<Id>,
    pub index: Option<usize>,
}

impl InVisit {
    /// No visit at all.
    pub(in crate::random_day) const NONE: Self = Self { id: None, index: None };

    pub(in crate::random_day) fn arg(self) -> Value {
        json!(self.id)
    }
}

impl Model {
    /// The visit of a choice, or that there is none.
    pub(in crate::random_day) fn visit(&self, chosen: Option<usize>) -> Result<(usize, &Visit), String> {
        chosen.map_or_else(|| no("not_found"), |index| Ok((index, &self.visits.0[index])))
    }

    /// One visit at a time at a window.
    pub(in crate::random_day) fn window_is_free(&self, window: i64) -> Result<(), String> {
        let busy = self.visits.0.iter().any(|visit| visit.is_open() && visit.window == window);
        must(!busy, "window_busy")
    }

    /// Whether the visit of an argument takes a matter, if there is one.
    pub(in crate::random_day) fn takes(&self, visit: InVisit) -> Result<(), String> {
        match (visit.id, visit.index) {
            (None, _) => Ok(()),
            (Some(_), None) => no("not_found"),
            (Some(_), Some(index)) => must(self.visits.0[index].is_open(), "visit_not_open"),
        }
    }

    /// Puts a matter into a visit, if there is one.
    pub(in crate::random_day) fn put(&mut self, visit: InVisit, item: Item) {
        if let Some(index) = visit.index {
            self.visits.0[index].items.push(item);
        }
    }

    /// Whether what an item is about still holds.
    pub(in crate::random_day) fn still_holds(&self, subject: Subject) -> bool {
        match subject {
            Subject::Booking(index) => {
                ["pending", "confirmed", "in_use"].contains(&self.rooms.bookings[index].state)
            }
            Subject::Enrolment(course, id) => self.courses[course].place(id).is_some(),
            Subject::SignUp(index) => self.volunteering.sign_ups[index].holds(),
            Subject::Volunteer | Subject::Referral | Subject::Consultation(_) => false,
        }
    }
}

//! Courses (R-CO): who has a place, who is offered one, who waits, strictly in order.

use chrono::Duration;
use domain::time::{Day, Instant};
use serde_json::{Value, json};

use super::clerks::Who;
use super::people::Promise;
use super::{Id, Model, share_time};
use crate::random_day::step::{must, no};

/// How somebody stands.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::random_day) enum Standing {
    Enrolled,
    Offered { until: Instant },
    Waiting,
}

/// Somebody in a course.
#[derive(Clone)]
pub(in crate::random_day) struct Place {
    pub id: Id,
    pub person: usize,
    pub audience: &'static str,
    pub standing: Standing,
    pub by: Who,
}

/// A course; `places` are in order.
#[derive(Clone)]
pub(in crate::random_day) struct Course {
    pub id: Id,
    pub total: usize,
    /// Kept for residents and for Party members, until a moment.
    pub kept: Option<(usize, usize, Instant)>,
    /// The youngest age.
    pub youngest: Option<i32>,
    pub sessions: Vec<(Instant, Instant)>,
    pub places: Vec<Place>,
    /// How many were ever given a place, and how many ever joined the waiting list: what a report counts.
    pub enrolled: usize,
    pub waited: usize,
    /// Whoever was in it: the enrolment, how it ended, and who made it.
    pub gone: Vec<(Id, &'static str, Who)>,
}

/// What a step brought for others.
#[derive(Clone, Default)]
pub(in crate::random_day) struct Moved {
    pub lapsed: Vec<Id>,
    pub offered: Vec<(Id, Instant)>,
}

impl Moved {
    pub(in crate::random_day) fn shown(&self, course: &Course) -> Value {
        let offered: Vec<_> =
            self.offered.iter().map(|(id, until)| json!({ "enrolment": id, "until": until })).collect();
        json!({ "course": course.id, "lapsed": self.lapsed, "offered": offered })
    }
}

impl Place {
    pub(in crate::random_day) fn is_held(&self) -> bool {
        self.standing != Standing::Waiting
    }
}

impl Course {
    pub(in crate::random_day) fn place(&self, id: Id) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// Whether one more of this audience finds a place: before the release each finds one of those kept for
    /// them, or else one of everybody's.
    pub(in crate::random_day) fn has_room(&self, audience: &str, now: Instant) -> bool {
        let held = |whose: &str| {
            let held = self.places.iter().filter(|place| place.is_held() && place.audience == whose).count();
            held + usize::from(audience == whose)
        };
        let (residents, members, everybody) = (held("residents"), held("party_members"), held("everybody"));
        match self.kept {
            Some((for_residents, for_members, release)) if now < release => {
                let overflow = residents.saturating_sub(for_residents) + members.saturating_sub(for_members);
                overflow + everybody <= self.total - for_residents - for_members
            }
            _ => residents + members + everybody <= self.total,
        }
    }

    /// Offers that nobody answered go; every free place is offered to the first who may have it.
    pub(in crate::random_day) fn settle(&mut self, now: Instant) -> Moved {
        let mut moved = Moved::default();
        let lapsed = |place: &Place| matches!(place.standing, Standing::Offered { until } if until < now);
        moved.lapsed = self.places.iter().filter(|place| lapsed(place)).map(|place| place.id).collect();
        for id in moved.lapsed.clone() {
            self.take_out(id, "lapsed");
        }
        let until = now + Duration::hours(1);
        while let Some(first) = self
            .places
            .iter()
            .position(|place| place.standing == Standing::Waiting && self.has_room(place.audience, now))
        {
            self.places[first].standing = Standing::Offered { until };
            moved.offered.push((self.places[first].id, until));
        }
        moved
    }

    /// The end of the line for this audience, from 1.
    pub(in crate::random_day) fn position(&self, audience: &str, now: Instant) -> usize {
        let one_pool = self.kept.is_none_or(|(.., release)| now >= release);
        let in_line =
            |place: &&Place| place.standing == Standing::Waiting && (one_pool || place.audience == audience);
        self.places.iter().filter(in_line).count() + 1
    }

    /// Takes somebody out, with the word of how.
    pub(in crate::random_day) fn take_out(&mut self, id: Id, how: &'static str) {
        let index = self.places.iter().position(|place| place.id == id).expect("it is there");
        self.gone.push((id, how, self.places.remove(index).by));
    }

    /// Whose offer stands, or why none does.
    pub(in crate::random_day) fn open_offer(&self, id: Id, now: Instant) -> Result<&Place, String> {
        let Some(place) = self.place(id) else { return no("enrolment_unknown") };
        match place.standing {
            Standing::Offered { until } if until < now => no("offer_lapsed"),
            Standing::Offered { .. } => Ok(place),
            _ => no("nothing_offered"),
        }
    }
}

impl Model {
    /// Whether somebody may be in the course at all: once, old enough, a child with a grown-up.
    pub(in crate::random_day) fn suits(&self, course: &Course, person: usize) -> Result<(), String> {
        let who = &self.people[person];
        must(course.sessions.iter().any(|session| session.1 > self.now), "course_over")?;
        must(!course.places.iter().any(|place| place.person == person), "already_enrolled")?;
        let first: Day = course.sessions[0].0.day();
        if let Some(youngest) = course.youngest {
            let Some(age) = who.age(first) else { return no("birthday_needed@resident") };
            must(age >= youngest, "too_young_for_course@resident")?;
        }
        let child = who.age(self.today()).is_some_and(|age| age < 14);
        must(!child || who.guardian.is_some(), "child_needs_guardian@guardian")
    }

    /// Whether a course's coming sessions clash with what a person has promised.
    pub(in crate::random_day) fn clashes(
        &self,
        course: usize,
        person: usize,
        accepts: bool,
    ) -> Result<(), String> {
        let coming = self.courses[course].sessions.iter().filter(|session| session.1 > self.now);
        let promises = self.promises(person);
        let mut others =
            promises.iter().filter(|(what, when)| *what != Promise::Course(course) && when.1 > self.now);
        let busy = others.any(|(_, when)| coming.clone().any(|session| share_time(*session, *when)));
        must(accepts || !busy, "accept_warnings:person_clashes")
    }
}

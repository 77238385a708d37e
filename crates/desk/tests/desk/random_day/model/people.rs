//! The people of a day, and what they have promised to do when.

use domain::time::{Day, Instant};

use super::{Id, Model, share_time};
use chrono::Datelike;

/// Somebody.
pub(in crate::random_day) struct Person {
    pub id: Id,
    pub born: Option<Day>,
    /// Whether they have shown a passport.
    pub document: bool,
    /// The grown-up registered with a child, by place in the list.
    pub guardian: Option<usize>,
    pub volunteer: bool,
}

impl Person {
    /// Whole years on a day.
    pub(in crate::random_day) fn age(&self, on: Day) -> Option<i32> {
        let born = self.born?;
        let had_birthday = (on.month(), on.day()) >= (born.month(), born.day());
        Some(on.year() - born.year() - i32::from(!had_birthday))
    }
}

/// What somebody has promised.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::random_day) enum Promise {
    Booking(usize),
    Course(usize),
    Shift,
}

impl Model {
    /// All that a person has promised, over all services.
    pub(in crate::random_day) fn promises(&self, person: usize) -> Vec<(Promise, (Instant, Instant))> {
        let mut promises = Vec::new();
        for (index, booking) in self.rooms.bookings.iter().enumerate() {
            let stands = ["pending", "confirmed", "in_use"].contains(&booking.state);
            if booking.responsible == Some(person) && stands {
                promises.push((Promise::Booking(index), booking.time));
            }
        }
        for (index, course) in self.courses.iter().enumerate() {
            let holds = course.places.iter().any(|place| place.person == person && place.is_held());
            let sessions = course.sessions.iter().filter(|_| holds);
            promises.extend(sessions.map(|session| (Promise::Course(index), *session)));
        }
        for place in &self.volunteering.sign_ups {
            if place.person == person && place.holds() {
                promises.push((Promise::Shift, self.volunteering.shifts[place.shift].time));
            }
        }
        promises
    }

    /// Whether they have promised something else at that time.
    pub(in crate::random_day) fn is_busy(
        &self,
        person: usize,
        time: (Instant, Instant),
        but: Option<Promise>,
    ) -> bool {
        let promises = self.promises(person);
        promises.iter().any(|(what, when)| Some(*what) != but && share_time(*when, time))
    }
}

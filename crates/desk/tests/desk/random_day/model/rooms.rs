//! Rooms (R-BK): how long, how many, how far ahead, and what must lie free between two bookings.

use chrono::{Datelike, Duration};
use domain::time::{Day, Instant};

use super::clerks::Who;
use super::people::Promise;
use super::{Id, Model, at};
use crate::random_day::step::{must, no};

/// A room and its limits.
#[derive(Clone)]
pub(in crate::random_day) struct Room {
    pub id: Id,
    pub code: &'static str,
    pub capacity: u32,
    pub fewest: u32,
    pub longest: i64,
    pub nearest: i64,
    pub farthest: i64,
    pub a_month: Option<usize>,
    pub in_a_row: bool,
    pub buffer: i64,
    pub needs_approval: bool,
}

/// A booking.
pub(in crate::random_day) struct Booking {
    pub id: Id,
    pub room: usize,
    pub time: (Instant, Instant),
    /// What the organiser's limits are counted by.
    pub organiser: String,
    pub responsible: Option<usize>,
    pub heads: u32,
    pub state: &'static str,
    pub by: Who,
}

/// The rooms, and the bookings made on this day.
#[derive(Default)]
pub(in crate::random_day) struct Rooms {
    pub rooms: Vec<Room>,
    pub bookings: Vec<Booking>,
}

/// What is asked for.
#[derive(Clone)]
pub(in crate::random_day) struct Asked {
    pub room: usize,
    pub time: (Instant, Instant),
    pub organiser: String,
    pub responsible: Option<usize>,
    pub heads: u32,
    pub declared: bool,
    /// Whether whoever asks allows a time outside the hours.
    pub outside: bool,
    /// The booking that is moved.
    pub moved: Option<usize>,
    /// Whether every warning is accepted.
    pub accepts: bool,
}

/// The hours of every day of this house, in minutes after midnight.
pub(in crate::random_day) const HOURS: [(i64, i64); 2] =
    [(8 * 60 + 30, 12 * 60), (12 * 60 + 30, 20 * 60 + 30)];

/// Whether a booking keeps the room from others.
fn keeps(state: &str) -> bool {
    ["pending", "confirmed", "in_use", "finished"].contains(&state)
}

impl Booking {
    pub(in crate::random_day) fn day(&self) -> Day {
        self.time.0.day()
    }

    /// Whether its life may go on so.
    pub(in crate::random_day) fn must_be(&self, states: &[&str]) -> Result<(), String> {
        must(states.contains(&self.state), "booking_state_forbids")
    }
}

impl Model {
    /// The booking of a choice, or that there is none.
    pub(in crate::random_day) fn booking(&self, chosen: Option<usize>) -> Result<(usize, &Booking), String> {
        chosen.map_or_else(|| no("not_found"), |index| Ok((index, &self.rooms.bookings[index])))
    }

    /// Judges a request in the order in which a clerk asks; gives the state it would have.
    pub(in crate::random_day) fn judge(&self, asked: &Asked) -> Result<&'static str, String> {
        let room = &self.rooms.rooms[asked.room];
        let (from, to) = asked.time;
        must(to > self.now, "booking_in_past@interval")?;
        let ahead = (from.day() - self.today()).num_days();
        must(ahead >= room.nearest, "booking_too_soon@interval")?;
        must(ahead <= room.farthest, "booking_too_far_ahead@interval")?;
        must(to - from <= Duration::minutes(room.longest), "booking_too_long@interval")?;
        let open = HOURS.iter().any(|hours| at(from.day(), hours.0) <= from && to <= at(from.day(), hours.1));
        must(open || asked.outside, "booking_outside_opening_hours@interval")?;
        must(self.is_free(asked), "room_taken@interval")?;
        must(asked.heads > 0, "head_count_missing@heads")?;
        must(asked.heads <= room.capacity, "room_too_small@heads")?;
        self.organiser_may(asked)?;
        must(asked.declared, "declaration_missing@declared")?;
        self.warn(asked)?;
        Ok(if room.needs_approval || self.missed(&asked.organiser) >= 3 { "pending" } else { "confirmed" })
    }

    /// The larger of two buffers lies free between two bookings.
    fn is_free(&self, asked: &Asked) -> bool {
        let own = &self.rooms.rooms[asked.room];
        self.rooms.bookings.iter().enumerate().all(|(index, other)| {
            let gap = Duration::minutes(own.buffer.max(self.rooms.rooms[other.room].buffer));
            let apart = asked.time.1 + gap <= other.time.0 || other.time.1 + gap <= asked.time.0;
            other.room != asked.room || Some(index) == asked.moved || !keeps(other.state) || apart
        })
    }

    /// So many a month over all rooms that count, and never on two days in a row in one room.
    fn organiser_may(&self, asked: &Asked) -> Result<(), String> {
        let (room, day) = (&self.rooms.rooms[asked.room], asked.time.0.day());
        let own: Vec<_> = self.rooms.bookings.iter().enumerate().collect();
        let own = own.into_iter().filter(|(index, booking)| {
            let counts = keeps(booking.state) || booking.state == "no_show";
            Some(*index) != asked.moved && booking.organiser == asked.organiser && counts
        });
        let own: Vec<_> = own.map(|(_, booking)| booking).collect();
        let this_month = |other: Day| (other.year(), other.month()) == (day.year(), day.month());
        let limited = own
            .iter()
            .filter(|booking| self.rooms.rooms[booking.room].a_month.is_some() && this_month(booking.day()));
        let reached = room.a_month.is_some_and(|limit| limited.count() >= limit);
        must(!reached, "monthly_limit_reached@organiser")?;
        let beside =
            |booking: &&Booking| booking.room == asked.room && (booking.day() - day).num_days().abs() <= 1;
        must(room.in_a_row || !own.into_iter().any(|booking| beside(&booking)), "booking_in_a_row@organiser")
    }

    fn warn(&self, asked: &Asked) -> Result<(), String> {
        let few = asked.heads < self.rooms.rooms[asked.room].fewest;
        let busy = asked
            .responsible
            .is_some_and(|person| self.is_busy(person, asked.time, asked.moved.map(Promise::Booking)));
        let warnings = [(few, "few_heads_for_room"), (busy, "responsible_person_busy")];
        let warnings: Vec<_> = warnings.iter().filter(|warning| warning.0).map(|warning| warning.1).collect();
        must(asked.accepts || warnings.is_empty(), &format!("accept_warnings:{}", warnings.join("+")))
    }

    /// How often an organiser did not come.
    fn missed(&self, organiser: &str) -> usize {
        let missed = |booking: &&Booking| {
            booking.organiser == organiser && booking.state == "no_show" && booking.day() <= self.today()
        };
        self.rooms.bookings.iter().filter(missed).count()
    }
}

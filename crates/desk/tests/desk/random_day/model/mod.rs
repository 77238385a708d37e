//! The model: the rules of the trade once more, in plain lists in memory, as simply as they can be said. It
//! knows nothing of the database, and shares no rule with the program.

pub(super) mod clerks;
pub(super) mod courses;
pub(super) mod people;
pub(super) mod queue;
pub(super) mod receipts;
pub(super) mod report;
pub(super) mod rooms;
pub(super) mod visits;
pub(super) mod volunteers;

use chrono::Duration;
use domain::time::{Day, Instant};
use serde_json::{Value, json};
use uuid::Uuid;

pub(super) type Id = Uuid;

/// What the house is like on the morning of a day, and what happened since.
pub(super) struct Model {
    pub now: Instant,
    pub clerks: clerks::Clerks,
    pub people: Vec<people::Person>,
    pub rooms: rooms::Rooms,
    pub courses: Vec<courses::Course>,
    pub volunteering: volunteers::Volunteering,
    pub queue: queue::Queue,
    pub visits: visits::Visits,
    pub receipts: Vec<receipts::Receipt>,
    /// Whether the day report is final.
    pub is_final: bool,
    /// The place that people are referred to.
    pub elsewhere: (Id, String),
}

impl Model {
    /// The day it is.
    pub(super) fn today(&self) -> Day {
        self.now.day()
    }
}

/// So many minutes after midnight of a day.
pub(super) fn at(day: Day, minutes: i64) -> Instant {
    Instant::start_of(day) + Duration::minutes(minutes)
}

/// Whether two stretches share a moment.
pub(super) fn share_time(one: (Instant, Instant), other: (Instant, Instant)) -> bool {
    one.0 < other.1 && other.0 < one.1
}

/// A list by the id of its rows, where the order says nothing.
pub(super) fn keyed(rows: &Value, key: &str) -> Value {
    let rows = rows.as_array().unwrap_or_else(|| panic!("a list: {rows}"));
    let keyed = rows.iter().map(|row| (row[key].as_str().unwrap_or_default().to_owned(), row.clone()));
    exactly(keyed)
}

/// Rows by their ids, and how many they are.
pub(super) fn exactly(rows: impl IntoIterator<Item = (String, Value)>) -> Value {
    let mut rows: serde_json::Map<_, _> = rows.into_iter().collect();
    rows.insert("rows".to_owned(), json!(rows.len()));
    json!(rows)
}

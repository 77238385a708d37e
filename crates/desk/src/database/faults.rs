//! Database errors as faults: which guard spoke, whether to try again, whether to reconnect.

use schemars::JsonSchema;
use serde::Serialize;
use sqlx::error::DatabaseError;

use crate::fault::{DoorFault, Fault};

/// What the database refuses, or cannot do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum DataFault {
    /// Guard: the room is taken in that interval.
    #[error("the room is taken in that interval")]
    BookingOverlaps,
    /// Guard: a booking ends after it starts and lasts 14 hours at the most.
    #[error("no such interval")]
    BookingInterval,
    /// Guard: every place of the course is taken.
    #[error("every place of the course is taken")]
    CoursePlacesTaken,
    /// Guard: every place of the shift is taken.
    #[error("the shift is full")]
    ShiftFull,
    /// Guard: every place of the slot is taken.
    #[error("every place of the slot is taken")]
    SlotPlacesTaken,
    /// Guard: the person is signed up for a shift at that time.
    #[error("the person has a shift then")]
    ShiftClashes,
    /// Guard: this may be added to, never changed.
    #[error("append-only")]
    AppendOnly,
    /// Guard: there is one already.
    #[error("there is one already: {what}")]
    AlreadyThere {
        /// The unique index that spoke, or the columns it is on.
        what: String,
    },
    /// The disk is full; the next save works as soon as there is room.
    #[error("the disk is full")]
    DiskFull,
    /// The disk does not read or write.
    #[error("the disk does not read or write")]
    DiskBroken,
    /// The file is damaged.
    #[error("the database is damaged")]
    Damaged,
    /// The folder or file cannot be written.
    #[error("read-only")]
    ReadOnly,
    /// Others write without a pause.
    #[error("busy")]
    Busy,
    /// PostgreSQL does not answer.
    #[error("the database does not answer")]
    Unreachable,
    /// The folder or database holds something else than ours.
    #[error("not a OneCounter database")]
    NotOurs,
    /// There is no database here.
    #[error("nothing here")]
    NothingHere,
    /// There is a database here already.
    #[error("there is a database here already")]
    AlreadyHere,
    /// The database was written by a newer version of the program.
    #[error("from a newer version")]
    NewerVersion {
        /// The schema in the database.
        found: i64,
        /// The newest schema this program knows.
        known: i64,
    },
}

/// The guards that speak by name, through a trigger's message or a constraint.
const GUARDS: [(&str, DataFault); 7] = [
    ("booking_overlaps", DataFault::BookingOverlaps),
    ("booking_interval", DataFault::BookingInterval),
    ("course_places_taken", DataFault::CoursePlacesTaken),
    ("shift_full", DataFault::ShiftFull),
    ("slot_places_taken", DataFault::SlotPlacesTaken),
    ("shift_clashes", DataFault::ShiftClashes),
    ("append_only", DataFault::AppendOnly),
];

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(database) => from_database(database.as_ref(), &error),
            sqlx::Error::InvalidSavePointStatement | sqlx::Error::WorkerCrashed => {
                broken(Fault::of(&DataFault::DiskBroken))
            }
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::Tls(_) => broken(Fault::of(&DataFault::Unreachable)),
            _ => internal(&error),
        }
    }
}

fn from_database(database: &dyn DatabaseError, error: &sqlx::Error) -> Fault {
    if let Some((_, guard)) = GUARDS
        .iter()
        .find(|(name, _)| database.constraint() == Some(name) || database.message().contains(name))
    {
        return Fault::of(guard);
    }
    if database.is_unique_violation() {
        let what = database.constraint().unwrap_or_else(|| database.message()).to_owned();
        return Fault::of(&DataFault::AlreadyThere { what });
    }
    let code = database.code().unwrap_or_default();
    match code.as_ref() {
        // 53200: too many serializable transactions at once for the server's table of predicate locks.
        "40001" | "40P01" | "53200" => retry(Fault::of(&DataFault::Busy)),
        "57P01" | "57P02" | "57P03" | "08000" | "08003" | "08006" => {
            broken(Fault::of(&DataFault::Unreachable))
        }
        "53100" => Fault::of(&DataFault::DiskFull),
        number => number.parse().map_or_else(|_| internal(error), |number| from_sqlite(number, error)),
    }
}

/// SQLite's result codes; the low byte is the kind (<https://sqlite.org/rescode.html>).
fn from_sqlite(code: i32, error: &sqlx::Error) -> Fault {
    match code & 0xff {
        5 | 6 => Fault::of(&DataFault::Busy),
        8 => Fault::of(&DataFault::ReadOnly),
        10 | 14 => broken(Fault::of(&DataFault::DiskBroken)),
        11 => broken(Fault::of(&DataFault::Damaged)),
        13 => broken(Fault::of(&DataFault::DiskFull)),
        26 => Fault::of(&DataFault::NotOurs),
        _ => internal(error),
    }
}

fn broken(mut fault: Fault) -> Fault {
    fault.broken = true;
    fault
}

fn retry(mut fault: Fault) -> Fault {
    fault.retry = true;
    fault
}

/// A fault that nobody should see: logged once here, without the row's data.
pub(crate) fn internal(error: &dyn std::error::Error) -> Fault {
    let incident = format!("{:08x}", crc(error.to_string().as_bytes()));
    tracing::error!(%incident, %error, "internal fault");
    Fault::of(&DoorFault::Internal { incident })
}

/// A short number from the error's text, so that the same fault has the same number.
fn crc(text: &[u8]) -> u32 {
    let hash = blake3::hash(text);
    hash.as_bytes().iter().take(4).fold(0, |sum, byte| (sum << 8) | u32::from(*byte))
}

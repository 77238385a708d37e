//! A month of all rooms.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Months};
use domain::id::{BookingId, RoomId};
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// Counts the bookings of a month by room and day, and lists those of some of its days if asked.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShowMonth {
    /// Any day of the month.
    month: Day,
    /// The days whose bookings are listed, such as the week in view.
    #[serde(default)]
    list: Option<Stretch>,
}

/// Some days, both ends included.
#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Stretch {
    first: Day,
    last: Day,
}

/// The month.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Month {
    first: Day,
    last: Day,
    /// The rooms that have any bookings in it.
    rooms: Vec<RoomOfMonth>,
    bookings: Vec<Slot>,
}

/// A room in a month: for each day, from the first on, a number.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RoomOfMonth {
    room: RoomId,
    /// Bookings that hold the room, pending ones included.
    bookings: Vec<i64>,
    /// Those that wait for approval.
    pending: Vec<i64>,
}

/// A booking as a bar on the board.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Slot {
    booking: BookingId,
    room: RoomId,
    from: Instant,
    to: Instant,
    pending: bool,
}

impl Action for ShowMonth {
    const NAME: &'static str = "rooms.month";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = Month;

    async fn run(self, at: &mut Counter<'_>) -> Result<Month, Fault> {
        let site = at.site()?;
        let first = self.month.with_day(1).unwrap_or(self.month);
        let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
        let last = next.checked_sub_days(Days::new(1)).unwrap_or(first);
        let counts: Vec<CountRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("month.sql")).bind(site.uuid()).bind(first).bind(last).fetch_all(c)
        })?;
        let days = usize::from(last.num_days_in_month());
        let bookings = match self.list {
            Some(stretch) => slots(at, stretch.first.max(first), stretch.last.min(last)).await?,
            None => Vec::new(),
        };
        Ok(Month { first, last, rooms: by_room(counts, days), bookings })
    }
}

/// A room on a day.
#[derive(sqlx::FromRow)]
struct CountRow {
    room_id: Uuid,
    day: Day,
    bookings: i64,
    pending: i64,
}

fn by_room(counts: Vec<CountRow>, days: usize) -> Vec<RoomOfMonth> {
    let mut rooms = BTreeMap::new();
    for CountRow { room_id, day, bookings, pending } in counts {
        let room = rooms.entry(room_id).or_insert_with(|| RoomOfMonth {
            room: room_id.into(),
            bookings: vec![0; days],
            pending: vec![0; days],
        });
        let on = day.day0() as usize;
        (room.bookings[on], room.pending[on]) = (bookings, pending);
    }
    rooms.into_values().collect()
}

#[derive(sqlx::FromRow)]
struct SlotRow {
    id: Uuid,
    room_id: Uuid,
    from_at: i64,
    to_at: i64,
    pending: bool,
}

async fn slots(at: &mut Counter<'_>, first: Day, last: Day) -> Result<Vec<Slot>, Fault> {
    let site = at.site()?;
    let rows: Vec<SlotRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("month_slots.sql")).bind(site.uuid()).bind(first).bind(last).fetch_all(c)
    })?;
    let moment = |millis| Instant::from_millis(millis).ok_or(DataFault::Damaged);
    let slot = |row: SlotRow| {
        let (from, to) = (moment(row.from_at)?, moment(row.to_at)?);
        Ok(Slot { booking: row.id.into(), room: row.room_id.into(), from, to, pending: row.pending })
    };
    rows.into_iter().map(slot).collect()
}

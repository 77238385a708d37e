//! The day board.

use domain::calendar::wall_interval::WallInterval;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::booking::{Booking, BookingRow};
use super::list::rooms_of_site;
use super::room::Room;
use super::shown::BookingShown;
use crate::action::{Access, Action, Mode};
use crate::calendar::of_day;
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Shows every room of the site with its bookings of a day, people masked. What was cancelled or turned down
/// does not stand on it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShowRoomDay {
    day: Day,
}

/// The board.
#[derive(Serialize, JsonSchema)]
pub(crate) struct DayBoard {
    day: Day,
    open: Vec<WallInterval>,
    /// Why the site is closed.
    closure: Option<Reason>,
    holiday: Option<String>,
    rooms: Vec<RoomOfDay>,
}

/// A room and what it is booked for, in order of time.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RoomOfDay {
    room: Room,
    bookings: Vec<BookingShown>,
}

impl Action for ShowRoomDay {
    const NAME: &'static str = "rooms.day";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = DayBoard;

    async fn run(self, at: &mut Counter<'_>) -> Result<DayBoard, Fault> {
        let day = self.day;
        let (calendar, opening) = of_day(at, day).await?;
        let rooms = rooms_of_site(at).await?;
        let mut rooms: Vec<RoomOfDay> =
            rooms.into_iter().map(|room| RoomOfDay { room, bookings: Vec::new() }).collect();
        for booking in bookings_of(at, day).await? {
            if let Some(row) = rooms.iter_mut().find(|row| row.room.id == booking.room()) {
                row.bookings.push(booking);
            }
        }
        Ok(DayBoard {
            day,
            open: opening.open_intervals(day),
            closure: opening.closure_on(day).map(|closure| closure.reason.clone()),
            holiday: calendar.holiday(day),
            rooms,
        })
    }
}

/// The bookings of a day that stand, in order of time and room.
pub(super) async fn bookings_of(at: &mut Counter<'_>, day: Day) -> Result<Vec<BookingShown>, Fault> {
    const OF_DAY: &str = concat!(include_str!("booking.sql"), include_str!("booking_on_day.sql"));
    let site = at.site()?;
    let rows: Vec<BookingRow> =
        sql!(at, |c| sqlx::query_as(OF_DAY).bind(site.uuid()).bind(day).fetch_all(c))?;
    rows.into_iter().map(|row| Ok(BookingShown::of(Booking::read(row, at)?, at))).collect()
}

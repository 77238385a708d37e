//! A room that is not booked any more.

use domain::id::RoomId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::booking::{Booking, BookingRow};
use super::refusal::RoomWarning;
use super::shown::BookingShown;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, sql};
use crate::fault::{Accepted, Fault, OnField};
use crate::topics::Topic;

/// Takes a room out of the catalogue. Bookings still to come must be accepted; they stay, and are listed to
/// be called.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CloseRoom {
    room: RoomId,
    reason: Reason,
    #[serde(default)]
    accept: Accepted,
}

/// Whom to call.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RoomClosed {
    still_booked: Vec<BookingShown>,
}

impl Action for CloseRoom {
    const NAME: &'static str = "rooms.close";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = RoomClosed;

    async fn run(self, at: &mut Counter<'_>) -> Result<RoomClosed, Fault> {
        const CLOSE: &str = "update rooms set active = false where site_id = $1 and id = $2 and active";
        let still_booked = self.still_booked(at).await?;
        if !still_booked.is_empty() {
            self.accept.or_warn(&[RoomWarning::RoomStillBooked { count: still_booked.len() }])?;
        }
        let site = at.site()?;
        let rows = change!(at, sqlx::query(CLOSE).bind(site.uuid()).bind(self.room.uuid()))?;
        found((rows > 0).then_some(()), "room").on_field("room")?;
        at.about("room", self.room.uuid()).because(self.reason.as_str());
        Ok(RoomClosed { still_booked })
    }
}

impl CloseRoom {
    async fn still_booked(&self, at: &mut Counter<'_>) -> Result<Vec<BookingShown>, Fault> {
        const STILL: &str = concat!(include_str!("booking.sql"), include_str!("booking_in_room_from.sql"));
        let (site, now) = (at.site()?, at.now);
        let rows: Vec<BookingRow> = sql!(at, |c| {
            sqlx::query_as(STILL).bind(site.uuid()).bind(self.room.uuid()).bind(now.millis()).fetch_all(c)
        })?;
        rows.into_iter().map(|row| Ok(BookingShown::of(Booking::read(row, at)?, at))).collect()
    }
}

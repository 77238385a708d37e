//! Booking a room.

use domain::id::{BookingId, RoomId};
use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Books a room for a half-open interval (R-BK-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BookRoom {
    room: RoomId,
    from: Instant,
    to: Instant,
    purpose: String,
    responsible: String,
    heads: u32,
}

/// The booking that was made.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Booked {
    booking: BookingId,
}

impl Action for BookRoom {
    const NAME: &'static str = "rooms.book";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = Booked;

    async fn run(self, at: &mut Counter<'_>) -> Result<Booked, Fault> {
        let booking: BookingId = at.new_id();
        let (site, staff) = (at.site()?, at.staff()?);
        change!(
            at,
            sqlx::query(include_str!("book.sql"))
                .bind(site.uuid())
                .bind(booking.uuid())
                .bind(self.room.uuid())
                .bind(self.from.day())
                .bind(self.from.millis())
                .bind(self.to.millis())
                .bind(&self.purpose)
                .bind(&self.responsible)
                .bind(i64::from(self.heads))
                .bind(at.now.millis())
                .bind(staff.uuid())
        )?;
        at.about("booking", booking.uuid());
        Ok(Booked { booking })
    }
}

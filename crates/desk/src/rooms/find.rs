//! Finding bookings by who made them.

use domain::id::ResidentId;
use domain::rooms::request::Organiser;
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::{Booking, BookingRow};
use super::judge::organiser_key;
use super::shown::BookingShown;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Lists the bookings of an organiser, or those a resident answers for, between two days, both included; at
/// most 500, the earliest first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindBookings {
    of: Whose,
    first: Day,
    last: Day,
}

/// Whose bookings.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
enum Whose {
    /// Whoever asked for the room.
    Organiser(Organiser),
    /// Whoever answers for it.
    Responsible(ResidentId),
}

impl Action for FindBookings {
    const NAME: &'static str = "rooms.find";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<BookingShown>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<BookingShown>, Fault> {
        const BY_ORGANISER: &str =
            concat!(include_str!("booking.sql"), include_str!("booking_by_organiser.sql"));
        const BY_RESIDENT: &str =
            concat!(include_str!("booking.sql"), include_str!("booking_by_resident.sql"));
        let site = at.site()?;
        let (statement, key) = match &self.of {
            Whose::Organiser(organiser) => (BY_ORGANISER, organiser_key(site.uuid(), organiser)),
            Whose::Responsible(resident) => (BY_RESIDENT, resident.uuid()),
        };
        let after = self.last.succ_opt().unwrap_or(self.last);
        let rows: Vec<BookingRow> = sql!(at, |c| {
            sqlx::query_as(statement)
                .bind(site.uuid())
                .bind(key)
                .bind(Instant::start_of(self.first).millis())
                .bind(Instant::start_of(after).millis())
                .fetch_all(c)
        })?;
        rows.into_iter().map(|row| Ok(BookingShown::of(Booking::read(row, at)?, at))).collect()
    }
}

//! What waits for approval.

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::booking::{Booking, BookingRow};
use super::shown::BookingShown;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Lists the bookings from today on that wait for approval; at most 500, the earliest first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListToApprove {}

impl Action for ListToApprove {
    const NAME: &'static str = "rooms.to_approve";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<BookingShown>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<BookingShown>, Fault> {
        const PENDING: &str = concat!(include_str!("booking.sql"), include_str!("booking_pending.sql"));
        let (site, today) = (at.site()?, at.today());
        let rows: Vec<BookingRow> =
            sql!(at, |c| sqlx::query_as(PENDING).bind(site.uuid()).bind(today).fetch_all(c))?;
        rows.into_iter().map(|row| Ok(BookingShown::of(Booking::read(row, at)?, at))).collect()
    }
}

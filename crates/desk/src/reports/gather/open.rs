//! What to open when a day is not ready: the visits and tickets that stand in the way.

use std::num::NonZeroU32;

use domain::id::{TicketId, VisitId};
use domain::queue::number::{Prefix, TicketNumber};
use domain::time::Day;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use crate::counter::Counter;
use crate::database::{DataFault, sql, worded};
use crate::fault::Fault;

/// A visit that is open or parked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct OpenVisit {
    /// The visit.
    pub(crate) visit: VisitId,
    /// Open or parked.
    pub(crate) stage: domain::visits::visit::Stage,
    /// The number of its window.
    pub(crate) counter: i64,
    /// Its ticket, if it has one.
    pub(crate) ticket: Option<TicketNumber>,
}

/// A ticket that has not ended and was not passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct WaitingTicket {
    /// The ticket.
    pub(crate) ticket: TicketId,
    /// Its number.
    pub(crate) number: TicketNumber,
    /// Where it stands.
    pub(crate) stage: domain::queue::state::Stage,
}

#[derive(sqlx::FromRow)]
struct VisitRow {
    id: Uuid,
    state: String,
    counter: i64,
    prefix: Option<String>,
    number: Option<i64>,
}

/// The day's visits that are open or parked, in the order in which they were opened.
pub(super) async fn visits(at: &mut Counter<'_>, day: Day) -> Result<Vec<OpenVisit>, Fault> {
    let site = at.site()?.uuid();
    let rows: Vec<VisitRow> =
        sql!(at, |c| sqlx::query_as(include_str!("open_visits.sql")).bind(site).bind(day).fetch_all(c))?;
    rows.into_iter().map(OpenVisit::try_from).collect()
}

impl TryFrom<VisitRow> for OpenVisit {
    type Error = Fault;

    fn try_from(row: VisitRow) -> Result<Self, Fault> {
        let ticket = row.prefix.zip(row.number);
        let ticket = ticket.map(|(prefix, number)| ticket_number(&prefix, number)).transpose()?;
        Ok(Self { visit: row.id.into(), stage: worded(&row.state)?, counter: row.counter, ticket })
    }
}

/// A ticket's number from its two columns.
pub(super) fn ticket_number(prefix: &str, number: i64) -> Result<TicketNumber, Fault> {
    let prefix: Prefix = worded(prefix)?;
    let count = u32::try_from(number).ok().and_then(NonZeroU32::new).ok_or(DataFault::Damaged)?;
    Ok(TicketNumber { prefix, count })
}

//! "Next": the ticket whose turn it is.

use domain::queue::order::{Waiting, next_ticket};
use domain::queue::ticket::Ticket;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::calls::{Call, call, recent, shown, window};
use super::faults::QueueFault;
use super::ticket::TicketRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::topics::Topic;

const WAITING: &str = concat!(
    include_str!("tickets.sql"),
    "where site_id = $1 and day = $2 and state = 'issued' order by sequence"
);

/// Calls whose turn it is to the window of the session (R-QU-4, R-QU-5). Two windows that press at once
/// never get the same ticket: the transaction reads who waits and takes one of them as a whole.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CallNext {}

impl Action for CallNext {
    const NAME: &'static str = "queue.call_next";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Queue];
    type Reply = Call;

    async fn run(self, at: &mut Counter<'_>) -> Result<Call, Fault> {
        let window = window(at)?;
        let tickets = waiting(at).await?;
        let recent = recent(at).await?;
        let order: Vec<Waiting> = tickets.iter().filter_map(Ticket::waiting).collect();
        let next = next_ticket(&order, &recent, at.now).ok_or(QueueFault::NobodyWaits)?;
        let ticket = tickets.into_iter().find(|ticket| ticket.id == next).ok_or(QueueFault::NobodyWaits)?;
        let called = call(at, ticket, window).await?;
        at.about("ticket", called.id.uuid());
        shown(at, &called).await
    }
}

/// Today's waiting tickets, in the order of issue.
pub(super) async fn waiting(at: &mut Counter<'_>) -> Result<Vec<Ticket>, Fault> {
    let site = at.site()?;
    let rows: Vec<TicketRow> =
        sql!(at, |c| { sqlx::query_as(WAITING).bind(site.uuid()).bind(at.now.day()).fetch_all(c) })?;
    rows.iter().map(TicketRow::ticket).collect()
}

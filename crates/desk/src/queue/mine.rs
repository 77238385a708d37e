//! What the volunteer at the entrance has given out.

use domain::id::TicketId;
use domain::queue::number::TicketNumber;
use domain::queue::state::Stage;
use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ticket::TicketRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::visits::person::masked;

const MINE: &str = concat!(
    include_str!("tickets.sql"),
    "where site_id = $1 and day = $2 and issued_by = $3 order by sequence desc"
);

/// Lists one's own tickets of today, the latest first, with masked names (R-RO-1).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MyTickets {}

/// A ticket that one gave out.
#[derive(Serialize, JsonSchema)]
pub(crate) struct MyTicket {
    ticket: TicketId,
    number: TicketNumber,
    name: Option<String>,
    matter: Option<String>,
    issued_at: Instant,
    stage: Stage,
}

impl Action for MyTickets {
    const NAME: &'static str = "queue.mine";
    const ACCESS: Access = Access::Needs(Permission::Ticket);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<MyTicket>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<MyTicket>, Fault> {
        let (site, staff) = (at.site()?, at.staff()?);
        let rows: Vec<TicketRow> = sql!(at, |c| {
            sqlx::query_as(MINE).bind(site.uuid()).bind(at.now.day()).bind(staff.uuid()).fetch_all(c)
        })?;
        rows.into_iter().map(MyTicket::try_from).collect()
    }
}

impl TryFrom<TicketRow> for MyTicket {
    type Error = Fault;

    fn try_from(row: TicketRow) -> Result<Self, Fault> {
        let ticket = row.ticket()?;
        Ok(Self {
            ticket: ticket.id,
            number: ticket.number,
            name: row.name.as_deref().map(masked).transpose()?,
            matter: row.matter,
            issued_at: ticket.issued_at,
            stage: ticket.state.stage(),
        })
    }
}

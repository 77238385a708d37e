//! Sending somebody on to another queue.

use domain::id::TicketId;
use domain::queue::number::Prefix;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::moved::{TicketMoved, moved};
use super::ticket::load;
use super::words;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Sends the person at the window on to another queue; number, issue time and priority stay (R-QU-3). The
/// visit is parked with all that was done and typed, and is taken up again when the ticket is called: it
/// remains one visit with one receipt.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TransferTicket {
    ticket: TicketId,
    /// The queue to wait in.
    to: Prefix,
}

impl Action for TransferTicket {
    const NAME: &'static str = "queue.transfer";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Queue, Topic::Visits];
    type Reply = TicketMoved;

    async fn run(self, at: &mut Counter<'_>) -> Result<TicketMoved, Fault> {
        let site = at.site()?;
        let ticket = load(at, self.ticket).await?.ticket()?.transfer(self.to, at.now)?;
        change!(
            at,
            sqlx::query(include_str!("transfer_visit.sql"))
                .bind(site.uuid())
                .bind(ticket.id.uuid())
                .bind(format!("转 {} {}", self.to.letter(), words::queue(self.to)))
                .bind(at.now.millis())
        )?;
        at.detail("to", self.to.letter().to_string());
        moved(at, &ticket).await
    }
}

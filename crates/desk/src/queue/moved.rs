//! What a ticket's move answers.

use domain::id::TicketId;
use domain::queue::number::{Prefix, TicketNumber};
use domain::queue::state::Stage;
use domain::queue::ticket::Ticket;
use schemars::JsonSchema;
use serde::Serialize;

use super::ticket::keep;
use crate::counter::Counter;
use crate::fault::Fault;

/// Where a ticket stands after it was moved.
#[derive(Serialize, JsonSchema)]
pub(crate) struct TicketMoved {
    ticket: TicketId,
    number: TicketNumber,
    queue: Prefix,
    stage: Stage,
}

/// Writes down a move and answers it.
pub(super) async fn moved(at: &mut Counter<'_>, ticket: &Ticket) -> Result<TicketMoved, Fault> {
    keep(at, ticket).await?;
    at.about("ticket", ticket.id.uuid());
    let (number, queue, stage) = (ticket.number, ticket.queue, ticket.state.stage());
    Ok(TicketMoved { ticket: ticket.id, number, queue, stage })
}

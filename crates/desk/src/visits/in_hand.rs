//! One visit at a time is in hand at a window.

use domain::id::{CounterId, TicketId, VisitId};
use domain::queue::ticket::Ticket;
use uuid::Uuid;

use super::faults::VisitFault;
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::queue::ticket;

/// The visit in hand at a window, if there is one.
pub(super) async fn in_hand(at: &mut Counter<'_>, window: CounterId) -> Result<Option<VisitId>, Fault> {
    const LOOK: &str = "select id from visits where site_id = $1 and counter_id = $2 and state = 'open'";
    let site = at.site()?;
    let visit: Option<Uuid> =
        sql!(at, |c| { sqlx::query_scalar(LOOK).bind(site.uuid()).bind(window.uuid()).fetch_optional(c) })?;
    Ok(visit.map(VisitId))
}

/// Refuses a second visit at the window.
pub(super) async fn refuse_second(at: &mut Counter<'_>, window: CounterId) -> Result<(), Fault> {
    match in_hand(at, window).await? {
        Some(visit) => Err(VisitFault::WindowBusy { visit }.into()),
        None => Ok(()),
    }
}

/// Lets the visit's ticket follow it, if it has one.
pub(super) async fn move_ticket(
    at: &mut Counter<'_>,
    ticket: Option<TicketId>,
    step: impl FnOnce(Ticket) -> Result<Ticket, domain::queue::refused::TicketError>,
) -> Result<(), Fault> {
    let Some(id) = ticket else { return Ok(()) };
    let moved = step(ticket::load(at, id).await?.ticket()?)?;
    ticket::keep(at, &moved).await
}

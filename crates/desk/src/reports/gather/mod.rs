//! Gathering a day: each block of the figures from its own rows, grouped by the database.

mod items;
pub(crate) mod open;
mod receipts;
mod services;
mod sheet;
mod tickets;
mod topics;
mod visits;

use domain::reports::figures::DayFigures;
use domain::time::Day;

use self::open::{OpenVisit, WaitingTicket};
use super::sheet::Sheet;
use crate::counter::Counter;
use crate::fault::Fault;

/// A day as its rows have it now.
pub(crate) struct Gathered {
    pub(crate) figures: DayFigures,
    pub(crate) sheet: Sheet,
    pub(crate) open_visits: Vec<OpenVisit>,
    pub(crate) waiting_tickets: Vec<WaitingTicket>,
}

/// Reads the day at the counter's site.
pub(crate) async fn gather(at: &mut Counter<'_>, day: Day) -> Result<Gathered, Fault> {
    let mut figures = DayFigures::quiet(day);
    let tickets = tickets::read(at, day).await?;
    tickets.count(&mut figures)?;
    visits::count(at, day, &mut figures).await?;
    items::count(at, day, &mut figures).await?;
    items::flow(at, day, &mut figures).await?;
    receipts::count(at, day, &mut figures).await?;
    services::count(at, day, &mut figures).await?;
    topics::count(at, day, &mut figures).await?;
    let open_visits = if figures.visits.open > 0 { open::visits(at, day).await? } else { Vec::new() };
    let sheet = sheet::read(at, day, tickets.per_hour()?).await?;
    Ok(Gathered { waiting_tickets: tickets.waiting()?, figures, sheet, open_visits })
}

/// A count as the figures have it.
fn number(count: i64) -> u32 {
    u32::try_from(count.max(0)).unwrap_or(u32::MAX)
}

//! Calling: what all ways to call a ticket have in common.

use domain::id::{CounterId, TicketId};
use domain::queue::number::TicketNumber;
use domain::queue::order::CallClass;
use domain::queue::state::TicketState;
use domain::queue::ticket::Ticket;
use domain::queue::words::{TIMES_SPOKEN, spoken_call};
use domain::time::Instant;
use schemars::JsonSchema;
use serde::Serialize;

use super::count_up::count_up;
use super::faults::QueueFault;
use super::ticket::keep;
use crate::counter::{Counter, found};
use crate::database::{change, sql, word, worded};
use crate::fault::Fault;

/// A call as it is shown and spoken.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Call {
    ticket: TicketId,
    number: TicketNumber,
    /// The number of the window.
    window: u32,
    /// How often it has been called, from 1.
    calls: u32,
    /// What is said aloud: the number only, never a name (R-QU-8).
    say: String,
    /// How often it is said.
    times: u32,
}

/// The window that the staff member chose at sign-in.
pub(crate) fn window(at: &Counter<'_>) -> Result<CounterId, Fault> {
    at.site()?;
    at.counter().ok_or_else(|| QueueFault::NoWindow.into())
}

/// Calls a waiting ticket to a window; the others who came back are told that somebody was called.
pub(crate) async fn call(at: &mut Counter<'_>, ticket: Ticket, to: CounterId) -> Result<Ticket, Fault> {
    let (site, staff) = (at.site()?, at.staff()?);
    let class = ticket.standing.class(at.now);
    let sent_on_at = ticket.state.sent_on_at();
    let called = ticket.call(to, at.now)?;
    keep(at, &called).await?;
    change!(at, sqlx::query(include_str!("another_was_called.sql")).bind(site.uuid()).bind(at.now.day()))?;
    let number = count_up(at, "call").await?;
    change!(
        at,
        sqlx::query(include_str!("call_add.sql"))
            .bind(site.uuid())
            .bind(at.now.day())
            .bind(number)
            .bind(called.id.uuid())
            .bind(to.uuid())
            .bind(staff.uuid())
            .bind(word(&class))
            .bind(at.now.millis())
            .bind(sent_on_at.map(Instant::millis))
    )?;
    Ok(called)
}

/// The classes of the site's latest two calls, the latest first.
pub(super) async fn recent(at: &mut Counter<'_>) -> Result<Vec<CallClass>, Fault> {
    const LATEST: &str =
        "select class from calls where site_id = $1 and day = $2 order by number desc limit 2";
    let site = at.site()?;
    let words: Vec<String> =
        sql!(at, |c| sqlx::query_scalar(LATEST).bind(site.uuid()).bind(at.now.day()).fetch_all(c))?;
    words.iter().map(|class| worded(class)).collect()
}

/// The call that a ticket stands in now.
pub(super) async fn shown(at: &mut Counter<'_>, ticket: &Ticket) -> Result<Call, Fault> {
    let TicketState::Called { counter, calls, .. } = ticket.state else {
        return Err(crate::database::DataFault::Damaged.into());
    };
    let window = window_number(at, counter).await?;
    let say = spoken_call(ticket.number, window);
    Ok(Call { ticket: ticket.id, number: ticket.number, window, calls, say, times: TIMES_SPOKEN })
}

/// The number that stands above a window.
pub(crate) async fn window_number(at: &mut Counter<'_>, counter: CounterId) -> Result<u32, Fault> {
    let number: Option<i64> = sql!(at, |c| {
        sqlx::query_scalar("select number from counters where id = $1").bind(counter.uuid()).fetch_optional(c)
    })?;
    u32::try_from(found(number, "counter")?).map_err(|_| crate::database::DataFault::Damaged.into())
}

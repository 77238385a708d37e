//! Who waits, and who has been called, is set aside or was passed over.

use domain::id::{CounterId, TicketId};
use domain::queue::number::{Prefix, TicketNumber};
use domain::queue::order::{CallClass, Standing, Waiting, call_order};
use domain::queue::state::Stage;
use domain::queue::ticket::Ticket;
use domain::staff::permission::Permission;
use domain::time::Instant;
use domain::visits::priority::PriorityKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::calls::recent;
use super::estimate::{for_newcomer, open_windows};
use super::ticket::{NOT_ENDED, TicketRow};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{sql, worded};
use crate::fault::Fault;
use crate::visits::person::masked;

/// Shows the queue of today.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShowQueue {}

/// The queue of today.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Queue {
    /// Who waits, in the order in which "next" will call them.
    waiting: Vec<Waiter>,
    /// Called and not there yet, at a window, set aside: in the order of issue.
    at_windows: Vec<Waiter>,
    /// Called in vain.
    passed: Vec<Waiter>,
    counts: Vec<Count>,
    /// About how many minutes somebody would wait who came now; none while no window is open.
    estimate: Option<u32>,
    /// How many windows are open.
    windows: usize,
}

/// Somebody in the queue.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Waiter {
    ticket: TicketId,
    number: TicketNumber,
    queue: Prefix,
    name: Option<String>,
    matter: Option<String>,
    priority: Option<PriorityKind>,
    class: CallClass,
    stage: Stage,
    issued_at: Instant,
    /// Full minutes since the ticket was issued.
    minutes: i64,
    /// The window it was called to last.
    counter: Option<CounterId>,
    /// How often it has been called.
    calls: i64,
    /// Whether "next" may call it; one that came back must let three others go first.
    callable: bool,
}

/// How many tickets of the day stand at a stage.
#[derive(Serialize, JsonSchema, sqlx::FromRow)]
#[schemars(rename = "TicketCount")]
pub(crate) struct Count {
    stage: String,
    number: i64,
}

impl Action for ShowQueue {
    const NAME: &'static str = "queue.waiting";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Read;
    type Reply = Queue;

    async fn run(self, at: &mut Counter<'_>) -> Result<Queue, Fault> {
        let site = at.site()?;
        let rows: Vec<TicketRow> =
            sql!(at, |c| { sqlx::query_as(NOT_ENDED).bind(site.uuid()).bind(at.now.day()).fetch_all(c) })?;
        let counts: Vec<Count> = sql!(at, |c| {
            sqlx::query_as(include_str!("counts.sql")).bind(site.uuid()).bind(at.now.day()).fetch_all(c)
        })?;
        let tickets: Vec<Ticket> = rows.iter().map(TicketRow::ticket).collect::<Result<_, _>>()?;
        let order: Vec<Waiting> = tickets.iter().filter_map(Ticket::waiting).collect();
        let in_turn = call_order(&order, &recent(at).await?, at.now);
        let (mut waiting, rest): (Vec<Waiter>, Vec<Waiter>) = rows
            .into_iter()
            .zip(&tickets)
            .map(|(row, ticket)| Waiter::of(row, ticket, at.now))
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .partition(|waiter| waiter.stage == Stage::Waiting);
        waiting.sort_by_key(|waiter| in_turn.iter().position(|ticket| *ticket == waiter.ticket));
        let (passed, at_windows) = rest.into_iter().partition(|waiter| waiter.stage == Stage::Passed);
        let estimate = for_newcomer(at, Standing::Everybody, order).await?.minutes;
        let windows = open_windows(at).await?.len();
        Ok(Queue { waiting, at_windows, passed, counts, estimate, windows })
    }
}

impl Waiter {
    fn of(row: TicketRow, ticket: &Ticket, now: Instant) -> Result<Self, Fault> {
        Ok(Self {
            ticket: ticket.id,
            number: ticket.number,
            queue: ticket.queue,
            name: row.name.as_deref().map(masked).transpose()?,
            matter: row.matter,
            priority: row.priority.as_deref().map(worded).transpose()?,
            class: ticket.standing.class(now),
            stage: ticket.state.stage(),
            issued_at: ticket.issued_at,
            minutes: (now - ticket.issued_at).num_minutes().max(0),
            counter: row.counter_id.map(CounterId),
            calls: row.calls,
            callable: ticket.waiting().is_some_and(|waiting| waiting.is_callable()),
        })
    }
}

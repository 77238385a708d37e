//! A ticket's row, and the life that `domain` gives it.

use std::num::NonZeroU32;

use domain::id::{CounterId, TicketId, VisitId};
use domain::queue::number::{Prefix, TicketNumber};
use domain::queue::order::Standing;
use domain::queue::state::TicketState;
use domain::queue::ticket::Ticket;
use domain::time::{Day, Instant};
use uuid::Uuid;

use super::faults::QueueFault;
use crate::counter::{Counter, exactly_one, found};
use crate::database::{DataFault, change, sql, worded};
use crate::fault::Fault;

const BY_ID: &str = concat!(include_str!("tickets.sql"), "where site_id = $1 and id = $2");

/// The tickets of a day whose life is not over, in the order of issue.
pub(super) const NOT_ENDED: &str = concat!(
    include_str!("tickets.sql"),
    "where site_id = $1 and day = $2 and state in ('issued', 'called', 'serving', 'passed') order by sequence"
);

/// Those of them that were passed over.
pub(super) const PASSED: &str = concat!(
    include_str!("tickets.sql"),
    "where site_id = $1 and day = $2 and state = 'passed' order by sequence"
);

/// A row of `tickets`.
#[derive(sqlx::FromRow)]
pub(crate) struct TicketRow {
    pub(crate) id: Uuid,
    pub(crate) day: Day,
    prefix: String,
    number: i64,
    queue: String,
    sequence: i64,
    pub(crate) name: Option<String>,
    pub(crate) matter: Option<String>,
    pub(crate) priority: Option<String>,
    appointment_from: Option<i64>,
    appointment_to: Option<i64>,
    state: String,
    issued_at: i64,
    pub(super) calls: i64,
    first_called_at: Option<i64>,
    last_called_at: Option<i64>,
    pub(crate) counter_id: Option<Uuid>,
    serving_at: Option<i64>,
    ended_at: Option<i64>,
    transferred_at: Option<i64>,
    others_called: Option<i64>,
}

impl TicketRow {
    /// The ticket as the rules know it.
    pub(crate) fn ticket(&self) -> Result<Ticket, Fault> {
        let count = u32::try_from(self.number).ok().and_then(NonZeroU32::new).ok_or(DataFault::Damaged)?;
        Ok(Ticket {
            id: self.id.into(),
            number: TicketNumber { prefix: worded(&self.prefix)?, count },
            queue: worded(&self.queue)?,
            standing: self.standing()?,
            issued_at: moment(Some(self.issued_at))?,
            sequence: u32::try_from(self.sequence).map_err(|_| DataFault::Damaged)?,
            state: self.state()?,
        })
    }

    fn standing(&self) -> Result<Standing, Fault> {
        Ok(match (&self.priority, self.appointment_from) {
            (Some(_), _) => Standing::Priority,
            (None, Some(from)) => {
                Standing::Appointment { from: moment(Some(from))?, to: moment(self.appointment_to)? }
            }
            (None, None) => Standing::Everybody,
        })
    }

    fn state(&self) -> Result<TicketState, Fault> {
        let first = || moment(self.first_called_at);
        let counter = self.counter_id.map(CounterId);
        Ok(match (self.state.as_str(), counter) {
            ("issued", _) => self.waiting()?,
            ("called", Some(counter)) => TicketState::Called {
                counter,
                calls: u32::try_from(self.calls).map_err(|_| DataFault::Damaged)?,
                first_called_at: first()?,
                last_called_at: moment(self.last_called_at)?,
            },
            ("serving", Some(counter)) => {
                let served_at = moment(self.serving_at)?;
                TicketState::Serving { counter, first_called_at: first()?, served_at }
            }
            ("serving", None) => {
                TicketState::Parked { first_called_at: first()?, served_at: moment(self.serving_at)? }
            }
            ("done", _) => TicketState::Done {
                first_called_at: first()?,
                served_at: moment(self.serving_at)?,
                done_at: moment(self.ended_at)?,
            },
            ("passed", _) => {
                TicketState::Passed { first_called_at: first()?, passed_at: moment(self.ended_at)? }
            }
            ("expired", _) => TicketState::Expired { expired_at: moment(self.ended_at)? },
            ("left", _) => TicketState::Left { left_at: moment(self.ended_at)? },
            _ => return Err(DataFault::Damaged.into()),
        })
    }

    fn waiting(&self) -> Result<TicketState, Fault> {
        Ok(match (self.others_called, self.transferred_at) {
            (Some(others), _) => TicketState::Readmitted {
                first_called_at: moment(self.first_called_at)?,
                others_called: u32::try_from(others).map_err(|_| DataFault::Damaged)?,
            },
            (None, Some(at)) => TicketState::Transferred {
                first_called_at: moment(self.first_called_at)?,
                transferred_at: moment(Some(at))?,
            },
            (None, None) => TicketState::Issued,
        })
    }
}

fn moment(millis: Option<i64>) -> Result<Instant, Fault> {
    millis.and_then(Instant::from_millis).ok_or_else(|| DataFault::Damaged.into())
}

/// A ticket of the site, of whichever day.
pub(crate) async fn load(at: &mut Counter<'_>, ticket: TicketId) -> Result<TicketRow, Fault> {
    let site = at.site()?;
    let row: Option<TicketRow> =
        sql!(at, |c| { sqlx::query_as(BY_ID).bind(site.uuid()).bind(ticket.uuid()).fetch_optional(c) })?;
    found(row, "ticket")
}

/// A ticket of today; one of another day is neither called nor re-admitted, unless its visit goes on.
pub(crate) async fn load_of_today(at: &mut Counter<'_>, ticket: TicketId) -> Result<Ticket, Fault> {
    let row = load(at, ticket).await?;
    let (day, ticket) = (row.day, row.ticket()?);
    if day == at.today() || with_open_visit(at, day).await?.contains(&row.id) {
        return Ok(ticket);
    }
    Err(QueueFault::TicketOfAnotherDay { number: ticket.number }.into())
}

/// The tickets of a day whose visit is open or parked.
pub(super) async fn with_open_visit(at: &mut Counter<'_>, day: Day) -> Result<Vec<Uuid>, Fault> {
    let site = at.site()?;
    sql!(at, |c| {
        sqlx::query_scalar(include_str!("with_open_visit.sql")).bind(site.uuid()).bind(day).fetch_all(c)
    })
}

/// Refuses what would part a ticket from its visit.
pub(crate) async fn refuse_with_visit(at: &mut Counter<'_>, ticket: TicketId) -> Result<(), Fault> {
    let site = at.site()?;
    let visit: Option<Uuid> = sql!(at, |c| {
        sqlx::query_scalar("select id from visits where site_id = $1 and ticket_id = $2")
            .bind(site.uuid())
            .bind(ticket.uuid())
            .fetch_optional(c)
    })?;
    match visit.map(VisitId) {
        Some(visit) => Err(QueueFault::TicketHasVisit { visit }.into()),
        None => Ok(()),
    }
}

/// Writes down where the ticket stands now. What only its earlier states knew, such as the moment of the
/// first call, stays in the row.
pub(crate) async fn keep(at: &mut Counter<'_>, ticket: &Ticket) -> Result<(), Fault> {
    let site = at.site()?;
    let columns = Columns::of(&ticket.state);
    exactly_one(change!(
        at,
        sqlx::query(include_str!("keep.sql"))
            .bind(site.uuid())
            .bind(ticket.id.uuid())
            .bind(letter(ticket.queue))
            .bind(columns.state)
            .bind(columns.calls.map(i64::from))
            .bind(columns.first_called_at.map(Instant::millis))
            .bind(columns.last_called_at.map(Instant::millis))
            .bind(columns.counter.map(CounterId::uuid))
            .bind(columns.serving_at.map(Instant::millis))
            .bind(columns.ended_at.map(Instant::millis))
            .bind(columns.transferred_at.map(Instant::millis))
            .bind(columns.others_called.map(i64::from))
    )?)
}

/// The letter of a prefix, as its column has it.
pub(crate) fn letter(prefix: Prefix) -> String {
    prefix.letter().to_string()
}

/// A state as the columns that it fills.
#[derive(Default)]
struct Columns {
    state: &'static str,
    calls: Option<u32>,
    first_called_at: Option<Instant>,
    last_called_at: Option<Instant>,
    counter: Option<CounterId>,
    serving_at: Option<Instant>,
    ended_at: Option<Instant>,
    transferred_at: Option<Instant>,
    others_called: Option<u32>,
}

impl Columns {
    fn of(state: &TicketState) -> Self {
        let row = |state| Self { state, ..Self::default() };
        match *state {
            TicketState::Issued => row("issued"),
            TicketState::Transferred { transferred_at, .. } => {
                Self { transferred_at: Some(transferred_at), ..row("issued") }
            }
            TicketState::Readmitted { others_called, .. } => {
                Self { others_called: Some(others_called), ..row("issued") }
            }
            TicketState::Called { counter, calls, first_called_at, last_called_at } => Self {
                counter: Some(counter),
                calls: Some(calls),
                first_called_at: Some(first_called_at),
                last_called_at: Some(last_called_at),
                ..row("called")
            },
            TicketState::Serving { counter, served_at, .. } => {
                Self { counter: Some(counter), serving_at: Some(served_at), ..row("serving") }
            }
            TicketState::Parked { served_at, .. } => Self { serving_at: Some(served_at), ..row("serving") },
            TicketState::Done { done_at, .. } => Self { ended_at: Some(done_at), ..row("done") },
            TicketState::Passed { passed_at, .. } => Self { ended_at: Some(passed_at), ..row("passed") },
            TicketState::Expired { expired_at } => Self { ended_at: Some(expired_at), ..row("expired") },
            TicketState::Left { left_at } => Self { ended_at: Some(left_at), ..row("left") },
        }
    }
}

//! The day's tickets: how they ended, how long people waited, who still waits.

use std::collections::BTreeMap;

use chrono::{Duration, Timelike};
use documents::HourOfTickets;
use domain::queue::state::Stage;
use domain::queue::waits::Waits;
use domain::reports::figures::{DayFigures, TicketFigures};
use domain::time::{Day, Instant};
use uuid::Uuid;

use super::number;
use super::open::{WaitingTicket, ticket_number};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

#[derive(sqlx::FromRow)]
struct TicketRow {
    id: Uuid,
    prefix: String,
    number: i64,
    state: String,
    issued_at: i64,
    first_called_at: Option<i64>,
    serving_at: Option<i64>,
    ended_at: Option<i64>,
}

/// Every ticket of the day: some hundred rows at the most, so they are counted here.
pub(super) struct Tickets {
    rows: Vec<TicketRow>,
    /// The waits after a transfer, in milliseconds.
    second_waits: Vec<i64>,
}

/// Reads the day's tickets.
pub(super) async fn read(at: &mut Counter<'_>, day: Day) -> Result<Tickets, Fault> {
    let site = at.site()?.uuid();
    let rows = sql!(at, |c| sqlx::query_as(include_str!("tickets.sql")).bind(site).bind(day).fetch_all(c))?;
    let second_waits = sql!(at, |c| {
        sqlx::query_scalar(include_str!("second_waits.sql")).bind(site).bind(day).fetch_all(c)
    })?;
    Ok(Tickets { rows, second_waits })
}

impl Tickets {
    /// Counts them by how they ended, with their waits.
    pub(super) fn count(&self, figures: &mut DayFigures) -> Result<(), Fault> {
        let mut tickets = TicketFigures { issued: self.issued(), ..TicketFigures::default() };
        for row in &self.rows {
            let ended = match stage(&row.state)? {
                Stage::Done => &mut tickets.served,
                // Unless they come back: closing the day ends their ticket (R-QU-3).
                Stage::Expired | Stage::Passed => &mut tickets.no_show,
                Stage::Left => &mut tickets.left,
                _ => &mut tickets.waiting,
            };
            *ended += 1;
        }
        figures.tickets = tickets;
        figures.waits = self.times(|row| Some((row.issued_at, row.first_called_at?)));
        let second: Vec<_> = self.second_waits.iter().copied().map(Duration::milliseconds).collect();
        figures.second_waits = Waits::of(&second);
        figures.services = self.times(|row| Some((row.serving_at?, row.ended_at?)));
        Ok(())
    }

    /// The numbers given, not the rows found: numbers have no gaps, so a row that is gone shows (R-QU-1).
    fn issued(&self) -> u32 {
        let mut last = BTreeMap::<&str, i64>::new();
        for row in &self.rows {
            let highest = last.entry(&row.prefix).or_default();
            *highest = row.number.max(*highest);
        }
        number(last.values().sum())
    }

    fn times(&self, of: impl Fn(&TicketRow) -> Option<(i64, i64)>) -> Waits {
        let served = self.rows.iter().filter(|row| row.state == "done").filter_map(of);
        let times: Vec<_> = served.map(|(from, to)| Duration::milliseconds(to - from)).collect();
        Waits::of(&times)
    }

    /// How many were issued in each hour that had any.
    pub(super) fn per_hour(&self) -> Result<Vec<HourOfTickets>, Fault> {
        let mut hours = BTreeMap::new();
        for row in &self.rows {
            let issued = Instant::from_millis(row.issued_at).ok_or(DataFault::Damaged)?;
            let hour = u8::try_from(issued.time().hour()).expect("a day has 24 hours");
            *hours.entry(hour).or_insert(0) += 1;
        }
        Ok(hours.into_iter().map(|(hour, tickets)| HourOfTickets { hour, tickets }).collect())
    }

    /// Those that stand in the way of a final report, the longest-waiting first.
    pub(super) fn waiting(&self) -> Result<Vec<WaitingTicket>, Fault> {
        let mut waiting = Vec::new();
        for row in &self.rows {
            let stage = stage(&row.state)?;
            if !matches!(stage, Stage::Done | Stage::Passed | Stage::Expired | Stage::Left) {
                let number = ticket_number(&row.prefix, row.number)?;
                waiting.push(WaitingTicket { ticket: row.id.into(), number, stage });
            }
        }
        Ok(waiting)
    }
}

/// The stage of a state's word in the database.
fn stage(state: &str) -> Result<Stage, Fault> {
    match state {
        "issued" => Ok(Stage::Waiting),
        word => crate::database::worded(word),
    }
}

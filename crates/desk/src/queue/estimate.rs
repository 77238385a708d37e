//! How long it takes until one's turn.

use std::collections::BTreeSet;

use chrono::Duration;
use domain::id::{CounterId, TicketId};
use domain::queue::order::{Standing, Waiting, ahead_of};
use domain::queue::ticket::Ticket;
use domain::queue::waits::estimate_minutes;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::call_next::waiting;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// A window that called or served somebody so long ago still counts as open.
const OPEN_FOR: Duration = Duration::minutes(30);

/// Says how long somebody would wait who took a ticket now (R-QU-7).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EstimateWait {
    /// Whether it would be a priority ticket.
    #[serde(default)]
    priority: bool,
}

/// What to tell them, always "about".
#[derive(Serialize, JsonSchema)]
pub(crate) struct Estimate {
    /// How many are called before.
    pub(super) ahead: u32,
    /// Minutes, a multiple of 5; none while no window is open.
    pub(super) minutes: Option<u32>,
}

impl Action for EstimateWait {
    const NAME: &'static str = "queue.estimate";
    const ACCESS: Access = Access::Needs(Permission::Ticket);
    const MODE: Mode = Mode::Read;
    type Reply = Estimate;

    async fn run(self, at: &mut Counter<'_>) -> Result<Estimate, Fault> {
        let order = waiting(at).await?.iter().filter_map(Ticket::waiting).collect();
        let standing = if self.priority { Standing::Priority } else { Standing::Everybody };
        for_newcomer(at, standing, order).await
    }
}

/// What to tell somebody who would take a ticket now.
pub(super) async fn for_newcomer(
    at: &mut Counter<'_>,
    standing: Standing,
    mut waiting: Vec<Waiting>,
) -> Result<Estimate, Fault> {
    let ticket = TicketId(Uuid::nil());
    let (issued_at, sequence) = (at.now, u32::MAX);
    waiting.push(Waiting { ticket, standing, issued_at, sequence, others_called: None });
    estimate(at, ticket, &waiting).await
}

/// What to tell the holder of one of the waiting tickets.
pub(super) async fn estimate(
    at: &mut Counter<'_>,
    ticket: TicketId,
    waiting: &[Waiting],
) -> Result<Estimate, Fault> {
    let ahead = u32::try_from(ahead_of(ticket, waiting, at.now)).unwrap_or(u32::MAX);
    let services = latest_services(at).await?;
    let windows = u32::try_from(open_windows(at).await?.len()).unwrap_or(u32::MAX);
    Ok(Estimate { ahead, minutes: estimate_minutes(ahead, &services, windows) })
}

async fn latest_services(at: &mut Counter<'_>) -> Result<Vec<Duration>, Fault> {
    let site = at.site()?;
    let millis: Vec<i64> =
        sql!(at, |c| sqlx::query_scalar(include_str!("services.sql")).bind(site.uuid()).fetch_all(c))?;
    Ok(millis.into_iter().map(Duration::milliseconds).collect())
}

/// Where somebody is signed in, and where another program called or served somebody lately.
pub(super) async fn open_windows(at: &mut Counter<'_>) -> Result<BTreeSet<CounterId>, Fault> {
    let site = at.site()?;
    let lately = at.now - OPEN_FOR;
    let used: Vec<Uuid> = sql!(at, |c| {
        sqlx::query_scalar(include_str!("windows_used.sql"))
            .bind(site.uuid())
            .bind(at.now.day())
            .bind(lately.millis())
            .fetch_all(c)
    })?;
    let mut windows = at.open_sessions.windows(site);
    windows.extend(used.into_iter().map(CounterId));
    Ok(windows)
}

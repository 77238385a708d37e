//! Closing time for the queue.

use domain::queue::number::TicketNumber;
use domain::queue::state::Stage;
use domain::queue::ticket::Ticket;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::QueueFault;
use super::ticket::{NOT_ENDED, PASSED, TicketRow, keep, with_open_visit};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::topics::Topic;

/// Ends the queue of a day: who still waits has left, who was passed over and did not come back was a
/// no-show (R-QU-3). Refused while somebody is called or at a window, or was sent on with a visit that is not
/// over: without its ticket that visit could never be taken up again.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CloseDay {
    /// The day; today if it is left out.
    #[serde(default)]
    day: Option<Day>,
}

/// How many tickets were ended.
#[derive(Serialize, JsonSchema)]
pub(crate) struct DayClosed {
    /// Waited in vain.
    left: u32,
    /// Were passed over and did not come back.
    expired: u32,
}

impl Action for CloseDay {
    const NAME: &'static str = "queue.close_day";
    const ACCESS: Access = Access::Needs(Permission::OverrideLimits);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Queue];
    type Reply = DayClosed;

    async fn run(self, at: &mut Counter<'_>) -> Result<DayClosed, Fault> {
        let day = self.day.unwrap_or_else(|| at.today());
        let tickets = of_day(at, day, NOT_ENDED).await?;
        let visited = with_open_visit(at, day).await?;
        let at_windows: Vec<TicketNumber> = tickets
            .iter()
            .filter(|ticket| {
                let waits = matches!(ticket.state.stage(), Stage::Waiting | Stage::Passed);
                !waits || visited.contains(&ticket.id.uuid())
            })
            .map(|ticket| ticket.number)
            .collect();
        if !at_windows.is_empty() {
            return Err(QueueFault::TicketsAtWindows { numbers: at_windows }.into());
        }
        let mut closed = DayClosed { left: 0, expired: expire_passed(at, day).await? };
        for ticket in tickets.into_iter().filter(|ticket| ticket.state.stage() == Stage::Waiting) {
            keep(at, &ticket.leave(at.now)?).await?;
            closed.left += 1;
        }
        at.detail("day", day.to_string()).detail("left", closed.left).detail("expired", closed.expired);
        Ok(closed)
    }
}

/// Ends the tickets of a day that were passed over and did not come back, and gives their number.
pub(crate) async fn expire_passed(at: &mut Counter<'_>, day: Day) -> Result<u32, Fault> {
    let mut expired = 0;
    for ticket in of_day(at, day, PASSED).await? {
        keep(at, &ticket.expire(at.now)?).await?;
        expired += 1;
    }
    Ok(expired)
}

async fn of_day(at: &mut Counter<'_>, day: Day, which: &'static str) -> Result<Vec<Ticket>, Fault> {
    let site = at.site()?;
    let rows: Vec<TicketRow> =
        sql!(at, |c| { sqlx::query_as(which).bind(site.uuid()).bind(day).fetch_all(c) })?;
    rows.iter().map(TicketRow::ticket).collect()
}

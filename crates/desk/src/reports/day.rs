//! The figures of a day as they stand now.

use domain::reports::blocker::{Blocker, blockers};
use domain::reports::figures::DayFigures;
use domain::reports::identity::{Identity, identities};
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::gather::gather;
use super::gather::open::{OpenVisit, WaitingTicket};
use super::sheet::Sheet;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Counts a day, checks that it balances and says what stands in the way of a final report (R-RP-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DayAction {
    day: Day,
}

/// The day as it stands.
#[derive(Serialize, JsonSchema)]
pub(crate) struct DayReport {
    day: Day,
    /// The latest frozen version; none while the day is not final.
    version: Option<i64>,
    figures: DayFigures,
    sheet: Sheet,
    identities: Vec<Identity>,
    /// Empty when the day may be final.
    blockers: Vec<Blocker>,
    open_visits: Vec<OpenVisit>,
    waiting_tickets: Vec<WaitingTicket>,
}

impl Action for DayAction {
    const NAME: &'static str = "reports.day";
    const ACCESS: Access = Access::Needs(Permission::Report);
    const MODE: Mode = Mode::Read;
    type Reply = DayReport;

    async fn run(self, at: &mut Counter<'_>) -> Result<DayReport, Fault> {
        const LATEST: &str = "select max(version) from reports where site_id = $1 and day = $2";
        let site = at.site()?.uuid();
        let version = sql!(at, |c| sqlx::query_scalar(LATEST).bind(site).bind(self.day).fetch_one(c))?;
        let gathered = gather(at, self.day).await?;
        Ok(DayReport {
            day: self.day,
            version,
            identities: identities(&gathered.figures),
            blockers: blockers(&gathered.figures),
            figures: gathered.figures,
            sheet: gathered.sheet,
            open_visits: gathered.open_visits,
            waiting_tickets: gathered.waiting_tickets,
        })
    }
}

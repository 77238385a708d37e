//! The day as it is printed.

use documents::{DayReportView, ReportState};
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::Deserialize;

use super::gather::gather;
use super::store::{find, heads};
use super::view::{Compiled, day_report_view};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::sql;
use crate::fault::Fault;

/// The paper of a day: the version asked for or the latest one, and a draft while there is none.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReportPaper {
    day: Day,
    #[serde(default)]
    version: Option<u32>,
}

impl Action for ReportPaper {
    const NAME: &'static str = "reports.paper";
    const ACCESS: Access = Access::Needs(Permission::Report);
    const MODE: Mode = Mode::Read;
    type Reply = DayReportView;

    async fn run(self, at: &mut Counter<'_>) -> Result<DayReportView, Fault> {
        compile(at, self.day, self.version).await
    }
}

/// The day as it is printed: the version asked for or the latest one, and a draft while there is none.
pub(super) async fn compile(
    at: &mut Counter<'_>,
    day: Day,
    version: Option<u32>,
) -> Result<DayReportView, Fault> {
    match find(at, day, version).await? {
        Some(frozen) => {
            let compiled = Compiled {
                state: ReportState::Final,
                version: frozen.version,
                by: frozen.finalised_by,
                at: frozen.finalised_at,
                audit_heads: frozen.audit_heads,
                rehearsal: at.rehearsal,
            };
            Ok(day_report_view(&frozen.figures, frozen.sheet, compiled))
        }
        None if version.is_some() => found(None, "report"),
        None => draft(at, day).await,
    }
}

async fn draft(at: &mut Counter<'_>, day: Day) -> Result<DayReportView, Fault> {
    let gathered = gather(at, day).await?;
    let staff = at.staff()?.uuid();
    let by = sql!(at, |c| {
        sqlx::query_scalar("select number from staff where id = $1").bind(staff).fetch_one(c)
    })?;
    let audit_heads = heads(at).await?;
    let compiled = Compiled {
        state: ReportState::Draft,
        version: 1,
        by,
        at: at.now,
        audit_heads,
        rehearsal: at.rehearsal,
    };
    Ok(day_report_view(&gathered.figures, gathered.sheet, compiled))
}

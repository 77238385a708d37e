//! The final days and their versions.

use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// Lists the versions of the final days from one day to another, the latest first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListReports {
    from: Day,
    to: Day,
}

/// One version of a final day.
#[derive(Serialize, JsonSchema)]
pub(crate) struct FinalDay {
    day: Day,
    version: i64,
    finalised_at: Instant,
    /// A staff number.
    finalised_by: String,
}

#[derive(sqlx::FromRow)]
struct FinalDayRow {
    day: Day,
    version: i64,
    finalised_at: i64,
    finalised_by: String,
}

impl Action for ListReports {
    const NAME: &'static str = "reports.list";
    const ACCESS: Access = Access::Needs(Permission::Report);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<FinalDay>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<FinalDay>, Fault> {
        let site = at.site()?.uuid();
        let rows: Vec<FinalDayRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("list.sql")).bind(site).bind(self.from).bind(self.to).fetch_all(c)
        })?;
        rows.into_iter().map(FinalDay::try_from).collect()
    }
}

impl TryFrom<FinalDayRow> for FinalDay {
    type Error = Fault;

    fn try_from(row: FinalDayRow) -> Result<Self, Fault> {
        Ok(Self {
            day: row.day,
            version: row.version,
            finalised_at: Instant::from_millis(row.finalised_at).ok_or(DataFault::Damaged)?,
            finalised_by: row.finalised_by,
        })
    }
}

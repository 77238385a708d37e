//! A year of final days.

use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::Deserialize;

use super::faults::ReportFault;
use super::period::{Period, add_up};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Fault, OnField};

/// Adds up the final days of a year, and says which days are missing (R-RP-7).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Year {
    year: i32,
}

impl Action for Year {
    const NAME: &'static str = "reports.year";
    const ACCESS: Access = Access::Needs(Permission::Report);
    const MODE: Mode = Mode::Read;
    type Reply = Period;

    async fn run(self, at: &mut Counter<'_>) -> Result<Period, Fault> {
        let ends = Day::from_ymd_opt(self.year, 1, 1).zip(Day::from_ymd_opt(self.year, 12, 31));
        let (first, last) = ends.ok_or(ReportFault::ReportMonthUnknown {}).on_field("year")?;
        add_up(at, first, last).await
    }
}

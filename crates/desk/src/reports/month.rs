//! A month of final days.

use chrono::Months;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::Deserialize;

use super::faults::ReportFault;
use super::period::{Period, add_up};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Fault, OnField};

/// Adds up the final days of a month, and says which days are missing (R-RP-7).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Month {
    year: i32,
    /// From 1 to 12.
    month: u32,
}

impl Action for Month {
    const NAME: &'static str = "reports.month";
    const ACCESS: Access = Access::Needs(Permission::Report);
    const MODE: Mode = Mode::Read;
    type Reply = Period;

    async fn run(self, at: &mut Counter<'_>) -> Result<Period, Fault> {
        let first = Day::from_ymd_opt(self.year, self.month, 1);
        let first = first.ok_or(ReportFault::ReportMonthUnknown {}).on_field("month")?;
        let next = first.checked_add_months(Months::new(1));
        let last = next
            .and_then(|next| next.pred_opt())
            .ok_or(ReportFault::ReportMonthUnknown {})
            .on_field("year")?;
        add_up(at, first, last).await
    }
}

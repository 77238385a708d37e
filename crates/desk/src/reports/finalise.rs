//! Making a day final.

use domain::id::ReportId;
use domain::staff::permission::Permission;
use domain::text::{LongText, ShortText};
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::ReportFault;
use super::gather::gather;
use super::store::{find, freeze, refuse_ahead, refuse_blocked};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Fault, OnField};
use crate::queue::close_day::expire_passed;
use crate::topics::Topic;

/// Freezes a day that balances as version 1, with the heads of the audit chains (R-RP-3, R-RP-5). Refused
/// while a visit is open or parked, a ticket waits, or a sum differs. The day is closed with it: who was passed
/// over and did not come back was a no-show (R-QU-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Finalise {
    day: Day,
    #[serde(default)]
    weather: Option<ShortText>,
    /// Remarks for the paper; nothing personal (R-RP-6).
    #[serde(default)]
    remarks: Vec<LongText>,
}

/// The version that was frozen.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Finalised {
    pub(super) report: ReportId,
    pub(super) version: u32,
}

impl Action for Finalise {
    const NAME: &'static str = "reports.finalise";
    const ACCESS: Access = Access::Confirmed(Permission::FinaliseReport);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Reports, Topic::Queue];
    type Reply = Finalised;

    async fn run(self, at: &mut Counter<'_>) -> Result<Finalised, Fault> {
        refuse_ahead(at, self.day).on_field("day")?;
        if let Some(frozen) = find(at, self.day, None).await? {
            return Err(ReportFault::ReportAlreadyFinal { version: frozen.version }.into());
        }
        let expired = expire_passed(at, self.day).await?;
        let mut gathered = gather(at, self.day).await?;
        refuse_blocked(&gathered)?;
        gathered.sheet.weather = self.weather;
        gathered.sheet.remarks = self.remarks;
        let report = freeze(at, 1, &gathered, &[]).await?;
        at.detail("expired", expired);
        Ok(Finalised { report, version: 1 })
    }
}

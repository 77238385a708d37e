//! A later version of a final day.

use domain::id::ReportId;
use domain::reports::revision::{Revision, revise};
use domain::staff::permission::Permission;
use domain::text::{LongText, ShortText};
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::ReportFault;
use super::gather::gather;
use super::store::{find, freeze, refuse_blocked};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::queue::close_day::expire_passed;
use crate::topics::Topic;

/// Freezes a final day once more after late entries, listing every figure that changed (R-RP-5). Refused
/// when none did, and while something stands in the way as for the first version; who was passed over since
/// was a no-show.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Revise {
    day: Day,
    /// As in the version before if it is left out.
    #[serde(default)]
    weather: Option<ShortText>,
    /// Remarks to be added to those of the version before; nothing personal (R-RP-6).
    #[serde(default)]
    remarks: Vec<LongText>,
}

/// The version that was frozen, and what it changes.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Revised {
    report: ReportId,
    revision: Revision,
}

impl Action for Revise {
    const NAME: &'static str = "reports.revise";
    const ACCESS: Access = Access::Confirmed(Permission::FinaliseReport);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Reports, Topic::Queue];
    type Reply = Revised;

    async fn run(self, at: &mut Counter<'_>) -> Result<Revised, Fault> {
        let before = find(at, self.day, None).await?.ok_or(ReportFault::ReportNotFinalYet {})?;
        let expired = expire_passed(at, self.day).await?;
        let mut gathered = gather(at, self.day).await?;
        refuse_blocked(&gathered)?;
        let revision = revise(before.version, &before.figures, &gathered.figures)?;
        gathered.sheet.weather = self.weather.or(before.sheet.weather);
        gathered.sheet.remarks = [before.sheet.remarks, self.remarks].concat();
        let report = freeze(at, revision.version, &gathered, &revision.differences).await?;
        at.detail("expired", expired);
        Ok(Revised { report, revision })
    }
}

//! Counting working days.

use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::of_site::of_site;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Finds the day so many working days after another, which itself never counts (R-CAL-6).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddWorkingDays {
    from: Day,
    days: u16,
}

/// The day that was found.
#[derive(Serialize, JsonSchema)]
pub(crate) struct WorkingDay {
    day: Day,
}

impl Action for AddWorkingDays {
    const NAME: &'static str = "calendar.working_days";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = WorkingDay;

    async fn run(self, at: &mut Counter<'_>) -> Result<WorkingDay, Fault> {
        let (calendar, _) = of_site(at).await?;
        Ok(WorkingDay { day: calendar.add_working_days(self.from, self.days) })
    }
}

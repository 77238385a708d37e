//! The opening hours of the usual week.

use domain::calendar::season::Season;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::affected::Affected;
use super::set_season::replace_season;
use super::week::Week;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Accepted, Fault};
use crate::topics::Topic;

/// Sets the weekly hours that hold wherever no season does (R-CAL-7). Fewer than 56 hours a week must be
/// accepted (R-BK-1).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetHours {
    week: Week,
    #[serde(default)]
    accept: Accepted,
}

/// What the new hours leave outside.
#[derive(Serialize, JsonSchema)]
pub(crate) struct HoursSet {
    /// What lay inside the hours until now, as a list of whom to call; nothing was cancelled.
    affected: Vec<Affected>,
}

impl HoursSet {
    pub(super) fn leaving(affected: Vec<Affected>) -> Self {
        Self { affected }
    }
}

impl Action for SetHours {
    const NAME: &'static str = "calendar.set_hours";
    const ACCESS: Access = Access::Needs(Permission::Calendar);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites, Topic::Rooms];
    type Reply = HoursSet;

    async fn run(self, at: &mut Counter<'_>) -> Result<HoursSet, Fault> {
        replace_season(at, Season::all_year(self.week.into()), &self.accept).await
    }
}

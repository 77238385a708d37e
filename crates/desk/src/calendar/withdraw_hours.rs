//! Back to the usual hours on a day.

use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::Deserialize;

use super::affected::left_outside;
use super::of_day::of_day;
use super::set_hours::HoursSet;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Withdraws the special hours of a day; what they alone had room for is listed to be called.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WithdrawHours {
    day: Day,
    reason: Reason,
}

impl Action for WithdrawHours {
    const NAME: &'static str = "calendar.withdraw_hours";
    const ACCESS: Access = Access::Needs(Permission::Calendar);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites, Topic::Rooms];
    type Reply = HoursSet;

    async fn run(self, at: &mut Counter<'_>) -> Result<HoursSet, Fault> {
        const CLEAR: &str = "delete from special_hours where site_id = $1 and day = $2";
        let (site, day) = (at.site()?, self.day);
        let (_, before) = of_day(at, day).await?;
        let rows = change!(at, sqlx::query(CLEAR).bind(site.uuid()).bind(day))?;
        found((rows > 0).then_some(()), "special_hours")?;
        let (_, after) = of_day(at, day).await?;
        at.detail("day", day.to_string()).because(self.reason.as_str());
        Ok(HoursSet::leaving(left_outside(at, (day, day), &before, &after).await?))
    }
}

//! What kind of day it is, and when we are open.

use chrono::Datelike;
use domain::calendar::day_kind::DayKind;
use domain::calendar::wall_interval::WallInterval;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::of_day::of_day;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Shows one day: its kind and the opening hours, which are two tables (R-CAL-2).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShowCalendarDay {
    /// Today if it is left out.
    #[serde(default)]
    day: Option<Day>,
}

/// A day as the counter sees it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct DayShown {
    day: Day,
    kind: DayKind,
    /// The holiday that a day off, or a day worked in its place, belongs to.
    name: Option<String>,
    working_day: bool,
    /// Opening hours in order; none when closed.
    open: Vec<WallInterval>,
    /// Why we are closed, or keep other hours than usual.
    closure: Option<Reason>,
    special: Option<Reason>,
    /// Whether the notice of the year is loaded; until then holidays are only those fixed by law (R-CAL-3).
    published: bool,
}

impl Action for ShowCalendarDay {
    const NAME: &'static str = "calendar.day";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = DayShown;

    async fn run(self, at: &mut Counter<'_>) -> Result<DayShown, Fault> {
        let day = self.day.unwrap_or(at.today());
        let (calendar, opening) = of_day(at, day).await?;
        Ok(DayShown {
            day,
            kind: calendar.kind(day),
            name: calendar.name(day),
            working_day: calendar.is_working_day(day),
            open: opening.open_intervals(day),
            closure: opening.closure_on(day).map(|closure| closure.reason.clone()),
            special: opening.special.first().map(|special| special.reason.clone()),
            published: calendar.is_published(day.year()),
        })
    }
}

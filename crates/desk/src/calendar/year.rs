//! The holidays of a year.

use chrono::Datelike;
use domain::calendar::day_kind::DayKind;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::of_site::of_site;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Lists the dates of a year that differ from their weekday.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShowYear {
    year: i32,
}

/// A year's dates.
#[derive(Serialize, JsonSchema)]
pub(crate) struct YearShown {
    year: i32,
    /// Whether its notice is loaded; the screen says so if not (R-CAL-3).
    published: bool,
    days: Vec<ListedDay>,
}

/// A date that differs from its weekday.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ListedDay {
    day: Day,
    kind: DayKind,
    name: String,
}

impl Action for ShowYear {
    const NAME: &'static str = "calendar.year";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = YearShown;

    async fn run(self, at: &mut Counter<'_>) -> Result<YearShown, Fault> {
        let (calendar, _) = of_site(at).await?;
        let year = self.year;
        let first = Day::from_ymd_opt(year, 1, 1).into_iter();
        let days = first.flat_map(|day| day.iter_days().take_while(|day| day.year() == year));
        let listed = |day| calendar.name(day).map(|name| ListedDay { day, kind: calendar.kind(day), name });
        Ok(YearShown {
            year,
            published: calendar.is_published(year),
            days: days.filter_map(listed).collect(),
        })
    }
}

//! Loading the State Council's notice of a year.

use domain::calendar::day_kind::DayKind;
use domain::calendar::year_table::{HolidayLine, YearTable};
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::affected::{Affected, affected};
use super::of_site::of_site;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::change;
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Loads the holidays of a year in place of what was loaded for it before (R-CAL-1, R-CAL-3). Nothing that
/// takes place is touched; what now falls on another kind of day is listed.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LoadYear {
    notice: Notice,
}

/// The notice, as it came.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[schemars(inline)]
enum Notice {
    /// The text of a file in the holiday-cn layout.
    File(String),
    /// Dates typed by hand.
    Dates {
        /// The civil year.
        year: i32,
        /// Every date that differs from its weekday.
        days: Vec<HolidayLine>,
    },
}

/// What was loaded, and what to look at now.
#[derive(Serialize, JsonSchema)]
pub(crate) struct YearLoaded {
    year: i32,
    /// False if the notice has no date of the year itself.
    published: bool,
    /// How many dates differ from their weekday.
    dates: usize,
    /// What takes place on days that are of another kind since.
    conflicts: Vec<Conflict>,
}

/// Something that takes place on a day whose kind has changed.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Conflict {
    plan: Affected,
    before: DayKind,
    after: DayKind,
    /// The holiday, if it has one.
    name: Option<String>,
}

impl Action for LoadYear {
    const NAME: &'static str = "calendar.load_year";
    const ACCESS: Access = Access::Needs(Permission::Calendar);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites];
    type Reply = YearLoaded;

    async fn run(self, at: &mut Counter<'_>) -> Result<YearLoaded, Fault> {
        let table = self.notice.read().on_field("notice")?;
        let (before, _) = of_site(at).await?;
        save_year(at, &table).await?;
        let (after, _) = of_site(at).await?;
        let days =
            (Day::from_ymd_opt(table.year.saturating_sub(1), 12, 1), Day::from_ymd_opt(table.year, 12, 31));
        let plans = match days {
            (Some(first), Some(last)) => affected(at, first, last).await?,
            _ => Vec::new(),
        };
        let conflict = |plan: Affected| {
            let (before, kind) = (before.kind(plan.day), after.kind(plan.day));
            let name = after.name(plan.day);
            (before != kind).then_some(Conflict { plan, before, after: kind, name })
        };
        let conflicts: Vec<Conflict> = plans.into_iter().filter_map(conflict).collect();
        at.detail("year", table.year);
        Ok(YearLoaded {
            year: table.year,
            published: table.published,
            dates: table.lines().count(),
            conflicts,
        })
    }
}

impl Notice {
    fn read(self) -> Result<YearTable, domain::calendar::year_table::YearTableRefusal> {
        match self {
            Self::File(text) => YearTable::parse(&text),
            Self::Dates { year, days } => YearTable::of_lines(year, days),
        }
    }
}

/// Saves the dates of a year's notice in place of those that were there.
pub(crate) async fn save_year(at: &mut Counter<'_>, table: &YearTable) -> Result<(), Fault> {
    const SAVE: &str = "insert into calendar_days (day, year, name, is_off) values ($1, $2, $3, $4)";
    let year = i64::from(table.year);
    change!(at, sqlx::query("delete from calendar_days where year = $1").bind(year))?;
    for line in table.lines() {
        change!(at, sqlx::query(SAVE).bind(line.date).bind(year).bind(&line.name).bind(line.is_off_day))?;
    }
    Ok(())
}

//! Slots of every week: which dates are held, which fall out and why (R-CAL-5).

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Duration};
use domain::calendar::Calendar;
use domain::calendar::closure::Closure;
use domain::calendar::day_kind::DayKind;
use domain::calendar::opening_hours::OpeningHours;
use domain::calendar::season::WeekDay;
use domain::calendar::wall_interval::WallInterval;
use domain::calendar::weekly::{HolidayHabit, Weekly, WeeklyDate};
use domain::calendar::year_table::{NamedDay, YearTable};
use domain::reason::Reason;
use domain::text::ShortText;
use domain::time::{Day, Instant, WallTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::AppointmentFault;
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::{Fault, OnField};

/// The most appointments of one slot.
const MOST_PLACES: u32 = 100;

/// A weekly series of slots as it is typed.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SlotSeries {
    /// The advisor's code.
    pub(super) advisor: ShortText,
    weekday: WeekDay,
    /// The first day that may be a date; today if left out.
    #[serde(default)]
    first: Option<Day>,
    /// How many weeks, 1 to 53.
    weeks: u16,
    from: WallTime,
    to: WallTime,
    /// The length of one slot.
    minutes: u16,
    /// How many appointments one slot takes.
    #[serde(default = "one")]
    pub(super) places: u32,
    /// What happens on a public holiday; the date falls out if left out, and is not moved.
    #[serde(default = "skip")]
    holidays: HolidayHabit,
}

/// Every date of a series, before anything is saved.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SlotPlan {
    /// Held or skipped, each with its reason.
    pub(super) dates: Vec<WeeklyDate>,
    /// Years among the dates whose holidays are not published yet (R-CAL-3).
    pub(super) unpublished: Vec<i32>,
    /// The slots of the dates that are held.
    pub(super) slots: Vec<PlannedSlot>,
}

/// A slot to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct PlannedSlot {
    pub(super) from: Instant,
    pub(super) to: Instant,
}

#[derive(sqlx::FromRow)]
struct DayRow {
    day: Day,
    name: String,
    is_off: bool,
}

fn one() -> u32 {
    1
}

fn skip() -> HolidayHabit {
    HolidayHabit::Skip
}

impl SlotSeries {
    /// Lists the dates and cuts the hours of those that are held into slots; a rest too short for one is left.
    pub(super) async fn plan(&self, at: &mut Counter<'_>) -> Result<SlotPlan, Fault> {
        let hours = WallInterval::parse(self.from, self.to).on_field("to")?;
        if !(1..=MOST_PLACES).contains(&self.places) {
            return Err(AppointmentFault::SlotPlacesOutOfRange { most: MOST_PLACES }).on_field("places");
        }
        if self.minutes == 0 || u32::from(self.minutes) > hours.minutes() {
            return Err(AppointmentFault::SlotsDoNotFit).on_field("minutes");
        }
        let weekly = self.weekly(at.today()).on_field("weeks")?;
        let calendar = calendar(at, &weekly).await?;
        let opening = closures(at, &weekly, hours).await?;
        let dates = weekly.dates(&calendar, &opening).on_field("weeks")?;
        let years: BTreeSet<i32> = dates.iter().map(|date| date.day.year()).collect();
        let unpublished = years.into_iter().filter(|year| !calendar.is_published(*year)).collect();
        let held = dates.iter().filter(|date| date.skipped.is_none());
        let slots = held.flat_map(|date| self.cut(hours, date.day)).collect();
        Ok(SlotPlan { dates, unpublished, slots })
    }

    fn weekly(&self, today: Day) -> Result<Weekly, DataFault> {
        let first = self.first.unwrap_or(today);
        // The last day is the eve of the same weekday after so many weeks; none for no weeks at all.
        let last = first.checked_add_days(Days::new(u64::from(self.weeks) * 7));
        let last = last.and_then(|day| day.pred_opt()).ok_or(DataFault::Damaged)?;
        Ok(Weekly { weekday: self.weekday, first, last, holidays: self.holidays })
    }

    fn cut(&self, hours: WallInterval, day: Day) -> impl Iterator<Item = PlannedSlot> {
        let (start, end) = hours.on(day);
        let length = Duration::minutes(i64::from(self.minutes));
        let starts = std::iter::successors(Some(start), move |from| Some(*from + length));
        let slots = starts.map(move |from| PlannedSlot { from, to: from + length });
        slots.take_while(move |slot| slot.to <= end)
    }
}

/// The holidays of the series' years: the notices in the database, and the one that the program brings along.
async fn calendar(at: &mut Counter<'_>, weekly: &Weekly) -> Result<Calendar, Fault> {
    let mut tables = vec![YearTable::of_2026()];
    for year in weekly.first.year()..=weekly.last.year() {
        let (first, last) = (Day::from_ymd_opt(year, 1, 1), Day::from_ymd_opt(year, 12, 31));
        let rows: Vec<DayRow> = sql!(at, |c| {
            sqlx::query_as("select day, name, is_off from calendar_days where day between $1 and $2")
                .bind(first)
                .bind(last)
                .fetch_all(c)
        })?;
        if !rows.is_empty() {
            let entries = rows.into_iter().map(|row| (row.day, row.into())).collect();
            tables.push(YearTable { year, published: true, entries });
        }
    }
    Ok(Calendar::new(tables))
}

/// The closures of the site that fall into the series' hours.
async fn closures(at: &mut Counter<'_>, weekly: &Weekly, hours: WallInterval) -> Result<OpeningHours, Fault> {
    let site = at.site()?;
    let (from, _) = hours.on(weekly.first);
    let first_minute = (from - Instant::start_of(weekly.first)).num_minutes();
    let rows: Vec<(Day, String)> = sql!(at, |c| {
        sqlx::query_as(include_str!("closures.sql"))
            .bind(site.uuid())
            .bind(weekly.first)
            .bind(weekly.last)
            .bind(first_minute)
            .bind(first_minute + i64::from(hours.minutes()))
            .fetch_all(c)
    })?;
    let closure = |(day, reason): (Day, String)| -> Result<Closure, Fault> {
        let reason = Reason::parse(&reason).map_err(|_| DataFault::Damaged)?;
        Ok(Closure { first: day, last: day, reason, urgent: None })
    };
    let closures = rows.into_iter().map(closure).collect::<Result<_, _>>()?;
    Ok(OpeningHours { closures, ..OpeningHours::default() })
}

impl From<DayRow> for NamedDay {
    fn from(row: DayRow) -> Self {
        let kind = if row.is_off { DayKind::PublicHoliday } else { DayKind::MakeupWorkday };
        Self { kind, name: row.name }
    }
}

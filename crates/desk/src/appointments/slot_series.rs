//! Slots of every week: which dates are held, which fall out and why (R-CAL-5).

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Duration};
use domain::calendar::season::WeekDay;
use domain::calendar::wall_interval::WallInterval;
use domain::calendar::weekly::{HolidayHabit, Weekly, WeeklyDate};
use domain::text::ShortText;
use domain::time::{Day, Instant, WallTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::AppointmentFault;
use crate::calendar::of_site;
use crate::counter::Counter;
use crate::database::DataFault;
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
        let (calendar, opening) = of_site(at).await?;
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

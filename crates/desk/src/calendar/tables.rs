//! The rows of the calendar's tables as the domain's types.

use std::collections::BTreeMap;

use domain::calendar::closure::SpecialHours;
use domain::calendar::day_kind::DayKind;
use domain::calendar::season::{MonthDay, Season, WeekDay};
use domain::calendar::wall_interval::WallInterval;
use domain::calendar::year_table::NamedDay;
use domain::reason::Reason;
use domain::time::Day;

use crate::database::DataFault;
use crate::fault::Fault;

/// A stretch of a season's week; without minutes the season itself, closed on that weekday.
pub(super) struct HoursRow {
    pub(super) first_date: i64,
    pub(super) last_date: i64,
    pub(super) weekday: WeekDay,
    pub(super) minutes: Option<(i64, i64)>,
}

/// The seasons of these rows; the whole year comes last, so that every other season goes before it.
pub(super) fn seasons(rows: impl IntoIterator<Item = HoursRow>) -> Result<Vec<Season>, Fault> {
    let mut weeks: BTreeMap<(i64, i64), BTreeMap<WeekDay, Vec<WallInterval>>> = BTreeMap::new();
    for row in rows {
        let hours = weeks.entry((row.first_date, row.last_date)).or_default().entry(row.weekday).or_default();
        if let Some((from, to)) = row.minutes {
            hours.push(stretch(from, to)?);
        }
    }
    let mut seasons = Vec::new();
    for ((first, last), mut week) in weeks {
        for hours in week.values_mut() {
            hours.sort_by_key(|hours| hours.first_minute());
        }
        seasons.push(Season { first: month_day(first)?, last: month_day(last)?, week });
    }
    seasons.sort_by_key(Season::is_all_year);
    Ok(seasons)
}

/// Special hours by day, each day's stretches in order.
pub(super) fn special(
    rows: impl IntoIterator<Item = (Day, i64, i64, String)>,
) -> Result<Vec<SpecialHours>, Fault> {
    let mut days: BTreeMap<Day, SpecialHours> = BTreeMap::new();
    for (day, from, to, text) in rows {
        let reason = reason(&text)?;
        let special = days.entry(day).or_insert_with(|| SpecialHours { day, hours: Vec::new(), reason });
        special.hours.push(stretch(from, to)?);
    }
    let mut special: Vec<SpecialHours> = days.into_values().collect();
    for day in &mut special {
        day.hours.sort_by_key(|hours| hours.first_minute());
    }
    Ok(special)
}

/// A listed date of the State Council's notice.
pub(super) fn named(is_off: bool, name: String) -> NamedDay {
    let kind = if is_off { DayKind::PublicHoliday } else { DayKind::MakeupWorkday };
    NamedDay { kind, name }
}

/// A reason that was checked when it was saved.
pub(super) fn reason(text: &str) -> Result<Reason, Fault> {
    Reason::parse(text).map_err(|_| DataFault::Damaged.into())
}

/// A date of every year as one number, 101 to 1231.
pub(super) fn date_number(date: MonthDay) -> i64 {
    i64::from(date.month) * 100 + i64::from(date.day)
}

fn month_day(number: i64) -> Result<MonthDay, Fault> {
    let part = |value: i64| u32::try_from(value).map_err(|_| DataFault::Damaged);
    Ok(MonthDay { month: part(number / 100)?, day: part(number % 100)? })
}

fn stretch(from: i64, to: i64) -> Result<WallInterval, Fault> {
    let minute = |value: i64| u32::try_from(value).ok();
    let hours = minute(from).zip(minute(to)).and_then(|(from, to)| WallInterval::of_minutes(from, to));
    hours.ok_or_else(|| DataFault::Damaged.into())
}

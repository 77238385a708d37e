//! What must be known of one day, in one statement: every booking asks for it.

use std::collections::BTreeMap;

use domain::calendar::Calendar;
use domain::calendar::closure::Closure;
use domain::calendar::opening_hours::OpeningHours;
use domain::calendar::season::WeekDay;
use domain::calendar::year_table::YearTable;
use domain::time::Day;

use super::tables::{self, HoursRow};
use crate::counter::Counter;
use crate::database::{DataFault, sql, worded};
use crate::fault::Fault;

/// What a row is about.
#[derive(serde::Deserialize)]
#[serde(rename_all = "snake_case")]
enum Fact {
    Hours,
    Special,
    Closure,
    Calendar,
    Published,
}

/// A row of `of_day.sql`.
#[derive(sqlx::FromRow)]
pub(crate) struct FactRow {
    fact: String,
    first_date: Option<i64>,
    last_date: Option<i64>,
    from_minute: Option<i64>,
    to_minute: Option<i64>,
    year: Option<i64>,
    is_off: Option<bool>,
    words: Option<String>,
}

/// What the rows amount to.
#[derive(Default)]
struct Facts {
    hours: Vec<HoursRow>,
    special: Vec<(Day, i64, i64, String)>,
    closures: Vec<Closure>,
    years: BTreeMap<i32, YearTable>,
}

/// Calendar and opening hours as far as they concern this one day; other days must not be asked of them.
pub(crate) async fn of_day(at: &mut Counter<'_>, day: Day) -> Result<(Calendar, OpeningHours), Fault> {
    let site = at.site()?;
    let rows = sql!(at, |c| bind_day!(sqlx::query_as(include_str!("of_day.sql")).bind(site.uuid()), day)
        .fetch_all(c))?;
    read(rows, day)
}

/// Binds what `of_day.sql` asks about a day, as `$2` to `$5`, after the site.
macro_rules! bind_day {
    ($query:expr, $day:expr) => {
        $query
            .bind(i64::from(domain::calendar::season::WeekDay::of($day).number()))
            .bind($day)
            .bind(i64::from(chrono::Datelike::year(&$day)))
            .bind(domain::time::Day::from_ymd_opt(chrono::Datelike::year(&$day), 1, 1).unwrap_or($day))
    };
}

pub(crate) use bind_day;

/// What the rows of `of_day.sql` say of the day.
pub(crate) fn read(rows: Vec<FactRow>, day: Day) -> Result<(Calendar, OpeningHours), Fault> {
    let mut facts = Facts::default();
    for row in rows {
        facts.note(row, day)?;
    }
    let opening = OpeningHours {
        seasons: tables::seasons(facts.hours)?,
        closures: facts.closures,
        special: tables::special(facts.special)?,
    };
    Ok((Calendar::new(facts.years.into_values()), opening))
}

impl Facts {
    fn note(&mut self, row: FactRow, day: Day) -> Result<(), Fault> {
        let minutes = row.from_minute.zip(row.to_minute);
        match worded(&row.fact)? {
            Fact::Hours => {
                let (first_date, last_date) = row.first_date.zip(row.last_date).ok_or(DataFault::Damaged)?;
                self.hours.push(HoursRow { first_date, last_date, weekday: WeekDay::of(day), minutes });
            }
            Fact::Special => {
                let (from, to) = minutes.ok_or(DataFault::Damaged)?;
                self.special.push((day, from, to, row.words.ok_or(DataFault::Damaged)?));
            }
            Fact::Closure => {
                let reason = tables::reason(&row.words.ok_or(DataFault::Damaged)?)?;
                self.closures.push(Closure { first: day, last: day, reason, urgent: None });
            }
            Fact::Calendar => {
                let (is_off, name) = row.is_off.zip(row.words).ok_or(DataFault::Damaged)?;
                self.year(row.year)?.entries.insert(day, tables::named(is_off, name));
            }
            Fact::Published => self.year(row.year)?.published = true,
        }
        Ok(())
    }

    fn year(&mut self, year: Option<i64>) -> Result<&mut YearTable, Fault> {
        let year = year.and_then(|year| i32::try_from(year).ok()).ok_or(DataFault::Damaged)?;
        Ok(self.years.entry(year).or_insert(YearTable { year, published: false, entries: BTreeMap::new() }))
    }
}

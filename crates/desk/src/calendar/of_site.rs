//! The whole calendar and all opening hours of the site, for what looks at many days at once.

use std::collections::BTreeMap;

use chrono::Datelike;
use domain::calendar::Calendar;
use domain::calendar::closure::{Closure, SpecialHours};
use domain::calendar::opening_hours::OpeningHours;
use domain::calendar::season::{Season, WeekDay};
use domain::calendar::year_table::YearTable;
use domain::time::Day;

use super::tables::{self, HoursRow};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

#[derive(sqlx::FromRow)]
struct SeasonRow {
    first_date: i64,
    last_date: i64,
    weekday: Option<i64>,
    from_minute: Option<i64>,
    to_minute: Option<i64>,
}

/// Every year that was loaded, and the site's seasons, closures and special hours.
pub(crate) async fn of_site(at: &mut Counter<'_>) -> Result<(Calendar, OpeningHours), Fault> {
    let years = years(at).await?;
    let opening = OpeningHours {
        seasons: seasons(at).await?,
        closures: closures(at).await?,
        special: special(at).await?,
    };
    Ok((Calendar::new(years), opening))
}

/// The tables of the years that were loaded.
async fn years(at: &mut Counter<'_>) -> Result<Vec<YearTable>, Fault> {
    const YEARS: &str = "select year, day, name, is_off from calendar_days order by year, day";
    let rows: Vec<(i64, Day, String, bool)> = sql!(at, |c| sqlx::query_as(YEARS).fetch_all(c))?;
    let mut tables = BTreeMap::new();
    for (year, day, name, is_off) in rows {
        let year = i32::try_from(year).map_err(|_| DataFault::Damaged)?;
        let table = tables.entry(year).or_insert_with(|| YearTable {
            year,
            published: false,
            entries: YearTable::unpublished(year).entries,
        });
        if day.year() == year && !table.published {
            table.published = true;
            table.entries.retain(|listed, _| listed.year() != year);
        }
        table.entries.insert(day, tables::named(is_off, name));
    }
    Ok(tables.into_values().collect())
}

async fn seasons(at: &mut Counter<'_>) -> Result<Vec<Season>, Fault> {
    let site = at.site()?;
    let rows: Vec<SeasonRow> =
        sql!(at, |c| sqlx::query_as(include_str!("seasons.sql")).bind(site.uuid()).fetch_all(c))?;
    let rows = rows.into_iter().map(|row| {
        let index = usize::try_from(row.weekday.unwrap_or(1) - 1).unwrap_or(usize::MAX);
        let weekday = *WeekDay::ALL.get(index).ok_or(DataFault::Damaged)?;
        let minutes = row.from_minute.zip(row.to_minute);
        Ok(HoursRow { first_date: row.first_date, last_date: row.last_date, weekday, minutes })
    });
    tables::seasons(rows.collect::<Result<Vec<_>, Fault>>()?)
}

async fn closures(at: &mut Counter<'_>) -> Result<Vec<Closure>, Fault> {
    const CLOSURES: &str = "select first_day, last_day, reason, urgent from closures \
        where site_id = $1 and withdrawn_at is null order by first_day";
    let site = at.site()?;
    let rows: Vec<(Day, Day, String, Option<String>)> =
        sql!(at, |c| sqlx::query_as(CLOSURES).bind(site.uuid()).fetch_all(c))?;
    let closure = |(first, last, reason, urgent): (Day, Day, String, Option<String>)| {
        let urgent = urgent.as_deref().map(tables::reason).transpose()?;
        Ok(Closure { first, last, reason: tables::reason(&reason)?, urgent })
    };
    rows.into_iter().map(closure).collect()
}

async fn special(at: &mut Counter<'_>) -> Result<Vec<SpecialHours>, Fault> {
    const SPECIAL: &str = "select day, from_minute, to_minute, reason from special_hours where site_id = $1";
    let site = at.site()?;
    let rows: Vec<(Day, i64, i64, String)> =
        sql!(at, |c| sqlx::query_as(SPECIAL).bind(site.uuid()).fetch_all(c))?;
    tables::special(rows)
}

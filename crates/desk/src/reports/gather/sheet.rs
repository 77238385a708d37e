//! The head of the report: the unit, the kind of day, who worked where (R-RP-1).

use std::collections::BTreeMap;

use chrono::Datelike;
use documents::{HourOfTickets, VoidNumber};
use domain::calendar::Calendar;
use domain::calendar::day_kind::DayKind;
use domain::calendar::year_table::{NamedDay, YearTable};
use domain::time::Day;

use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::reports::sheet::Sheet;

#[derive(sqlx::FromRow)]
struct LineRow {
    block: String,
    name: String,
}

/// Reads the head of the day's report.
pub(super) async fn read(
    at: &mut Counter<'_>,
    day: Day,
    tickets_per_hour: Vec<HourOfTickets>,
) -> Result<Sheet, Fault> {
    let site = at.site()?.uuid();
    let calendar = calendar_of(at, day).await?;
    let rows: Vec<LineRow> =
        sql!(at, |c| sqlx::query_as(include_str!("sheet.sql")).bind(site).bind(day).fetch_all(c))?;
    let mut sheet = Sheet {
        unit: String::new(),
        day_kind: calendar.kind(day),
        holiday: calendar.name(day),
        windows: Vec::new(),
        on_duty: Vec::new(),
        tickets_per_hour,
        voided: Vec::new(),
        weather: None,
        remarks: Vec::new(),
    };
    for LineRow { block, name } in rows {
        match block.as_str() {
            "unit" => sheet.unit = name,
            "window" => sheet.windows.push(name),
            "on_duty" => sheet.on_duty.push(name),
            _ => sheet.voided.extend(void_number(&name)),
        }
    }
    Ok(sheet)
}

/// A number holds no blank, so the first one parts it from the reason.
fn void_number(line: &str) -> Option<VoidNumber> {
    let (number, reason) = line.split_once(' ')?;
    Some(VoidNumber { number: number.to_owned(), reason: reason.to_owned() })
}

/// The calendar of the day's year, as the notice was entered.
async fn calendar_of(at: &mut Counter<'_>, day: Day) -> Result<Calendar, Fault> {
    const READ: &str = "select day, name, is_off from calendar_days where day between $1 and $2";
    let year = day.year();
    let (first, last) = (Day::from_ymd_opt(year, 1, 1), Day::from_ymd_opt(year, 12, 31));
    let (first, last) = (first.unwrap_or(day), last.unwrap_or(day));
    let rows: Vec<(Day, String, bool)> =
        sql!(at, |c| sqlx::query_as(READ).bind(first).bind(last).fetch_all(c))?;
    if rows.is_empty() {
        return Ok(Calendar::default());
    }
    let entries: BTreeMap<Day, NamedDay> =
        rows.into_iter().map(|(day, name, off)| (day, named(name, off))).collect();
    Ok(Calendar::new([YearTable { year, published: true, entries }]))
}

fn named(name: String, off: bool) -> NamedDay {
    NamedDay { kind: if off { DayKind::PublicHoliday } else { DayKind::MakeupWorkday }, name }
}

//! The day's series of numbers (R-RC-5).

use domain::receipts::number::ReceiptNumber;
use domain::reports::figures::{DayFigures, SeriesFigures};
use domain::time::Day;

use super::number;
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

#[derive(sqlx::FromRow)]
struct SeriesRow {
    number: String,
    first_sequence: i64,
    last_sequence: i64,
    row_count: i64,
    void_count: i64,
}

/// Counts the numbers of each series that gave any.
pub(super) async fn count(at: &mut Counter<'_>, day: Day, figures: &mut DayFigures) -> Result<(), Fault> {
    let site = at.site()?.uuid();
    let rows: Vec<SeriesRow> =
        sql!(at, |c| sqlx::query_as(include_str!("receipts.sql")).bind(site).bind(day).fetch_all(c))?;
    for row in rows {
        let series = SeriesFigures {
            first: number(row.first_sequence),
            last: number(row.last_sequence),
            rows: number(row.row_count),
            voided: number(row.void_count),
        };
        figures.receipts.insert(series_of(&row.number)?, series);
    }
    Ok(())
}

/// The part of a number that its whole series shares, such as `JNL-SL-20261122`.
fn series_of(number: &str) -> Result<String, Fault> {
    let ReceiptNumber { unit, kind, day, .. } =
        ReceiptNumber::parse(number).map_err(|_| DataFault::Damaged)?;
    Ok(format!("{unit}-{}-{}", kind.code(), day.format("%Y%m%d")))
}

//! Several days together: the sum of the final ones (R-RP-7), and which ones are missing from it.

use domain::reports::figures::DayFigures;
use domain::reports::identity::{Identity, identities};
use domain::reports::sum::sum;
use domain::time::Day;
use schemars::JsonSchema;
use serde::Serialize;

use crate::counter::Counter;
use crate::database::{from_json, sql};
use crate::fault::Fault;

/// The sum of the final days of a month or a year.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Period {
    from: Day,
    to: Day,
    /// How many final days are in the sum.
    days: usize,
    /// Days on which somebody came, but which are not final: they are not in the sum.
    missing: Vec<Day>,
    /// None if no day is final.
    figures: Option<DayFigures>,
    /// The open items balance only if each day began with what the one before carried forward.
    identities: Vec<Identity>,
}

/// Adds the latest versions of the final days from one day to another.
pub(super) async fn add_up(at: &mut Counter<'_>, from: Day, to: Day) -> Result<Period, Fault> {
    let site = at.site()?.uuid();
    let rows: Vec<(Day, String)> = sql!(at, |c| {
        sqlx::query_as(include_str!("period.sql")).bind(site).bind(from).bind(to).fetch_all(c)
    })?;
    let missing = sql!(at, |c| {
        sqlx::query_scalar(include_str!("missing.sql")).bind(site).bind(from).bind(to).fetch_all(c)
    })?;
    let days: Vec<DayFigures> = rows.iter().map(|(_, text)| from_json(text)).collect::<Result<_, _>>()?;
    let figures = sum(&days);
    let identities = figures.as_ref().map(identities).unwrap_or_default();
    Ok(Period { from, to, days: days.len(), missing, figures, identities })
}

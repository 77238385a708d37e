//! The day's visits, and whom they served.

use domain::reports::figures::{DayFigures, PeopleFigures, VisitFigures};
use domain::time::Day;

use super::number;
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

#[derive(sqlx::FromRow)]
struct VisitsRow {
    finished: i64,
    left_before: i64,
    unfinished: i64,
    by_agent: i64,
    assisted: i64,
    home_visits: i64,
    priority: i64,
    elderly: i64,
    age_known: i64,
}

/// Counts visits by how they ended, and among the finished ones whom we served.
pub(super) async fn count(at: &mut Counter<'_>, day: Day, figures: &mut DayFigures) -> Result<(), Fault> {
    let site = at.site()?.uuid();
    let row: VisitsRow =
        sql!(at, |c| sqlx::query_as(include_str!("visits.sql")).bind(site).bind(day).fetch_one(c))?;
    figures.visits = VisitFigures {
        finished: number(row.finished),
        left: number(row.left_before),
        open: number(row.unfinished),
    };
    figures.people = PeopleFigures {
        by_agent: number(row.by_agent),
        assisted: number(row.assisted),
        home_visits: number(row.home_visits),
        priority: number(row.priority),
        elderly: number(row.elderly),
        age_known: number(row.age_known),
    };
    Ok(())
}

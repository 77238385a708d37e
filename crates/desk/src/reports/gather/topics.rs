//! Where people were sent, and what they asked.

use domain::reports::figures::DayFigures;
use domain::time::Day;

use super::number;
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

#[derive(sqlx::FromRow)]
struct TopicRow {
    block: String,
    name: String,
    count: i64,
}

/// Counts referrals by target and questions by topic.
pub(super) async fn count(at: &mut Counter<'_>, day: Day, figures: &mut DayFigures) -> Result<(), Fault> {
    let site = at.site()?.uuid();
    let rows: Vec<TopicRow> =
        sql!(at, |c| sqlx::query_as(include_str!("topics.sql")).bind(site).bind(day).fetch_all(c))?;
    for row in rows {
        let counts =
            if row.block == "referral" { &mut figures.referrals } else { &mut figures.consultations };
        counts.insert(row.name, number(row.count));
    }
    Ok(())
}

//! Counting within a day: tickets of a letter, tickets of the site, calls.

use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// The next number of a kind of today, from 1. Its row in `series` makes two counters that count at once
/// follow each other; taking the largest number plus one would end in a guard's refusal on PostgreSQL.
pub(super) async fn count_up(at: &mut Counter<'_>, kind: &str) -> Result<i64, Fault> {
    let site = at.site()?;
    sql!(at, |c| {
        sqlx::query_scalar(include_str!("count_up.sql"))
            .bind(site.uuid())
            .bind(kind)
            .bind(at.now.day())
            .bind(at.now.millis())
            .fetch_one(c)
    })
}

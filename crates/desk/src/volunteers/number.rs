//! Volunteer numbers: gapless for each site, for ever.

use domain::time::Day;

use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// The series does not begin again each day, so it stands under one day: the first of 1970.
const EVER: Day = Day::from_epoch_days(0).expect("1970-01-01 is a day");

/// The next number of the site, `000001` onwards, in the same transaction as the row it numbers.
pub(super) async fn next_number(at: &mut Counter<'_>) -> Result<String, Fault> {
    let site = at.site()?;
    let number: i64 = sql!(at, |c| {
        sqlx::query_scalar(include_str!("number.sql"))
            .bind(site.uuid())
            .bind(EVER)
            .bind(at.now.millis())
            .fetch_one(c)
    })?;
    Ok(format!("{number:06}"))
}

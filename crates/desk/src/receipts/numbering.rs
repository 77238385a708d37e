//! Numbers without gaps: taken in the transaction of the paper that carries them (R-RC-5, R-RC-6).

use domain::receipts::number::{ReceiptKind, ReceiptNumber, UnitCode};
use domain::receipts::series::{LastNumber, Series};
use domain::time::Instant;

use crate::counter::Counter;
use crate::database::{DataFault, change, sql, word};
use crate::fault::Fault;
use crate::sites::house::house;

/// The next number of a kind of paper and the moment to write beside it. Refused while the clock is wrong.
pub(crate) async fn next_number(
    at: &mut Counter<'_>,
    kind: ReceiptKind,
) -> Result<(ReceiptNumber, Instant), Fault> {
    const LAST: &str =
        "select last_number, last_at from series where site_id = $1 and kind = $2 order by day desc limit 1";
    let site = at.site()?;
    let unit = UnitCode::parse(&house(at).await?.code).map_err(|_| DataFault::Damaged)?;
    let last: Option<(i64, i64)> =
        sql!(at, |c| sqlx::query_as(LAST).bind(site.uuid()).bind(word(&kind)).fetch_optional(c))?;
    let last = last.map(last_number).transpose()?;
    let (number, moment) = Series { unit, kind, last }.next(at.now)?;
    change!(
        at,
        sqlx::query(include_str!("numbering.sql"))
            .bind(site.uuid())
            .bind(word(&kind))
            .bind(number.day)
            .bind(i64::from(number.sequence))
            .bind(moment.millis())
    )?;
    Ok((number, moment))
}

fn last_number((number, at): (i64, i64)) -> Result<LastNumber, Fault> {
    let sequence = u32::try_from(number).map_err(|_| DataFault::Damaged)?;
    Ok(LastNumber { at: Instant::from_millis(at).ok_or(DataFault::Damaged)?, sequence })
}

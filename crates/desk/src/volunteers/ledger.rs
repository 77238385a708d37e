//! The ledger of a service: rows are added, never changed (R-VO-5).

use domain::id::{SignUpId, StaffId};
use domain::staff::role::not_own;
use domain::volunteers::hours::{HoursEntry, HoursReason, HoursRow};
use domain::volunteers::minutes::Minutes;
use uuid::Uuid;

use super::sign_up_row::{SignUpRow, service_day};
use crate::counter::Counter;
use crate::database::{DataFault, change, sql};
use crate::fault::Fault;

#[derive(sqlx::FromRow)]
struct LedgerRow {
    minutes: i64,
    reason: Option<String>,
    confirmed_by: Uuid,
}

/// The rows of one service, in the order in which they were written.
pub(super) async fn ledger(at: &mut Counter<'_>, sign_up: SignUpId) -> Result<Vec<HoursRow>, Fault> {
    let site = at.site()?;
    let rows: Vec<LedgerRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("ledger.sql")).bind(site.uuid()).bind(sign_up.uuid()).fetch_all(c)
    })?;
    rows.into_iter().map(|row| Ok(HoursRow { sign_up, entry: entry(row)? })).collect()
}

fn entry(row: LedgerRow) -> Result<HoursEntry, Fault> {
    let minutes = Minutes::new(row.minutes.abs()).map_err(|_| DataFault::Damaged)?;
    let by = StaffId(row.confirmed_by);
    if row.minutes > 0 {
        return Ok(HoursEntry::Service { minutes, confirmed_by: by });
    }
    let reason = HoursReason::parse(&row.reason.unwrap_or_default()).map_err(|_| DataFault::Damaged)?;
    Ok(HoursEntry::Reversal { minutes, approved_by: by, reason })
}

/// Appends a row; a reversal names the row it takes back.
pub(super) async fn append(
    at: &mut Counter<'_>,
    of: &SignUpRow,
    row: &HoursRow,
    reverses: Option<Uuid>,
) -> Result<(), Fault> {
    let (minutes, by, reason) = match &row.entry {
        HoursEntry::Service { minutes, confirmed_by } => (i64::from(minutes.get()), confirmed_by, None),
        HoursEntry::Reversal { minutes, approved_by, reason } => {
            (-i64::from(minutes.get()), approved_by, Some(reason.as_str()))
        }
    };
    let (site, id): (_, Uuid) = (at.site()?, at.new_id());
    change!(
        at,
        sqlx::query(include_str!("ledger_append.sql"))
            .bind(site.uuid())
            .bind(id)
            .bind(of.resident_id)
            .bind(of.id)
            .bind(service_day(of)?)
            .bind(minutes)
            .bind(reverses)
            .bind(reason)
            .bind(by.uuid())
            .bind(at.now.millis())
    )?;
    Ok(())
}

/// The row of a service that still counts.
pub(super) async fn counting_row(at: &mut Counter<'_>, sign_up: SignUpId) -> Result<Option<Uuid>, Fault> {
    let site = at.site()?;
    sql!(at, |c| {
        sqlx::query_scalar(include_str!("ledger_counting.sql"))
            .bind(site.uuid())
            .bind(sign_up.uuid())
            .fetch_optional(c)
    })
}

/// Nobody confirms or takes back their own hours (R-RO-3).
pub(super) fn not_own_service(at: &Counter<'_>, row: &SignUpRow) -> Result<(), Fault> {
    match row.account {
        Some(account) => Ok(not_own(at.staff()?, StaffId(account))?),
        None => Ok(()),
    }
}

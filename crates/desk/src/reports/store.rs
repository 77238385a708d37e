//! Frozen days in the database: written once, never changed (R-RP-5).

use domain::id::ReportId;
use domain::reports::blocker::blockers;
use domain::reports::figures::DayFigures;
use domain::reports::revision::Difference;
use domain::time::{Day, Instant};

use super::faults::ReportFault;
use super::gather::Gathered;
use super::sheet::Sheet;
use crate::audit::heads::{ChainHead, HEADS, HeadRow};
use crate::counter::Counter;
use crate::database::{DataFault, change, from_json, sql, to_json};
use crate::fault::Fault;

/// A frozen version of a day.
pub(super) struct Frozen {
    pub(super) day: Day,
    pub(super) version: u32,
    pub(super) figures: DayFigures,
    pub(super) sheet: Sheet,
    pub(super) differences: Vec<Difference>,
    pub(super) audit_heads: Vec<ChainHead>,
    pub(super) finalised_at: Instant,
    /// A staff number.
    pub(super) finalised_by: String,
}

#[derive(sqlx::FromRow)]
struct FrozenRow {
    day: Day,
    version: i64,
    figures: String,
    sheet: String,
    differences: String,
    audit_heads: String,
    finalised_at: i64,
    finalised_by: String,
}

/// The version asked for, or the latest one.
pub(super) async fn find(
    at: &mut Counter<'_>,
    day: Day,
    version: Option<u32>,
) -> Result<Option<Frozen>, Fault> {
    let site = at.site()?.uuid();
    let row: Option<FrozenRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("frozen.sql"))
            .bind(site)
            .bind(day)
            .bind(version.map(i64::from))
            .fetch_optional(c)
    })?;
    row.map(Frozen::try_from).transpose()
}

/// Freezes a day as the next version and gives that version's id.
pub(super) async fn freeze(
    at: &mut Counter<'_>,
    version: u32,
    gathered: &Gathered,
    differences: &[Difference],
) -> Result<ReportId, Fault> {
    let (report, site, staff): (ReportId, _, _) = (at.new_id(), at.site()?, at.staff()?);
    let heads = heads(at).await?;
    let figures = &gathered.figures;
    change!(
        at,
        sqlx::query(include_str!("store.sql"))
            .bind(site.uuid())
            .bind(report.uuid())
            .bind(figures.from)
            .bind(i64::from(version))
            .bind(to_json(figures)?)
            .bind(to_json(&gathered.sheet)?)
            .bind(to_json(&differences)?)
            .bind(to_json(&heads)?)
            .bind(at.now.millis())
            .bind(staff.uuid())
    )?;
    at.about("report", report.uuid()).detail("day", figures.from.to_string()).detail("version", version);
    Ok(report)
}

/// Refuses what stands in the way of a final report, with what to open.
pub(super) fn refuse_blocked(gathered: &Gathered) -> Result<(), ReportFault> {
    let blockers = blockers(&gathered.figures);
    if blockers.is_empty() {
        return Ok(());
    }
    Err(ReportFault::ReportBlocked {
        blockers,
        open_visits: gathered.open_visits.clone(),
        waiting_tickets: gathered.waiting_tickets.clone(),
    })
}

/// Refuses a day that has not begun.
pub(super) fn refuse_ahead(at: &Counter<'_>, day: Day) -> Result<(), ReportFault> {
    let today = at.today();
    if day > today { Err(ReportFault::ReportDayAhead { today }) } else { Ok(()) }
}

/// The heads of the site's audit chains.
pub(super) async fn heads(at: &mut Counter<'_>) -> Result<Vec<ChainHead>, Fault> {
    let site = at.site()?;
    let rows: Vec<HeadRow> = sql!(at, |c| sqlx::query_as(HEADS).fetch_all(c))?;
    Ok(rows.into_iter().map(ChainHead::from).filter(|head| head.site == site).collect())
}

impl TryFrom<FrozenRow> for Frozen {
    type Error = Fault;

    fn try_from(row: FrozenRow) -> Result<Self, Fault> {
        Ok(Self {
            day: row.day,
            version: u32::try_from(row.version).map_err(|_| DataFault::Damaged)?,
            figures: from_json(&row.figures)?,
            sheet: from_json(&row.sheet)?,
            differences: from_json(&row.differences)?,
            audit_heads: from_json(&row.audit_heads)?,
            finalised_at: Instant::from_millis(row.finalised_at).ok_or(DataFault::Damaged)?,
            finalised_by: row.finalised_by,
        })
    }
}

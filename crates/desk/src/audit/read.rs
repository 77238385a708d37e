//! What the auditor reads.

use domain::id::{StaffId, StationId};
use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, from_json, sql};
use crate::fault::Fault;

/// Reads who did what, newest first, a page at a time.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadAudit {
    /// From this moment on.
    #[serde(default)]
    from: Option<Instant>,
    /// Before this moment.
    #[serde(default)]
    to: Option<Instant>,
    /// Done by this account.
    #[serde(default)]
    staff: Option<StaffId>,
    /// Such as `rooms.book`.
    #[serde(default)]
    action: Option<String>,
    /// About this resident, booking, receipt …
    #[serde(default)]
    subject: Option<Uuid>,
    /// Where the page before ended.
    #[serde(default)]
    after: Option<Place>,
    /// Rows on the page, 1 to 500.
    #[serde(default = "ordinary_page")]
    #[schemars(range(min = 1, max = 500))]
    rows: u16,
}

fn ordinary_page() -> u16 {
    100
}

/// A row's place in the order of the log.
#[derive(Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "AuditPlace")]
pub(crate) struct Place {
    at: Instant,
    station: StationId,
    sequence: i64,
}

/// A page of the log.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AuditPage {
    rows: Vec<AuditEntry>,
    /// Where the next page goes on; none on the last one.
    next: Option<Place>,
}

/// Who did what to whom, and why.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AuditEntry {
    at: Instant,
    station: StationId,
    station_name: Option<String>,
    sequence: i64,
    staff: Option<StaffId>,
    staff_number: Option<String>,
    staff_name: Option<String>,
    action: String,
    subject_kind: Option<String>,
    subject: Option<Uuid>,
    reason: Option<String>,
    detail: Value,
}

#[derive(sqlx::FromRow)]
struct EntryRow {
    at: i64,
    station_id: Uuid,
    station_name: Option<String>,
    sequence: i64,
    staff_id: Option<Uuid>,
    staff_number: Option<String>,
    staff_name: Option<String>,
    action: String,
    subject_kind: Option<String>,
    subject_id: Option<Uuid>,
    reason: Option<String>,
    detail: String,
}

impl Action for ReadAudit {
    const NAME: &'static str = "audit.read";
    const ACCESS: Access = Access::Needs(Permission::Audit);
    const MODE: Mode = Mode::Read;
    type Reply = AuditPage;

    async fn run(self, at: &mut Counter<'_>) -> Result<AuditPage, Fault> {
        let site = at.site()?;
        let most = i64::from(self.rows.clamp(1, 500));
        let rows: Vec<EntryRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("read.sql"))
                .bind(site.uuid())
                .bind(self.from.map_or(i64::MIN, Instant::millis))
                .bind(self.to.map_or(i64::MAX, Instant::millis))
                .bind(self.staff.map(StaffId::uuid))
                .bind(&self.action)
                .bind(self.subject)
                .bind(self.after.as_ref().map_or(i64::MAX, |place| place.at.millis()))
                .bind(self.after.as_ref().map_or(Uuid::max(), |place| place.station.uuid()))
                .bind(self.after.as_ref().map_or(i64::MAX, |place| place.sequence))
                .bind(most)
                .fetch_all(c)
        })?;
        let full = usize::try_from(most).is_ok_and(|most| rows.len() == most);
        let rows = rows.into_iter().map(AuditEntry::try_from).collect::<Result<Vec<_>, _>>()?;
        let next = rows.last().filter(|_| full).map(AuditEntry::place);
        Ok(AuditPage { rows, next })
    }
}

impl AuditEntry {
    fn place(&self) -> Place {
        Place { at: self.at, station: self.station, sequence: self.sequence }
    }
}

impl TryFrom<EntryRow> for AuditEntry {
    type Error = Fault;

    fn try_from(row: EntryRow) -> Result<Self, Fault> {
        Ok(Self {
            at: Instant::from_millis(row.at).ok_or(DataFault::Damaged)?,
            station: row.station_id.into(),
            station_name: row.station_name,
            sequence: row.sequence,
            staff: row.staff_id.map(StaffId),
            staff_number: row.staff_number,
            staff_name: row.staff_name,
            action: row.action,
            subject_kind: row.subject_kind,
            subject: row.subject_id,
            reason: row.reason,
            detail: from_json(&row.detail)?,
        })
    }
}

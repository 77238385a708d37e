//! Step 7 of the door: who did what to whom and why, chained so that no row can change unseen.

use uuid::Uuid;

use crate::audit::latest::{Head, Heads};
use crate::counter::Counter;
use crate::database::{DataFault, change, sql};
use crate::fault::Fault;
use crate::sealing::Keys;

/// A row of the audit as it is chained.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub(crate) struct AuditRow {
    pub(crate) site_id: Uuid,
    pub(crate) station_id: Uuid,
    pub(crate) sequence: i64,
    pub(crate) at: i64,
    pub(crate) staff_id: Option<Uuid>,
    pub(crate) action: String,
    pub(crate) subject_kind: Option<String>,
    pub(crate) subject_id: Option<Uuid>,
    pub(crate) reason: Option<String>,
    pub(crate) detail: String,
    pub(crate) mac: Vec<u8>,
}

/// The mark in front of a station's first row.
pub(crate) const FIRST: [u8; 32] = [0; 32];

/// The chain's link: a keyed fingerprint of the row and of the row before it.
pub(crate) fn link(keys: &Keys, before: &[u8], row: &AuditRow) -> [u8; 32] {
    // What is missing must not read like what is empty.
    let present = [
        u8::from(row.staff_id.is_some()),
        u8::from(row.subject_kind.is_some()),
        u8::from(row.subject_id.is_some()),
        u8::from(row.reason.is_some()),
    ];
    keys.mac(&[
        before,
        row.site_id.as_bytes(),
        row.station_id.as_bytes(),
        &row.sequence.to_le_bytes(),
        &row.at.to_le_bytes(),
        &present,
        row.staff_id.as_ref().map_or(&[], |id| id.as_bytes().as_slice()),
        row.action.as_bytes(),
        row.subject_kind.as_deref().unwrap_or_default().as_bytes(),
        row.subject_id.as_ref().map_or(&[], |id| id.as_bytes().as_slice()),
        row.reason.as_deref().unwrap_or_default().as_bytes(),
        row.detail.as_bytes(),
    ])
}

/// The row of the action that just ran, and the chain's new head, which counts once the transaction has
/// committed. Nobody is behind what anybody may do: it leaves no row.
pub(crate) async fn next_row(
    at: &mut Counter<'_>,
    action: &'static str,
    heads: &Heads,
) -> Result<Option<(AuditRow, Head)>, Fault> {
    let ids = at.who.as_ref().map(|who| (who.site.uuid(), who.station.uuid(), who.staff.uuid()));
    let Some((site, station, staff)) = ids else { return Ok(None) };
    let Head { sequence, mac: before, .. } = match heads.of(station) {
        Some(head) => head,
        None => read_head(at, site, station).await?,
    };
    let note = std::mem::take(&mut at.note);
    let mut row = AuditRow {
        site_id: site,
        station_id: station,
        sequence: sequence + 1,
        at: at.now.millis(),
        staff_id: Some(staff),
        action: action.to_owned(),
        subject_kind: note.subject.as_ref().map(|subject| subject.noun.to_owned()),
        subject_id: note.subject.map(|subject| subject.id),
        reason: note.reason,
        detail: serde_json::Value::Object(note.detail).to_string(),
        mac: Vec::new(),
    };
    let mac = link(at.keys, &before, &row);
    row.mac = mac.to_vec();
    let head = Head { station, sequence: row.sequence, mac };
    Ok(Some((row, head)))
}

/// Binds a row of the audit to a statement of either engine, as `$1` to `$11`.
macro_rules! bind_audit_row {
    ($query:expr, $row:expr) => {
        $query
            .bind($row.site_id)
            .bind($row.station_id)
            .bind($row.sequence)
            .bind($row.at)
            .bind($row.staff_id)
            .bind(&$row.action)
            .bind(&$row.subject_kind)
            .bind($row.subject_id)
            .bind(&$row.reason)
            .bind(&$row.detail)
            .bind(&$row.mac)
    };
}

pub(crate) use bind_audit_row;

/// Appends the row by itself.
pub(crate) async fn append(at: &mut Counter<'_>, row: &AuditRow) -> Result<(), Fault> {
    change!(at, bind_audit_row!(sqlx::query(include_str!("append.sql")), row))?;
    Ok(())
}

/// Whether the fault says that another program has written to the row's chain.
pub(crate) fn chain_has_grown(fault: &Fault) -> bool {
    let what = || fault.params["what"].as_str();
    fault.code == "already_there" && what().is_some_and(|what| what.contains("audit"))
}

async fn read_head(at: &mut Counter<'_>, site: Uuid, station: Uuid) -> Result<Head, Fault> {
    let last: Option<(i64, Vec<u8>)> =
        sql!(at, |c| sqlx::query_as(include_str!("last.sql")).bind(site).bind(station).fetch_optional(c))?;
    let (sequence, mac) = last.unwrap_or((0, FIRST.to_vec()));
    Ok(Head { station, sequence, mac: mac.try_into().map_err(|_| DataFault::Damaged)? })
}

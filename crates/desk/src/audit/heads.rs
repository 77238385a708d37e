//! The heads of the audit chains: kept in reports and in the names of backups, so that a chain that was
//! cut short is found (S5).

use domain::id::{SiteId, StationId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use uuid::Uuid;

use super::append::{AuditRow, FIRST, link};
use crate::fault::Fault;
use crate::sealing::Keys;

/// The latest row of every chain: one for each station of each site that has done anything.
pub(crate) const HEADS: &str = include_str!("heads.sql");

/// The two latest rows of one chain.
const LATEST: &str =
    "select * from audit where site_id = $1 and station_id = $2 order by sequence desc limit 2";

/// Hexadecimal digits of a head that are printed and compared by eye.
const SHOWN: usize = 20;

/// The head of one station's chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub(crate) struct ChainHead {
    /// The site that the station is at.
    pub(crate) site: SiteId,
    /// The station.
    pub(crate) station: StationId,
    /// Its name.
    pub(crate) name: String,
    /// The number of the latest row.
    pub(crate) sequence: i64,
    /// The first 20 hexadecimal digits of its fingerprint.
    pub(crate) head: String,
}

/// A head as the database has it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub(crate) struct HeadRow {
    pub(crate) site_id: Uuid,
    pub(crate) station_id: Uuid,
    station: String,
    pub(crate) sequence: i64,
    mac: Vec<u8>,
}

impl From<HeadRow> for ChainHead {
    fn from(row: HeadRow) -> Self {
        Self {
            site: row.site_id.into(),
            station: row.station_id.into(),
            name: row.station,
            sequence: row.sequence,
            head: hex(&row.mac, SHOWN),
        }
    }
}

/// One short text for all heads together: 12 hexadecimal digits that change with every audited action.
pub(crate) fn digest(heads: &[HeadRow]) -> String {
    let mut hasher = blake3::Hasher::new();
    for row in heads {
        hasher.update(row.site_id.as_bytes()).update(row.station_id.as_bytes());
        hasher.update(&row.sequence.to_le_bytes()).update(&row.mac);
    }
    hex(hasher.finalize().as_bytes(), 12)
}

/// Whether the latest row of every chain follows, under our key, from the row before it. The whole chain
/// is the auditor's to verify; this tells whether a file is of this desk, and cut or changed at its end.
pub(crate) async fn latest_links_hold(connection: &mut SqliteConnection, keys: &Keys) -> Result<bool, Fault> {
    let heads: Vec<HeadRow> = sqlx::query_as(HEADS).fetch_all(&mut *connection).await?;
    for head in heads {
        let rows =
            sqlx::query_as(LATEST).bind(head.site_id).bind(head.station_id).fetch_all(&mut *connection);
        if !link_holds(keys, &rows.await?) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether the first of these two rows, the latest first, follows from the second.
fn link_holds(keys: &Keys, rows: &[AuditRow]) -> bool {
    let Some(latest) = rows.first() else { return true };
    let before = rows.get(1).map_or(FIRST.as_slice(), |row| row.mac.as_slice());
    let is_first = rows.len() == 1;
    is_first == (latest.sequence == 1) && link(keys, before, latest).as_slice() == latest.mac
}

fn hex(bytes: &[u8], digits: usize) -> String {
    bytes.iter().take(digits / 2).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

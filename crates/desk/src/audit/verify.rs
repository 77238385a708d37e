//! The auditor's check that nobody touched the log.

use domain::id::{SiteId, StationId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::append::AuditRow;
use super::chain::{Damage, Walk};
use super::head::{AuditHead, Fingerprint, chains};
use super::heads::ChainHead;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{from_json, sql};
use crate::fault::Fault;

/// Rows that are read at a time.
pub(super) const CHUNK: i64 = 10_000;

/// Walks every station's chain and compares it with the heads noted before: those on frozen day reports,
/// and those the auditor reads from paper (S5).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VerifyAudit {
    /// Heads as they are printed on a day report or in the name of a backup.
    #[serde(default)]
    heads: Vec<AuditHead>,
}

/// What the walk found.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Verified {
    /// Whether every chain is whole and reaches every noted head.
    whole: bool,
    /// Rows that were found untouched, over all chains.
    rows: i64,
    chains: Vec<VerifiedChain>,
}

/// One station's chain.
#[derive(Serialize, JsonSchema)]
pub(crate) struct VerifiedChain {
    station: StationId,
    /// Rows from the first one on that were found untouched.
    rows: i64,
    /// The last of them.
    head: Option<AuditHead>,
    /// What is wrong first, if anything is.
    damage: Option<Damage>,
}

impl Action for VerifyAudit {
    const NAME: &'static str = "audit.verify";
    const ACCESS: Access = Access::Needs(Permission::Audit);
    const MODE: Mode = Mode::Read;
    type Reply = Verified;

    async fn run(self, at: &mut Counter<'_>) -> Result<Verified, Fault> {
        let site = at.site()?;
        let mut noted = self.heads;
        noted.extend(reported(at, site).await?);
        let mut stations = chains(at, site).await?;
        stations.extend(noted.iter().map(|head| head.station.uuid()));
        stations.sort_unstable();
        stations.dedup();
        let mut chains = Vec::new();
        for station in stations {
            let of_station = noted.iter().filter(|head| head.station.uuid() == station).cloned().collect();
            chains.push(walk(at, site, station, of_station).await?);
        }
        let whole = chains.iter().all(|chain: &VerifiedChain| chain.damage.is_none());
        Ok(Verified { whole, rows: chains.iter().map(|chain| chain.rows).sum(), chains })
    }
}

async fn walk(
    at: &mut Counter<'_>,
    site: SiteId,
    station: Uuid,
    noted: Vec<AuditHead>,
) -> Result<VerifiedChain, Fault> {
    let mut walk = Walk::new(at.keys, noted);
    let mut last = i64::MIN;
    loop {
        let rows: Vec<AuditRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("chunk.sql"))
                .bind(site.uuid())
                .bind(station)
                .bind(last)
                .bind(CHUNK)
                .fetch_all(c)
        })?;
        let Some(newest) = rows.last() else { break };
        last = newest.sequence;
        for row in rows {
            walk.step(row);
        }
        if walk.is_decided() {
            break;
        }
    }
    let (rows, mac, damage) = walk.end();
    let mac = Fingerprint::of(&mac);
    let head = (rows > 0).then(|| AuditHead { station: station.into(), sequence: rows, mac });
    Ok(VerifiedChain { station: station.into(), rows, head, damage })
}

/// The heads that stand on the day reports.
async fn reported(at: &mut Counter<'_>, site: SiteId) -> Result<Vec<AuditHead>, Fault> {
    let texts: Vec<String> = sql!(at, |c| {
        sqlx::query_scalar("select audit_heads from reports where site_id = $1")
            .bind(site.uuid())
            .fetch_all(c)
    })?;
    let mut heads = Vec::new();
    for text in texts {
        let noted: Vec<ChainHead> = from_json(&text)?;
        let parsed = noted.iter().map(AuditHead::try_from);
        heads.extend(parsed.collect::<Result<Vec<_>, Fault>>()?);
    }
    Ok(heads)
}

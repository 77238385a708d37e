//! The doctor's walk: every chain of every site, from its first row to its last (S5).

use std::collections::BTreeSet;

use uuid::Uuid;

use super::append::AuditRow;
use super::chain::Walk;
use super::head::AuditHead;
use super::heads::ChainHead;
use super::verify::CHUNK;
use crate::database::{Database, from_json, look};
use crate::fault::Fault;
use crate::sealing::Keys;

/// How many chains are not whole, or end before a head that stands on a day report.
pub(crate) async fn broken_chains(database: &Database, keys: &Keys) -> Result<i64, Fault> {
    const CHAINS: &str = "select distinct site_id, station_id from audit";
    // Before the chains are read: what is written meanwhile only makes them longer.
    let noted = reported(database).await?;
    let found: Vec<(Uuid, Uuid)> = look!(database, |c| sqlx::query_as(CHAINS).fetch_all(c))?;
    let reported = noted.iter().map(|head| (head.site.uuid(), head.station.uuid()));
    let chains: BTreeSet<(Uuid, Uuid)> = found.into_iter().chain(reported).collect();
    let mut broken = 0;
    for (site, station) in chains {
        let of_chain = |head: &&ChainHead| (head.site.uuid(), head.station.uuid()) == (site, station);
        let heads = noted.iter().filter(of_chain).map(AuditHead::try_from).collect::<Result<_, Fault>>()?;
        broken += i64::from(!is_whole(database, site, station, Walk::new(keys, heads)).await?);
    }
    Ok(broken)
}

async fn is_whole(database: &Database, site: Uuid, station: Uuid, mut walk: Walk<'_>) -> Result<bool, Fault> {
    let mut last = i64::MIN;
    while !walk.is_decided() {
        let rows: Vec<AuditRow> = look!(database, |c| {
            sqlx::query_as(include_str!("chunk.sql"))
                .bind(site)
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
    }
    let (_rows, _mac, damage) = walk.end();
    Ok(damage.is_none())
}

/// The heads that stand on the day reports of every site.
async fn reported(database: &Database) -> Result<Vec<ChainHead>, Fault> {
    let texts: Vec<String> =
        look!(database, |c| sqlx::query_scalar("select audit_heads from reports").fetch_all(c))?;
    let mut heads = Vec::new();
    for text in texts {
        heads.extend(from_json::<Vec<ChainHead>>(&text)?);
    }
    Ok(heads)
}

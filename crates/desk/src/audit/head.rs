//! The heads of the chains: noted on paper, they show later that no tail was cut off.

use domain::id::{SiteId, StationId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::heads::ChainHead;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// The last row of a station's chain at some moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AuditHead {
    /// Whose chain.
    pub(crate) station: StationId,
    /// The number of its last row.
    pub(crate) sequence: i64,
    /// The fingerprint of that row.
    pub(crate) mac: Fingerprint,
}

impl AuditHead {
    /// Whether this is the row that was noted.
    pub(crate) fn is(&self, sequence: i64, mac: &[u8]) -> bool {
        self.sequence == sequence && hexadecimal(mac).starts_with(self.mac.as_str())
    }
}

impl TryFrom<&ChainHead> for AuditHead {
    type Error = Fault;

    /// A head as a day report keeps it.
    fn try_from(kept: &ChainHead) -> Result<Self, Fault> {
        let mac = Fingerprint::parse(&kept.head).map_err(|_| DataFault::Damaged)?;
        Ok(Self { station: kept.station, sequence: kept.sequence, mac })
    }
}

/// The fingerprint of a row: 64 hexadecimal digits, of which a paper may show the first 16 or more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fingerprint(String);

domain::parsed_text!(Fingerprint);

impl Fingerprint {
    /// Reads capitals as small letters; refuses anything but 16 to 64 hexadecimal digits.
    pub(crate) fn parse(text: &str) -> Result<Self, AuditFault> {
        let digits = text.trim().to_ascii_lowercase();
        let hexadecimal = digits.chars().all(|digit| digit.is_ascii_hexdigit());
        if hexadecimal && (16..=64).contains(&digits.len()) {
            Ok(Self(digits))
        } else {
            Err(AuditFault::FingerprintMalformed {})
        }
    }

    /// The whole fingerprint of a row.
    pub(crate) fn of(mac: &[u8]) -> Self {
        Self(hexadecimal(mac))
    }
}

/// What is refused when the audit is read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum AuditFault {
    /// Not 16 to 64 hexadecimal digits.
    #[error("not a fingerprint")]
    FingerprintMalformed {},
}

/// Says where the chains of the site stand now.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadHeads {}

impl Action for ReadHeads {
    const NAME: &'static str = "audit.head";
    const ACCESS: Access = Access::Needs(Permission::Audit);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<AuditHead>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<AuditHead>, Fault> {
        let site = at.site()?;
        heads(at, site).await
    }
}

/// The heads of a site's chains, for the day report and the names of backups.
pub(crate) async fn heads(at: &mut Counter<'_>, site: SiteId) -> Result<Vec<AuditHead>, Fault> {
    let mut heads = Vec::new();
    for station in chains(at, site).await? {
        let last: Option<(i64, Vec<u8>)> = sql!(at, |c| {
            sqlx::query_as(include_str!("last.sql")).bind(site.uuid()).bind(station).fetch_optional(c)
        })?;
        let head = |(sequence, mac): (i64, Vec<u8>)| AuditHead {
            station: station.into(),
            sequence,
            mac: Fingerprint::of(&mac),
        };
        heads.extend(last.map(head));
    }
    Ok(heads)
}

/// The stations that have a chain, in order of their ids. One look-up in the index for each, however long
/// the chains are.
pub(crate) async fn chains(at: &mut Counter<'_>, site: SiteId) -> Result<Vec<Uuid>, Fault> {
    const NEXT: &str =
        "select station_id from audit where site_id = $1 and station_id > $2 order by station_id limit 1";
    let mut chains = Vec::new();
    let mut last = Uuid::nil();
    loop {
        let next: Option<Uuid> =
            sql!(at, |c| sqlx::query_scalar(NEXT).bind(site.uuid()).bind(last).fetch_optional(c))?;
        let Some(station) = next else { return Ok(chains) };
        chains.push(station);
        last = station;
    }
}

/// Bytes as two digits each.
fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

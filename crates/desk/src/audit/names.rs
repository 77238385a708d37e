//! Who and what stands in the log, by name.

use domain::id::{StaffId, StationId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Names the accounts, the closed ones too, and the stations of the site: whose rows the auditor may ask for,
/// and whose chains stand on paper.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadNames {}

/// The names in the log.
#[derive(Serialize, JsonSchema)]
pub(crate) struct AuditNames {
    /// By number.
    staff: Vec<NamedStaff>,
    /// By name.
    stations: Vec<NamedStation>,
}

/// An account.
#[derive(Serialize, JsonSchema)]
pub(crate) struct NamedStaff {
    staff: StaffId,
    number: String,
    name: String,
}

/// A computer that a window runs on.
#[derive(Serialize, JsonSchema)]
pub(crate) struct NamedStation {
    station: StationId,
    name: String,
}

impl Action for ReadNames {
    const NAME: &'static str = "audit.names";
    const ACCESS: Access = Access::Needs(Permission::Audit);
    const MODE: Mode = Mode::Read;
    type Reply = AuditNames;

    async fn run(self, at: &mut Counter<'_>) -> Result<AuditNames, Fault> {
        const STAFF: &str = "select id, number, name from staff where site_id = $1 order by number";
        const STATIONS: &str = "select id, name from stations where site_id = $1 order by name";
        let site = at.site()?.uuid();
        let staff: Vec<(Uuid, String, String)> = sql!(at, |c| sqlx::query_as(STAFF).bind(site).fetch_all(c))?;
        let stations: Vec<(Uuid, String)> = sql!(at, |c| sqlx::query_as(STATIONS).bind(site).fetch_all(c))?;
        let account =
            |(id, number, name): (Uuid, String, String)| NamedStaff { staff: id.into(), number, name };
        let station = |(id, name): (Uuid, String)| NamedStation { station: id.into(), name };
        Ok(AuditNames {
            staff: staff.into_iter().map(account).collect(),
            stations: stations.into_iter().map(station).collect(),
        })
    }
}

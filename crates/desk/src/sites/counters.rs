//! The windows and computers of the site.

use domain::id::{CounterId, StationId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Lists the windows by number and the computers by name.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListCounters {}

/// Where people sit.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Workplaces {
    counters: Vec<Window>,
    stations: Vec<Computer>,
}

/// A window.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Window {
    id: CounterId,
    number: i64,
    name: String,
}

/// A computer.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Computer {
    id: StationId,
    name: String,
}

impl Action for ListCounters {
    const NAME: &'static str = "sites.counters";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Workplaces;

    async fn run(self, at: &mut Counter<'_>) -> Result<Workplaces, Fault> {
        let site = at.site()?;
        let counters: Vec<(Uuid, i64, String)> = sql!(at, |c| {
            sqlx::query_as("select id, number, name from counters where site_id = $1 order by number")
                .bind(site.uuid())
                .fetch_all(c)
        })?;
        let stations: Vec<(Uuid, String)> = sql!(at, |c| {
            sqlx::query_as("select id, name from stations where site_id = $1 order by name")
                .bind(site.uuid())
                .fetch_all(c)
        })?;
        let window = |(id, number, name): (Uuid, _, _)| Window { id: id.into(), number, name };
        let computer = |(id, name): (Uuid, _)| Computer { id: id.into(), name };
        Ok(Workplaces {
            counters: counters.into_iter().map(window).collect(),
            stations: stations.into_iter().map(computer).collect(),
        })
    }
}

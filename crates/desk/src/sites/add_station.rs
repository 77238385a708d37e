//! One more computer.

use domain::id::StationId;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::SiteFault;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Adds a computer that windows run on; each has an audit chain of its own.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddStation {
    name: ShortText,
}

/// The computer that was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct StationAdded {
    station: StationId,
}

impl Action for AddStation {
    const NAME: &'static str = "sites.add_station";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites];
    type Reply = StationAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<StationAdded, Fault> {
        self.name_is_free(at).await.on_field("name")?;
        let (station, site): (StationId, _) = (at.new_id(), at.site()?);
        change!(
            at,
            sqlx::query("insert into stations (id, site_id, name) values ($1, $2, $3)")
                .bind(station.uuid())
                .bind(site.uuid())
                .bind(self.name.as_str())
        )?;
        at.about("station", station.uuid());
        Ok(StationAdded { station })
    }
}

impl AddStation {
    async fn name_is_free(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        let site = at.site()?;
        let taken: i64 = sql!(at, |c| {
            sqlx::query_scalar("select count(*) from stations where site_id = $1 and name = $2")
                .bind(site.uuid())
                .bind(self.name.as_str())
                .fetch_one(c)
        })?;
        if taken > 0 { Err(SiteFault::StationNameTaken.into()) } else { Ok(()) }
    }
}

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
        let (station, site): (StationId, _) = (at.new_id(), at.site()?);
        name_is_free(at, &self.name, station).await.on_field("name")?;
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

/// Refuses a name that another station than this one has.
pub(super) async fn name_is_free(
    at: &mut Counter<'_>,
    name: &ShortText,
    station: StationId,
) -> Result<(), Fault> {
    const TAKEN: &str = "select count(*) from stations where site_id = $1 and name = $2 and id <> $3";
    let site = at.site()?;
    let taken: i64 = sql!(at, |c| {
        sqlx::query_scalar(TAKEN).bind(site.uuid()).bind(name.as_str()).bind(station.uuid()).fetch_one(c)
    })?;
    if taken > 0 { Err(SiteFault::StationNameTaken.into()) } else { Ok(()) }
}

//! Another name for a computer.

use domain::id::StationId;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::add_station::name_is_free;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::change;
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Renames a computer; its audit chain goes on.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RenameStation {
    station: StationId,
    name: ShortText,
}

/// The computer has the new name.
#[derive(Serialize, JsonSchema)]
pub(crate) struct StationRenamed {}

impl Action for RenameStation {
    const NAME: &'static str = "sites.rename_station";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites];
    type Reply = StationRenamed;

    async fn run(self, at: &mut Counter<'_>) -> Result<StationRenamed, Fault> {
        name_is_free(at, &self.name, self.station).await.on_field("name")?;
        let site = at.site()?;
        let changed = change!(
            at,
            sqlx::query("update stations set name = $3 where id = $1 and site_id = $2")
                .bind(self.station.uuid())
                .bind(site.uuid())
                .bind(self.name.as_str())
        )?;
        found((changed == 1).then_some(()), "station")?;
        at.about("station", self.station.uuid());
        Ok(StationRenamed {})
    }
}

//! A new room in the catalogue.

use domain::id::RoomId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, to_json};
use crate::fault::Fault;
use crate::topics::Topic;

/// Adds a room with its limits (R-BK-3, R-BK-4).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddRoom {
    /// Short name in letters, unique at the site: `sharing-space`.
    code: String,
    name: String,
    #[serde(default)]
    english_name: Option<String>,
    floor: String,
    /// The most people it holds.
    capacity: u32,
    /// Minutes that stay free between two bookings.
    #[serde(default)]
    buffer_minutes: u32,
    #[serde(default)]
    equipment: Vec<String>,
}

/// The room that was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RoomAdded {
    room: RoomId,
}

impl Action for AddRoom {
    const NAME: &'static str = "rooms.add";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = RoomAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<RoomAdded, Fault> {
        let (room, site): (RoomId, _) = (at.new_id(), at.site()?);
        change!(
            at,
            sqlx::query(include_str!("add.sql"))
                .bind(room.uuid())
                .bind(site.uuid())
                .bind(&self.code)
                .bind(&self.name)
                .bind(&self.english_name)
                .bind(&self.floor)
                .bind(i64::from(self.capacity))
                .bind(i64::from(self.buffer_minutes))
                .bind(to_json(&self.equipment)?)
        )?;
        at.about("room", room.uuid());
        Ok(RoomAdded { room })
    }
}

//! The rooms of the site.

use domain::id::RoomId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{from_json, sql};
use crate::fault::Fault;

/// Lists the rooms that can be booked, by floor and name.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListRooms {}

/// A room as the catalogue has it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Room {
    id: RoomId,
    code: String,
    name: String,
    english_name: Option<String>,
    floor: String,
    capacity: i64,
    buffer_minutes: i64,
    equipment: Vec<String>,
}

#[derive(sqlx::FromRow)]
struct RoomRow {
    id: Uuid,
    code: String,
    name: String,
    english_name: Option<String>,
    floor: String,
    capacity: i64,
    buffer_minutes: i64,
    equipment: String,
}

impl Action for ListRooms {
    const NAME: &'static str = "rooms.list";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<Room>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<Room>, Fault> {
        let site = at.site()?;
        let rows: Vec<RoomRow> =
            sql!(at, |c| sqlx::query_as(include_str!("list.sql")).bind(site.uuid()).fetch_all(c))?;
        rows.into_iter().map(Room::try_from).collect()
    }
}

impl TryFrom<RoomRow> for Room {
    type Error = Fault;

    fn try_from(row: RoomRow) -> Result<Self, Fault> {
        Ok(Self {
            id: row.id.into(),
            code: row.code,
            name: row.name,
            english_name: row.english_name,
            floor: row.floor,
            capacity: row.capacity,
            buffer_minutes: row.buffer_minutes,
            equipment: from_json(&row.equipment)?,
        })
    }
}

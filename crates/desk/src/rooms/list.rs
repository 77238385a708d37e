//! The rooms of the site.

use domain::rooms::floor::storey;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::room::{Room, RoomRow};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Lists the rooms that can be booked, by floor and name.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListRooms {}

impl Action for ListRooms {
    const NAME: &'static str = "rooms.list";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<Room>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<Room>, Fault> {
        rooms_of_site(at).await
    }
}

/// The rooms that can be booked: the lowest floor first, those without a number last, each by name.
pub(super) async fn rooms_of_site(at: &mut Counter<'_>) -> Result<Vec<Room>, Fault> {
    let site = at.site()?;
    let rows: Vec<RoomRow> =
        sql!(at, |c| sqlx::query_as(include_str!("list.sql")).bind(site.uuid()).fetch_all(c))?;
    let mut rooms: Vec<Room> = rows.into_iter().map(Room::try_from).collect::<Result<_, _>>()?;
    rooms.sort_by_cached_key(|room| storey(&room.floor).unwrap_or(i32::MAX));
    Ok(rooms)
}

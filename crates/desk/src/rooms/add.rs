//! A new room in the catalogue.

use domain::id::RoomId;
use domain::rooms::policy::RoomPolicy;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::refusal::RoomRefusal;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql, to_json};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Adds a room with its limits (R-BK-3, R-BK-4).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddRoom {
    /// Short name in letters, unique at the site: `sharing-space`.
    code: ShortText,
    name: ShortText,
    #[serde(default)]
    english_name: Option<ShortText>,
    floor: ShortText,
    policy: RoomPolicy,
    #[serde(default)]
    equipment: Vec<ShortText>,
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
        self.policy.check().on_field("policy")?;
        self.code_is_free(at).await?;
        let (room, site): (RoomId, _) = (at.new_id(), at.site()?);
        let policy = &self.policy;
        change!(
            at,
            sqlx::query(include_str!("add.sql"))
                .bind(site.uuid())
                .bind(room.uuid())
                .bind(self.code.as_str())
                .bind(self.name.as_str())
                .bind(self.english_name.as_ref().map(ShortText::as_str))
                .bind(self.floor.as_str())
                .bind(i64::from(policy.capacity))
                .bind(i64::from(policy.fewest_heads))
                .bind(i64::from(policy.longest_minutes))
                .bind(i64::from(policy.advance.nearest_days))
                .bind(i64::from(policy.advance.farthest_days))
                .bind(policy.monthly_limit.map(i64::from))
                .bind(policy.allows_consecutive)
                .bind(i64::from(policy.buffer_minutes))
                .bind(policy.needs_approval)
                .bind(to_json(&self.equipment)?)
        )?;
        at.about("room", room.uuid());
        Ok(RoomAdded { room })
    }
}

impl AddRoom {
    async fn code_is_free(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        const LOOK: &str = "select count(*) from rooms where site_id = $1 and code = $2";
        let site = at.site()?;
        let taken: i64 =
            sql!(at, |c| sqlx::query_scalar(LOOK).bind(site.uuid()).bind(self.code.as_str()).fetch_one(c))?;
        if taken > 0 {
            return Err(RoomRefusal::RoomCodeTaken {}).on_field("code");
        }
        Ok(())
    }
}

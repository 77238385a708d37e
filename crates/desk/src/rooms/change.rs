//! Correcting a room of the catalogue.

use domain::id::RoomId;
use domain::rooms::policy::RoomPolicy;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, to_json};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Replaces everything of a room but its code. Bookings that were made before keep what was agreed.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeRoom {
    room: RoomId,
    name: ShortText,
    #[serde(default)]
    english_name: Option<ShortText>,
    floor: ShortText,
    policy: RoomPolicy,
    #[serde(default)]
    equipment: Vec<ShortText>,
}

/// Done.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RoomChanged {}

impl Action for ChangeRoom {
    const NAME: &'static str = "rooms.change";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = RoomChanged;

    async fn run(self, at: &mut Counter<'_>) -> Result<RoomChanged, Fault> {
        let policy = &self.policy;
        policy.check().on_field("policy")?;
        let site = at.site()?;
        let rows = change!(
            at,
            sqlx::query(include_str!("change.sql"))
                .bind(site.uuid())
                .bind(self.room.uuid())
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
        found((rows > 0).then_some(()), "room").on_field("room")?;
        at.about("room", self.room.uuid());
        Ok(RoomChanged {})
    }
}

//! A room of the catalogue, as every action of this folder knows it.

use domain::id::RoomId;
use domain::rooms::policy::{AdvanceWindow, RoomPolicy};
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use super::refusal::RoomRefusal;
use crate::database::{DataFault, from_json};
use crate::fault::Fault;

/// A room as the catalogue has it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct Room {
    pub(super) id: RoomId,
    pub(super) code: String,
    pub(super) name: String,
    pub(super) english_name: Option<String>,
    pub(super) floor: String,
    pub(super) policy: RoomPolicy,
    pub(super) equipment: Vec<String>,
    /// False once it is closed for good.
    pub(super) active: bool,
}

#[derive(sqlx::FromRow)]
pub(super) struct RoomRow {
    id: Uuid,
    code: String,
    name: String,
    english_name: Option<String>,
    floor: String,
    capacity: i64,
    fewest_heads: i64,
    longest_minutes: i64,
    nearest_days: i64,
    farthest_days: i64,
    monthly_limit: Option<i64>,
    allows_consecutive: bool,
    buffer_minutes: i64,
    needs_approval: bool,
    equipment: String,
    active: bool,
}

impl Room {
    /// Refuses equipment that the room does not have.
    pub(super) fn has(&self, wanted: &[ShortText]) -> Result<(), RoomRefusal> {
        let is_missing = |wanted: &&ShortText| !self.equipment.iter().any(|owned| owned == wanted.as_str());
        let missing: Vec<String> = wanted.iter().filter(is_missing).map(ToString::to_string).collect();
        if missing.is_empty() { Ok(()) } else { Err(RoomRefusal::EquipmentNotInRoom { missing }) }
    }

    /// Where to go, as the receipt says it: 一楼共享空间.
    pub(super) fn place(&self) -> String {
        format!("{}{}", self.floor, self.name)
    }
}

impl TryFrom<RoomRow> for Room {
    type Error = Fault;

    fn try_from(row: RoomRow) -> Result<Self, Fault> {
        let policy = row.policy().ok_or(DataFault::Damaged)?;
        Ok(Self {
            id: row.id.into(),
            code: row.code,
            name: row.name,
            english_name: row.english_name,
            floor: row.floor,
            policy,
            equipment: from_json(&row.equipment)?,
            active: row.active,
        })
    }
}

impl RoomRow {
    fn policy(&self) -> Option<RoomPolicy> {
        let monthly_limit = match self.monthly_limit {
            Some(limit) => Some(u16::try_from(limit).ok()?),
            None => None,
        };
        Some(RoomPolicy {
            capacity: u32::try_from(self.capacity).ok()?,
            fewest_heads: u32::try_from(self.fewest_heads).ok()?,
            longest_minutes: u32::try_from(self.longest_minutes).ok()?,
            advance: AdvanceWindow {
                nearest_days: u16::try_from(self.nearest_days).ok()?,
                farthest_days: u16::try_from(self.farthest_days).ok()?,
            },
            monthly_limit,
            allows_consecutive: self.allows_consecutive,
            buffer_minutes: u16::try_from(self.buffer_minutes).ok()?,
            needs_approval: self.needs_approval,
        })
    }
}

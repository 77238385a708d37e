//! What stands on a setting-up sheet (R-BK-8): people and phones masked (R-BK-9).

use domain::time::{Day, Instant, WallTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is to be set up on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SettingUpSheetView {
    /// The name of the complex.
    pub unit: String,
    /// The day.
    pub day: Day,
    /// By time.
    pub rooms: Vec<RoomToSetUp>,
    /// When it was printed.
    pub printed_at: Instant,
    /// Whether it comes from a practice desk.
    pub rehearsal: bool,
}

/// A room for one booking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RoomToSetUp {
    /// From when the room is used.
    pub from: WallTime,
    /// Until when; midnight is `00:00`.
    pub to: WallTime,
    /// The floor and the room, as people say it.
    pub place: String,
    /// How many people come.
    pub heads: u32,
    /// What they need of the room's equipment; may be empty.
    pub equipment: Vec<String>,
    /// Who asked for it.
    pub organiser: String,
    /// What for, in words.
    pub purpose: String,
    /// Who answers for the room, masked.
    pub responsible: String,
    /// Their phone, masked.
    pub phone: Option<String>,
    /// Whether it still waits for approval.
    pub pending: bool,
}

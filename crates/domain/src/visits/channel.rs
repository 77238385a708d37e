//! How people reach us, and in whose name we serve them: two tags of every report.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The way a visit came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Came to the window (现场).
    WalkIn,
    /// Called us (电话).
    Phone,
    /// Through the account or a platform (网上).
    Online,
    /// Somebody acts for an absent person (代办).
    Agent,
    /// We went to their home (上门).
    HomeVisit,
}

/// The three centres that share the counter. An item belongs to one; the total counts it once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Centre {
    /// Party-mass Service Centre (党群服务中心).
    PartyMassService,
    /// New Era Civilization Practice Branch (新时代文明实践分中心).
    CivilizationPractice,
    /// Community Volunteer Service Centre (社区志愿服务中心).
    VolunteerService,
}

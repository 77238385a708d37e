//! One matter of a visit and how it ended.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::{ItemId, StaffId};
use crate::visits::agent::Risk;
use crate::visits::channel::Centre;
use crate::visits::words::{WhereTo, WhyNot};

/// What an item is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ItemKind {
    /// A room or amenity (空间预约).
    RoomBooking,
    /// A course, activity or lecture (课程活动).
    Course,
    /// Registering, signing up or hours (志愿服务).
    Volunteering,
    /// A specialist's slot (专家预约).
    Appointment,
    /// A question answered here (咨询).
    Consultation,
    /// Sent on to another site (转介).
    Referral,
    /// A suggestion or an opinion (建议).
    Suggestion,
    /// Points redeemed (积分兑换).
    Redemption,
    /// The 5/15/30-minute mechanism (工单).
    WorkOrder,
}

impl ItemKind {
    /// What can go wrong if somebody asks for this in another's name without right. None where nobody is
    /// bound by it: whoever asks a question or makes a suggestion does so for themselves.
    pub fn risk(self) -> Option<Risk> {
        match self {
            Self::Consultation | Self::Referral | Self::Suggestion | Self::WorkOrder => None,
            Self::Course | Self::Volunteering | Self::Appointment => Some(Risk::Low),
            Self::RoomBooking | Self::Redemption => Some(Risk::Ordinary),
        }
    }
}

/// How an item ended. A window may not simply refuse: "not accepted" says why and where to go (R-CS-1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// Done here.
    Handled,
    /// Answered here.
    Consulted,
    /// Sent on to another site with a slip.
    Referred,
    /// Not ours, or not possible.
    NotAccepted {
        /// Why, for the slip.
        reason: WhyNot,
        /// Where to go instead.
        where_to: WhereTo,
    },
    /// Taken in; the agent's authorisation is still incomplete (R-EL-7).
    PendingAuthorisation,
}

/// The bare name of an outcome, for counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeKind {
    /// Done here.
    Handled,
    /// Answered here.
    Consulted,
    /// Sent on.
    Referred,
    /// Not ours, or not possible.
    NotAccepted,
    /// Waits for an authorisation.
    PendingAuthorisation,
}

impl Outcome {
    /// The bare name.
    pub fn kind(&self) -> OutcomeKind {
        match self {
            Self::Handled => OutcomeKind::Handled,
            Self::Consulted => OutcomeKind::Consulted,
            Self::Referred => OutcomeKind::Referred,
            Self::NotAccepted { .. } => OutcomeKind::NotAccepted,
            Self::PendingAuthorisation => OutcomeKind::PendingAuthorisation,
        }
    }
}

/// One matter of a visit (事项).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// What it is about.
    pub kind: ItemKind,
    /// The centre it counts for.
    pub centre: Centre,
    /// Who handles it; stays responsible until a hand-over is acknowledged (首问负责).
    pub handler: StaffId,
    /// How it ended; none while it is being handled.
    pub outcome: Option<Outcome>,
}

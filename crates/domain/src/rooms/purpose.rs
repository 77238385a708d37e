//! What a room is booked for (R-BK-2), and which use comes first (R-BK-4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The purposes the request form offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// An activity of a Party branch (党支部活动).
    PartyBranchActivity,
    /// A meeting the law or a statute calls for (法定会议).
    StatutoryMeeting,
    /// A meeting of residents (居民会议).
    ResidentsMeeting,
    /// A rehearsal of a team (团队排练).
    TeamRehearsal,
    /// An activity for the public benefit (公益活动).
    PublicBenefitActivity,
    /// Advice for an enterprise (企业咨询).
    EnterpriseConsultation,
    /// A deliberation in the council hall (协商议事).
    Deliberation,
    /// A session of a course (课程).
    CourseSession,
    /// Any other allowed use.
    Other,
}

/// Who goes first when two ask for one room at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    /// Residents and the public benefit.
    PublicBenefit,
    /// Everybody else.
    Others,
}

impl Purpose {
    /// As the receipt and the setting-up sheet say it.
    pub fn words(self) -> &'static str {
        match self {
            Self::PartyBranchActivity => "党支部活动",
            Self::StatutoryMeeting => "法定会议",
            Self::ResidentsMeeting => "居民会议",
            Self::TeamRehearsal => "团队排练",
            Self::PublicBenefitActivity => "公益活动",
            Self::EnterpriseConsultation => "企业咨询",
            Self::Deliberation => "协商议事",
            Self::CourseSession => "课程",
            Self::Other => "其他用途",
        }
    }

    /// Residents and public benefit go before others (R-BK-4).
    pub fn priority(self) -> Priority {
        match self {
            Self::ResidentsMeeting
            | Self::TeamRehearsal
            | Self::PublicBenefitActivity
            | Self::Deliberation => Priority::PublicBenefit,
            _ => Priority::Others,
        }
    }

    /// Whether it may ask another booking to give way: that booking's organiser must consent and be
    /// offered another time or room (R-BK-4).
    pub fn may_ask_to_displace(self) -> bool {
        matches!(self, Self::PartyBranchActivity | Self::StatutoryMeeting)
    }
}

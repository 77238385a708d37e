//! The life of a booking (R-BK-6): draft → pending → confirmed → in use → finished; or cancelled, rejected,
//! or a no-show.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::no_shows::{GRACE, grace_is_over};
use crate::id::StaffId;
use crate::reason::Reason;
use crate::time::Instant;

/// Where a booking stands, with what is known there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum BookingState {
    /// Being written down; holds no room yet.
    Draft {},
    /// Waits for approval and holds the room.
    Pending {},
    /// Agreed.
    Confirmed {
        /// Who approved it, where approval was needed.
        approved_by: Option<StaffId>,
    },
    /// The keys are handed out.
    InUse {
        /// When.
        since: Instant,
    },
    /// The room is handed back.
    Finished {
        /// When.
        at: Instant,
        /// How the room was found.
        check_out: CheckOut,
    },
    /// Given up before use.
    Cancelled {
        /// When.
        at: Instant,
        /// Why.
        reason: Reason,
    },
    /// Not approved.
    Rejected {
        /// When.
        at: Instant,
        /// Why.
        reason: Reason,
    },
    /// Nobody came within 15 minutes.
    NoShow {
        /// When a clerk marked it.
        at: Instant,
    },
}

/// How a room is handed back (R-BK-9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckOut {
    /// The keys are back.
    pub keys_returned: bool,
    /// The equipment is complete.
    pub equipment_complete: bool,
    /// The lights are out.
    pub lights_out: bool,
    /// What is broken or dirty.
    pub damage: Option<Reason>,
}

/// Whether a booking needs somebody's approval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// It is confirmed at once.
    NotNeeded,
    /// It waits for the shift lead.
    Needed,
}

/// The steps of a booking's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BookingStep {
    /// Handing the request in.
    Submit,
    /// Approving it.
    Approve,
    /// Not approving it.
    Reject,
    /// Changing its room or time.
    Move,
    /// Giving it up.
    Cancel,
    /// Handing out the keys.
    Start,
    /// Taking the room back.
    Finish,
    /// Noting that nobody came.
    MarkNoShow,
}

/// Why a booking did not take a step.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum BookingStateRefusal {
    /// The step does not lead on from where the booking stands.
    #[error("a booking that is {state} cannot {step:?}")]
    BookingStateForbids {
        /// The state's name on the wire.
        state: &'static str,
        /// The step.
        step: BookingStep,
    },
    /// The organiser may still come.
    #[error("no no-show before {after}")]
    NoShowTooEarly {
        /// The last moment at which the organiser is in time.
        after: Instant,
    },
}

type Next = Result<BookingState, BookingStateRefusal>;

impl BookingState {
    /// Hands a draft in.
    pub fn submit(self, approval: Approval) -> Next {
        match (self, approval) {
            (Self::Draft {}, Approval::Needed) => Ok(Self::Pending {}),
            (Self::Draft {}, Approval::NotNeeded) => Ok(Self::Confirmed { approved_by: None }),
            (other, _) => Err(other.forbids(BookingStep::Submit)),
        }
    }

    /// Approves what waits for approval.
    pub fn approve(self, by: StaffId) -> Next {
        match self {
            Self::Pending {} => Ok(Self::Confirmed { approved_by: Some(by) }),
            other => Err(other.forbids(BookingStep::Approve)),
        }
    }

    /// Turns down what waits for approval.
    pub fn reject(self, reason: Reason, at: Instant) -> Next {
        match self {
            Self::Pending {} => Ok(Self::Rejected { at, reason }),
            other => Err(other.forbids(BookingStep::Reject)),
        }
    }

    /// Moves to another room or time, which may need approval anew. A draft stays a draft.
    pub fn move_to_other_time(self, approval: Approval) -> Next {
        match (self, approval) {
            (Self::Draft {}, _) => Ok(Self::Draft {}),
            (Self::Pending {} | Self::Confirmed { .. }, Approval::Needed) => Ok(Self::Pending {}),
            (Self::Pending {} | Self::Confirmed { .. }, Approval::NotNeeded) => {
                Ok(Self::Confirmed { approved_by: None })
            }
            (other, _) => Err(other.forbids(BookingStep::Move)),
        }
    }

    /// Gives up what has not begun.
    pub fn cancel(self, reason: Reason, at: Instant) -> Next {
        match self {
            Self::Draft {} | Self::Pending {} | Self::Confirmed { .. } => Ok(Self::Cancelled { at, reason }),
            other => Err(other.forbids(BookingStep::Cancel)),
        }
    }

    /// Hands out the keys.
    pub fn start(self, at: Instant) -> Next {
        match self {
            Self::Confirmed { .. } => Ok(Self::InUse { since: at }),
            other => Err(other.forbids(BookingStep::Start)),
        }
    }

    /// Takes the room back.
    pub fn finish(self, check_out: CheckOut, at: Instant) -> Next {
        match self {
            Self::InUse { .. } => Ok(Self::Finished { at, check_out }),
            other => Err(other.forbids(BookingStep::Finish)),
        }
    }

    /// Notes that nobody came; refuses until more than 15 minutes after the start.
    pub fn mark_no_show(self, from: Instant, now: Instant) -> Next {
        match self {
            Self::Confirmed { .. } if grace_is_over(from, now) => Ok(Self::NoShow { at: now }),
            Self::Confirmed { .. } => Err(BookingStateRefusal::NoShowTooEarly { after: from + GRACE }),
            other => Err(other.forbids(BookingStep::MarkNoShow)),
        }
    }

    /// The steps that lead on from here, for the screen; a no-show also needs its time.
    pub fn steps(&self) -> &'static [BookingStep] {
        use BookingStep::{Approve, Cancel, Finish, MarkNoShow, Move, Reject, Start, Submit};
        match self {
            Self::Draft {} => &[Submit, Move, Cancel],
            Self::Pending {} => &[Approve, Reject, Move, Cancel],
            Self::Confirmed { .. } => &[Move, Cancel, Start, MarkNoShow],
            Self::InUse { .. } => &[Finish],
            _ => &[],
        }
    }

    /// Whether nobody else may have the room at that time.
    pub fn holds_the_room(&self) -> bool {
        matches!(self, Self::Pending {} | Self::Confirmed { .. } | Self::InUse { .. } | Self::Finished { .. })
    }

    /// The state's name, as on the wire and in the database.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Draft {} => "draft",
            Self::Pending {} => "pending",
            Self::Confirmed { .. } => "confirmed",
            Self::InUse { .. } => "in_use",
            Self::Finished { .. } => "finished",
            Self::Cancelled { .. } => "cancelled",
            Self::Rejected { .. } => "rejected",
            Self::NoShow { .. } => "no_show",
        }
    }

    fn forbids(&self, step: BookingStep) -> BookingStateRefusal {
        BookingStateRefusal::BookingStateForbids { state: self.name(), step }
    }
}

#[cfg(test)]
mod tests;

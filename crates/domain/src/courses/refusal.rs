//! Why a place book does not change as asked.

use schemars::JsonSchema;
use serde::Serialize;

use crate::time::Instant;

/// Why an enrolment, a withdrawal or an answer to an offer was refused.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum PlaceRefusal {
    /// No place is free for this audience; the waiting list is offered.
    #[error("the course is full, {waiting} wait")]
    CourseFull {
        /// How many wait before.
        waiting: u64,
        /// The place on the waiting list, from 1.
        position: u64,
    },
    /// The person has a place, an offer or a waiting place already.
    #[error("the person is in the course already")]
    AlreadyEnrolled,
    /// A place is free: enrol instead of waiting.
    #[error("a place is free")]
    PlaceStillFree,
    /// No such enrolment in this course.
    #[error("no such enrolment")]
    EnrolmentUnknown,
    /// No offer is open.
    #[error("no place was offered")]
    NothingOffered,
    /// The answer came after the deadline.
    #[error("the offer lapsed at {until}")]
    OfferLapsed {
        /// The last moment to accept.
        until: Instant,
    },
    /// Only somebody on the waiting list can be put first.
    #[error("not on the waiting list")]
    NotOnWaitingList,
    /// More places are held than there would be.
    #[error("{held} places are held, more than {total}")]
    QuotaBelowHeld {
        /// Enrolled and offered.
        held: u64,
        /// All places.
        total: u64,
    },
}

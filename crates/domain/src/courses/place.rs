//! One person's place or waiting place in a course.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::quota::Audience;
use crate::id::{EnrolmentId, ResidentId};
use crate::reason::Reason;
use crate::time::Instant;

/// Who asks for a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Applicant {
    /// The new enrolment.
    pub enrolment: EnrolmentId,
    /// The person; one person has one place in a course (R-CO-6).
    pub resident: ResidentId,
    /// As whom.
    pub audience: Audience,
}

/// How a person stands in a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "standing", rename_all = "snake_case", deny_unknown_fields)]
pub enum Standing {
    /// Has a place.
    Enrolled {
        /// Since when.
        since: Instant,
    },
    /// Was offered a freed place, which is held until the deadline.
    Offered {
        /// When the offer was made.
        made: Instant,
        /// The last moment to accept.
        until: Instant,
    },
    /// Is on the waiting list.
    Waiting {
        /// Since when.
        since: Instant,
        /// Why they were put before all others, if they were.
        jumped: Option<Reason>,
    },
}

/// A row of a course's place book.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Who.
    pub applicant: Applicant,
    /// The order in the book, lowest first; it decides who is offered a place.
    pub rank: i64,
    /// How they stand.
    pub standing: Standing,
}

impl Place {
    /// Whether it takes one of the course's places: enrolled or offered (R-CO-5: 19 + 1 offered).
    pub fn is_held(&self) -> bool {
        matches!(self.standing, Standing::Enrolled { .. } | Standing::Offered { .. })
    }

    /// Whether it is on the waiting list.
    pub fn is_waiting(&self) -> bool {
        matches!(self.standing, Standing::Waiting { .. })
    }

    /// Whether an offer was made whose deadline is over; the deadline itself is in time.
    pub fn has_lapsed(&self, now: Instant) -> bool {
        matches!(self.standing, Standing::Offered { until, .. } if until < now)
    }
}

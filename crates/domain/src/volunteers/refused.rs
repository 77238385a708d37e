//! Why volunteering says no.

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use crate::id::{ShiftId, SignUpId};
use crate::time::Instant;
use crate::volunteers::sign_up::Stage;

/// Why a shift, a sign-up, a row of hours or a redemption is refused.
#[derive(Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum VolunteerError {
    /// A span of service ends when it begins, or before.
    #[error("service from {from} to {to} has no length")]
    ServiceEndsBeforeItBegins {
        /// The beginning given.
        from: Instant,
        /// The end given.
        to: Instant,
    },
    /// Nothing is left of the service once breaks are deducted.
    #[error("no minute of service is left")]
    ServiceTooShort {},
    /// More than 24 hours, breaks deducted.
    #[error("{minutes} minutes of service are more than 24 hours")]
    ServiceTooLong {
        /// What would have been recorded.
        minutes: i64,
    },
    /// The person serves elsewhere at that time (R-VO-4). Touching is allowed.
    #[error("the volunteer already serves from {from} to {to}")]
    ServiceOverlaps {
        /// When the other service begins.
        from: Instant,
        /// When the other service ends.
        to: Instant,
    },
    /// Every place of the shift is taken.
    #[error("all {capacity} places of shift {shift} are taken")]
    ShiftFull {
        /// The shift.
        shift: ShiftId,
        /// Its places.
        capacity: u32,
    },
    /// The sign-up stands elsewhere in its life.
    #[error("the sign-up is {stage:?}")]
    SignUpStageForbids {
        /// Where it stands now.
        stage: Stage,
    },
    /// An earlier shift is still open: sign out of it or mark it unconfirmed first (§17).
    #[error("the volunteer is still signed in to {sign_up}")]
    SignUpStillOpen {
        /// The sign-up that is still open.
        sign_up: SignUpId,
    },
    /// A minor volunteers with the consent of a guardian (R-VO-7).
    #[error("a volunteer of {age} needs a guardian's consent")]
    VolunteerNeedsGuardian {
        /// The person's age in whole years.
        age: u32,
    },
    /// The service already counts; a correction reverses it first (R-VO-5).
    #[error("the hours of {sign_up} already count")]
    HoursAlreadyCounted {
        /// The sign-up.
        sign_up: SignUpId,
    },
    /// Nothing of the service counts, so there is nothing to reverse.
    #[error("no hours of {sign_up} count")]
    HoursNotCounted {
        /// The sign-up.
        sign_up: SignUpId,
    },
    /// A reversal says why, in 1 to 200 code points.
    #[error("a reversal needs a reason of 1 to 200 characters")]
    HoursReasonMalformed {},
    /// The balance does not cover the cost, or does not reach the scheme's minimum.
    #[error("{balance} points are not enough: {needed} are needed")]
    PointsNotEnough {
        /// The balance; negative after hours were reversed that had already been spent.
        balance: i64,
        /// What the redemption needs.
        needed: i64,
    },
}

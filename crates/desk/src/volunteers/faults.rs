//! What is refused about volunteering, and what is warned of; the rules of the trade refuse in `domain`.

use domain::id::{ShiftId, SignUpId};
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::Serialize;

/// Why a registration, a sign-up or a signature is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum VolunteeringFault {
    /// Volunteers register with an identity document (R-ID-10); one of 15 digits proves nothing.
    #[error("an identity document is needed")]
    VolunteerNeedsDocument,
    /// Without a birth date nobody knows whether a guardian must consent (R-VO-7).
    #[error("the birth date is not known")]
    VolunteerBirthUnknown,
    /// The person is a volunteer already.
    #[error("registered already as {number}")]
    VolunteerRegistered {
        /// The volunteer number.
        number: String,
    },
    /// The person has not been registered as a volunteer.
    #[error("not registered as a volunteer")]
    NotAVolunteer,
    /// The site has a post of that code.
    #[error("there is a post of that code already")]
    PostCodeTaken,
    /// The person has a place in this shift.
    #[error("signed up already")]
    AlreadySignedUp {
        /// That place.
        sign_up: SignUpId,
    },
    /// The shift is over.
    #[error("shift {shift} ended at {ended}")]
    ShiftOver {
        /// The shift.
        shift: ShiftId,
        /// When it ended.
        ended: Instant,
    },
    /// Nobody is absent before the shift begins.
    #[error("the shift begins at {begins}")]
    ShiftNotBegun {
        /// When it begins.
        begins: Instant,
    },
    /// Signing in is for the day of the shift.
    #[error("the shift is on {day}")]
    ShiftOnAnotherDay {
        /// That day.
        day: Day,
    },
    /// A time from paper lies in the past.
    #[error("the time lies in the future")]
    ServiceInFuture,
    /// A time from paper says why it comes late.
    #[error("a time that is entered later needs a reason")]
    LateNeedsReason,
    /// Nobody signed out, so the responsible person says how many minutes it was (R-VO-4).
    #[error("the minutes are missing")]
    MinutesMissing,
    /// The minutes follow from signing in and out; a correction reverses them first (R-VO-5).
    #[error("{minutes} minutes were signed")]
    MinutesWereSigned {
        /// The minutes signed.
        minutes: u32,
    },
    /// Shifts are added for 1 to 53 weeks.
    #[error("1 to {most} weeks at a time")]
    WeeksOutOfRange {
        /// The most weeks.
        most: u32,
    },
    /// A shift has 1 to 500 places.
    #[error("1 to {most} places")]
    PlacesOutOfRange {
        /// The most places.
        most: u32,
    },
}

/// What the clerk may accept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum VolunteeringWarning {
    /// A post with risks whose insurance has not been arranged (Shanghai Volunteer Ordinance art. 24).
    #[error("the post is risky and not insured")]
    PostNotInsured,
}

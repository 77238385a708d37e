//! What is refused about courses, besides the rules of their place book.

use domain::time::Day;
use schemars::JsonSchema;
use serde::Serialize;

/// Why a course or an attendance is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum CourseFault {
    /// Another course of the site has this code.
    #[error("the code is in use")]
    CourseCodeTaken,
    /// Somebody must hold it.
    #[error("a course has an organiser")]
    CourseWithoutOrganiser,
    /// A course has at least one place.
    #[error("a course has 1 to {most} places")]
    CoursePlacesOutOfRange {
        /// The most places.
        most: u64,
    },
    /// The room holds fewer people than the course has places; a child's grown-up counts too (R-CO-7).
    #[error("{heads} people in a room for {capacity}")]
    CourseExceedsRoom {
        /// People, children and grown-ups.
        heads: u64,
        /// The most people the room holds.
        capacity: u64,
    },
    /// A session cannot go whose attendance is on record.
    #[error("session {number} has an attendance on record")]
    SessionWasHeld {
        /// Its number.
        number: i64,
    },
    /// Nobody attends a session before its day.
    #[error("the session is on {day}")]
    SessionNotYet {
        /// The session's day.
        day: Day,
    },
    /// Attendance is for those who have a place in the course.
    #[error("not enrolled in this course")]
    NotEnrolledInCourse,
}

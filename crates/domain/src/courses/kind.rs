//! What kind of course it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A course in the wide sense of the glossary (课程).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CourseKind {
    /// Taught in sessions (课程).
    Course,
    /// Something done together, such as reading with children (活动).
    Activity,
    /// Listened to (讲座).
    Lecture,
    /// A benefit for a certain number of people, such as examinations (专项活动).
    Campaign,
}

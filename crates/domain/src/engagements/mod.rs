//! What one person is committed to at a time, across services: a course, a shift and a lawyer at the same
//! hour are noticed before they are promised.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::time::Instant;

/// The services that take a person's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum EngagementKind {
    /// Responsible for a booking (预约).
    Booking,
    /// Enrolled in a course with a session then (课次).
    Session,
    /// Signed up for a shift (班次).
    Shift,
    /// An appointment with an advisor (专家预约).
    Appointment,
}

/// A person's commitment from one moment up to, not including, another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Engagement {
    /// The service.
    pub kind: EngagementKind,
    /// What the clerk says it is, such as the course's name or the room's.
    pub title: String,
    /// The start.
    pub from: Instant,
    /// The end, which is free again.
    pub to: Instant,
}

/// The engagements that share time with `from..to`, in order of time; touching is no clash (R-CO-6,
/// R-BK-8).
pub fn clashes(engagements: &[Engagement], from: Instant, to: Instant) -> Vec<Engagement> {
    let shares_time = |engagement: &&Engagement| engagement.from < to && from < engagement.to;
    let mut found: Vec<Engagement> = engagements.iter().filter(shares_time).cloned().collect();
    found.sort_by_key(|engagement| (engagement.from, engagement.to));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> Instant {
        Instant::parse(&format!("2026-11-23T{time}:00+08:00")).expect("a moment")
    }

    fn engagement(kind: EngagementKind, from: &str, to: &str) -> Engagement {
        Engagement { kind, title: "图书整理".to_owned(), from: at(from), to: at(to) }
    }

    #[test]
    fn only_shared_time_is_a_clash() {
        #[track_caller]
        fn check(from: &str, to: &str, expected: &[EngagementKind]) {
            let engagements = [
                engagement(EngagementKind::Session, "14:00", "15:30"),
                engagement(EngagementKind::Shift, "09:00", "11:00"),
            ];
            let found = clashes(&engagements, at(from), at(to));
            assert_eq!(found.iter().map(|clash| clash.kind).collect::<Vec<_>>(), expected, "{from} to {to}");
        }
        check("11:00", "14:00", &[]);
        check("10:59", "14:00", &[EngagementKind::Shift]);
        check("14:30", "14:45", &[EngagementKind::Session]);
        check("08:00", "20:00", &[EngagementKind::Shift, EngagementKind::Session]);
    }
}

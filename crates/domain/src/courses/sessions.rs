//! The dates of a course: at least one, and none that overlaps another.

use schemars::JsonSchema;
use serde::Serialize;

use crate::time::Instant;

/// The most sessions of one course.
pub const MOST_SESSIONS: usize = 200;

/// From when to when, the end not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SessionTime {
    /// The start.
    pub from: Instant,
    /// The end.
    pub to: Instant,
}

/// Why dates are not those of a course.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum SessionsRefusal {
    /// A course has at least one session.
    #[error("a course has at least one session")]
    CourseWithoutSession {},
    /// More sessions than a course has.
    #[error("a course has at most {most} sessions")]
    TooManySessions {
        /// The most sessions.
        most: usize,
    },
    /// One session begins before the one before it has ended.
    #[error("the session at {from} overlaps the one before")]
    SessionsOverlap {
        /// The start of the later one.
        from: Instant,
    },
}

/// Puts the sessions in order of time, as they will be numbered from 1.
pub fn in_order(mut sessions: Vec<SessionTime>) -> Result<Vec<SessionTime>, SessionsRefusal> {
    if sessions.is_empty() {
        return Err(SessionsRefusal::CourseWithoutSession {});
    }
    if sessions.len() > MOST_SESSIONS {
        return Err(SessionsRefusal::TooManySessions { most: MOST_SESSIONS });
    }
    sessions.sort_unstable();
    let mut pairs = sessions.windows(2);
    match pairs.find(|pair| pair[1].from < pair[0].to) {
        Some(pair) => Err(SessionsRefusal::SessionsOverlap { from: pair[1].from }),
        None => Ok(sessions),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(from: &str, to: &str) -> SessionTime {
        let at = |time: &str| Instant::parse(&format!("2026-12-{time}:00+08:00")).expect("a moment");
        SessionTime { from: at(from), to: at(to) }
    }

    #[test]
    fn sessions_stand_in_order_and_do_not_overlap() {
        let (first, second) = (session("03T14:00", "03T15:30"), session("03T15:30", "03T17:00"));
        assert_eq!(in_order(vec![second, first]), Ok(vec![first, second]));
        let early = session("03T15:29", "03T17:00");
        let overlap = SessionsRefusal::SessionsOverlap { from: early.from };
        assert_eq!(in_order(vec![early, first]), Err(overlap));
        assert_eq!(in_order(vec![]), Err(SessionsRefusal::CourseWithoutSession {}));
        let too_many = SessionsRefusal::TooManySessions { most: MOST_SESSIONS };
        assert_eq!(in_order(vec![first; MOST_SESSIONS + 1]), Err(too_many));
    }
}

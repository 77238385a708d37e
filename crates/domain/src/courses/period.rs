//! When a course takes people: from its opening until its last session is over. Joining in the middle is
//! allowed; the receipt says which session comes next.

use schemars::JsonSchema;
use serde::Serialize;

use crate::time::Instant;

/// The time in which one may enrol or wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnrolmentPeriod {
    /// Whether the course is offered at all.
    pub offered: bool,
    /// When enrolment opens; nothing when it is open from the start.
    pub opens_at: Option<Instant>,
    /// The end of the last session.
    pub ends_at: Instant,
}

/// Why a course takes nobody now.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum PeriodRefusal {
    /// It was taken out of the catalogue.
    #[error("the course is not offered any more")]
    CourseNotOffered {},
    /// Enrolment opens later.
    #[error("enrolment opens at {opens_at}")]
    CourseNotOpenYet {
        /// When it opens.
        opens_at: Instant,
    },
    /// Its last session is over.
    #[error("the course ended at {ended_at}")]
    CourseOver {
        /// When it ended.
        ended_at: Instant,
    },
}

impl EnrolmentPeriod {
    /// Whether the course takes people now.
    pub fn check(self, now: Instant) -> Result<(), PeriodRefusal> {
        if !self.offered {
            return Err(PeriodRefusal::CourseNotOffered {});
        }
        if now >= self.ends_at {
            return Err(PeriodRefusal::CourseOver { ended_at: self.ends_at });
        }
        match self.opens_at.filter(|opens_at| now < *opens_at) {
            Some(opens_at) => Err(PeriodRefusal::CourseNotOpenYet { opens_at }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> Instant {
        Instant::parse(&format!("2026-11-{time}:00+08:00")).expect("a moment")
    }

    #[test]
    fn a_course_takes_people_from_its_opening_until_its_last_session_is_over() {
        let (opens_at, ended_at) = (at("23T09:00"), at("30T16:00"));
        let period = EnrolmentPeriod { offered: true, opens_at: Some(opens_at), ends_at: ended_at };
        assert_eq!(period.check(at("23T08:59")), Err(PeriodRefusal::CourseNotOpenYet { opens_at }));
        assert_eq!(period.check(opens_at), Ok(()));
        assert_eq!(period.check(at("30T15:59")), Ok(()));
        assert_eq!(period.check(ended_at), Err(PeriodRefusal::CourseOver { ended_at }));
        let withdrawn = EnrolmentPeriod { offered: false, ..period };
        assert_eq!(withdrawn.check(opens_at), Err(PeriodRefusal::CourseNotOffered {}));
    }
}

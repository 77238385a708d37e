//! Who came to a session.

use domain::courses::attendance::Attendance;
use domain::id::{CourseId, EnrolmentId, SessionId};
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::CourseFault;
use super::sessions::must_be_due;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, sql, word, worded};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Marks who came to a session, at the door or later from the paper list; a later mark replaces the earlier.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attend {
    session: SessionId,
    marks: Vec<Mark>,
}

/// How one person attended.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Mark {
    enrolment: EnrolmentId,
    attendance: Attendance,
}

/// The session's figures so far.
#[derive(Default, Serialize, JsonSchema)]
pub(crate) struct Attended {
    present: u64,
    late: u64,
    leave: u64,
    absent: u64,
}

impl Action for Attend {
    const NAME: &'static str = "courses.attend";
    const ACCESS: Access = Access::Needs(Permission::ActivityCheckIn);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = Attended;

    async fn run(self, at: &mut Counter<'_>) -> Result<Attended, Fault> {
        const LOOK: &str = "select course_id, day from course_sessions where site_id = $1 and id = $2";
        let (site, session) = (at.site()?, self.session.uuid());
        let row: Option<(Uuid, Day)> =
            sql!(at, |c| sqlx::query_as(LOOK).bind(site.uuid()).bind(session).fetch_optional(c))?;
        let (course, day) = found(row, "session")?;
        must_be_due(day, at.today())?;
        for (index, mark) in self.marks.iter().enumerate() {
            must_have_a_place(at, course.into(), mark.enrolment)
                .await
                .on_field(&format!("marks[{index}].enrolment"))?;
            keep(at, self.session, mark).await?;
        }
        at.about("session", session).detail("marks", self.marks.len());
        figures(at, self.session).await
    }
}

async fn must_have_a_place(
    at: &mut Counter<'_>,
    course: CourseId,
    enrolment: EnrolmentId,
) -> Result<(), Fault> {
    const LOOK: &str = "select count(*) from enrolments where site_id = $1 and id = $2 and course_id = $3 and state = 'enrolled'";
    let site = at.site()?;
    let there: i64 = sql!(at, |c| {
        sqlx::query_scalar(LOOK).bind(site.uuid()).bind(enrolment.uuid()).bind(course.uuid()).fetch_one(c)
    })?;
    if there == 1 { Ok(()) } else { Err(CourseFault::NotEnrolledInCourse.into()) }
}

async fn keep(at: &mut Counter<'_>, session: SessionId, mark: &Mark) -> Result<(), Fault> {
    let (site, staff) = (at.site()?, at.staff()?);
    change!(
        at,
        sqlx::query(include_str!("attend.sql"))
            .bind(site.uuid())
            .bind(session.uuid())
            .bind(mark.enrolment.uuid())
            .bind(word(&mark.attendance))
            .bind(at.now.millis())
            .bind(staff.uuid())
    )?;
    Ok(())
}

async fn figures(at: &mut Counter<'_>, session: SessionId) -> Result<Attended, Fault> {
    const COUNT: &str = "select attendance from attendances where session_id = $1";
    let marks: Vec<String> = sql!(at, |c| sqlx::query_scalar(COUNT).bind(session.uuid()).fetch_all(c))?;
    let mut attended = Attended::default();
    for mark in marks {
        let count = match worded(&mark)? {
            Attendance::Present => &mut attended.present,
            Attendance::Late => &mut attended.late,
            Attendance::Leave => &mut attended.leave,
            Attendance::Absent => &mut attended.absent,
        };
        *count += 1;
    }
    Ok(attended)
}

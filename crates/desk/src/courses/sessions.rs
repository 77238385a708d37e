//! The sessions of a course as arguments and as rows.

use domain::calendar::wall_interval::WallInterval;
use domain::courses::sessions::{SessionTime, in_order};
use domain::id::{CourseId, SessionId};
use domain::time::{Day, Instant, WallTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::CourseFault;
use crate::counter::Counter;
use crate::database::{change, moment, sql};
use crate::fault::{Fault, OnField};
use crate::verdict::Can;

/// A session as it is typed: a day and two times on it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TypedSession {
    day: Day,
    from: WallTime,
    to: WallTime,
}

/// A session as it is shown.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct Session {
    pub(super) id: SessionId,
    /// Its number in the course, from 1.
    pub(super) number: i64,
    pub(super) from: Instant,
    pub(super) to: Instant,
    /// Whether its attendance can be marked yet.
    pub(super) can_attend: Can,
}

#[derive(sqlx::FromRow)]
struct SessionRow {
    id: Uuid,
    number: i64,
    from_at: i64,
    to_at: i64,
}

/// The typed sessions in order of time; what is wrong with one is said on it.
pub(super) fn read(typed: &[TypedSession]) -> Result<Vec<SessionTime>, Fault> {
    let mut sessions = Vec::with_capacity(typed.len());
    for (index, session) in typed.iter().enumerate() {
        let hours = WallInterval::parse(session.from, session.to);
        let (from, to) = hours.on_field(&format!("sessions[{index}].to"))?.on(session.day);
        sessions.push(SessionTime { from, to });
    }
    in_order(sessions).on_field("sessions")
}

/// The sessions of a course, in order.
pub(super) async fn of_course(at: &mut Counter<'_>, course: CourseId) -> Result<Vec<Session>, Fault> {
    let rows: Vec<SessionRow> =
        sql!(at, |c| sqlx::query_as(include_str!("sessions.sql")).bind(course.uuid()).fetch_all(c))?;
    rows.into_iter().map(|row| row.read(at.today())).collect()
}

/// Makes these the sessions of a course: each keeps the row of its number, so that an attendance stays with
/// it; a session that has one is not dropped.
pub(super) async fn keep(
    at: &mut Counter<'_>,
    course: CourseId,
    sessions: &[SessionTime],
) -> Result<(), Fault> {
    let kept = of_course(at, course).await?;
    for session in kept.iter().skip(sessions.len()) {
        drop_session(at, session).await?;
    }
    let site = at.site()?;
    for (number, session) in (1_i64..).zip(sessions) {
        let there = kept.iter().find(|kept| kept.number == number);
        let id = there.map_or_else(|| at.new_id(), |there| there.id);
        change!(
            at,
            sqlx::query(include_str!("session_keep.sql"))
                .bind(id.uuid())
                .bind(site.uuid())
                .bind(course.uuid())
                .bind(number)
                .bind(session.from.day())
                .bind(session.from.millis())
                .bind(session.to.millis())
        )?;
    }
    Ok(())
}

async fn drop_session(at: &mut Counter<'_>, session: &Session) -> Result<(), Fault> {
    const HELD: &str = "select count(*) from attendances where session_id = $1";
    let held: i64 = sql!(at, |c| sqlx::query_scalar(HELD).bind(session.id.uuid()).fetch_one(c))?;
    if held > 0 {
        return Err(CourseFault::SessionWasHeld { number: session.number }).on_field("sessions");
    }
    change!(at, sqlx::query("delete from course_sessions where id = $1").bind(session.id.uuid()))?;
    Ok(())
}

impl SessionRow {
    fn read(self, today: Day) -> Result<Session, Fault> {
        let from = moment(self.from_at)?;
        Ok(Session {
            id: self.id.into(),
            number: self.number,
            from,
            to: moment(self.to_at)?,
            can_attend: Can::unless(must_be_due(from.day(), today)),
        })
    }
}

/// Nobody attends a session before its day.
pub(super) fn must_be_due(day: Day, today: Day) -> Result<(), CourseFault> {
    if today < day { Err(CourseFault::SessionNotYet { day }) } else { Ok(()) }
}

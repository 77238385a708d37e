//! The list that lies at the door of a course.

use std::collections::{BTreeMap, HashMap};

use domain::courses::attendance::{Attendance, AttendanceRules};
use domain::id::{CourseId, EnrolmentId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::sessions::{self, Session};
use super::summary::{self, CourseSummary, Which};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{sql, worded};
use crate::fault::Fault;
use crate::masked;

/// Lists who has a place in a course, for the screen and the paper list: names masked (R-RO-1), attendance by
/// session.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintRoster {
    course: CourseId,
}

/// The list.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CourseRoster {
    course: CourseSummary,
    sessions: Vec<Session>,
    people: Vec<RosterLine>,
}

/// One person on the list.
#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
struct RosterLine {
    enrolment: EnrolmentId,
    /// Masked.
    name: String,
    /// Who comes with a child, masked.
    guardian: Option<String>,
    /// How they attended, by the number of the session; nothing where nobody marked it.
    attendances: BTreeMap<i64, Attendance>,
    /// So many unexcused absences that a clerk may give the place to another (R-CO-8).
    may_be_freed: bool,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: Uuid,
    name: String,
    guardian: Option<String>,
}

type Marks = HashMap<Uuid, BTreeMap<i64, Attendance>>;

impl Action for PrintRoster {
    const NAME: &'static str = "courses.roster";
    const ACCESS: Access = Access::Needs(Permission::ActivityCheckIn);
    const MODE: Mode = Mode::Read;
    type Reply = CourseRoster;

    async fn run(self, at: &mut Counter<'_>) -> Result<CourseRoster, Fault> {
        let course = summary::read(at, Which::One(self.course)).await?.pop();
        let course = found(course, "course")?;
        let rows: Vec<PersonRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("roster.sql")).bind(self.course.uuid()).fetch_all(c)
        })?;
        let mut marks = marks(at, self.course).await?;
        let line = |row: PersonRow| {
            let attendances = marks.remove(&row.id).unwrap_or_default();
            row.read(attendances)
        };
        let people = rows.into_iter().map(line).collect::<Result<_, _>>()?;
        Ok(CourseRoster { course, sessions: sessions::of_course(at, self.course).await?, people })
    }
}

async fn marks(at: &mut Counter<'_>, course: CourseId) -> Result<Marks, Fault> {
    let rows: Vec<(Uuid, i64, String)> =
        sql!(at, |c| sqlx::query_as(include_str!("roster_marks.sql")).bind(course.uuid()).fetch_all(c))?;
    let mut marks = Marks::new();
    for (enrolment, session, attendance) in rows {
        marks.entry(enrolment).or_default().insert(session, worded(&attendance)?);
    }
    Ok(marks)
}

impl PersonRow {
    fn read(self, attendances: BTreeMap<i64, Attendance>) -> Result<RosterLine, Fault> {
        let all: Vec<Attendance> = attendances.values().copied().collect();
        Ok(RosterLine {
            enrolment: self.id.into(),
            name: masked::name(&self.name)?,
            guardian: self.guardian.as_deref().map(masked::name).transpose()?,
            attendances,
            may_be_freed: AttendanceRules::default().may_free_the_seat(&all),
        })
    }
}

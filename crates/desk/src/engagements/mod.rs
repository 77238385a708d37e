//! What one person is committed to at a time, over all services: a course, a shift and a lawyer at the
//! same hour are noticed before they are promised.

use domain::engagements::{Engagement, EngagementKind};
use domain::id::{CourseId, ResidentId};
use domain::time::Instant;
use schemars::JsonSchema;
use serde::Serialize;

use crate::counter::Counter;
use crate::database::{DataFault, sql, worded};
use crate::fault::{Accepted, Fault};

/// What the person is committed to already; the clerk may accept it (R-CO-6, R-BK-8).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum EngagementWarning {
    /// The person is somewhere else at that time.
    #[error("the person is committed then")]
    PersonClashes {
        /// Where, in order of time.
        with: Vec<Engagement>,
    },
}

/// A row of `of_person.sql` and `with_course.sql`.
#[derive(sqlx::FromRow)]
pub(crate) struct EngagementRow {
    kind: String,
    title: String,
    from_at: i64,
    to_at: i64,
}

/// The person's commitments that share time with `from..to`, in order of time; touching is none.
pub(crate) async fn of_person(
    at: &mut Counter<'_>,
    person: ResidentId,
    from: Instant,
    to: Instant,
) -> Result<Vec<Engagement>, Fault> {
    let rows: Vec<EngagementRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("of_person.sql"))
            .bind(person.uuid())
            .bind(from.millis())
            .bind(to.millis())
            .fetch_all(c)
    })?;
    read(rows)
}

/// The person's commitments that share time with any session of a course that is still to come, other
/// than the course itself.
pub(crate) async fn with_course(
    at: &mut Counter<'_>,
    person: ResidentId,
    course: CourseId,
) -> Result<Vec<Engagement>, Fault> {
    let now = at.now.millis();
    let rows: Vec<EngagementRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("with_course.sql"))
            .bind(person.uuid())
            .bind(course.uuid())
            .bind(now)
            .fetch_all(c)
    })?;
    read(rows)
}

/// What the rows say.
pub(crate) fn read(rows: Vec<EngagementRow>) -> Result<Vec<Engagement>, Fault> {
    rows.into_iter().map(Engagement::try_from).collect()
}

/// Warns of what clashes unless the clerk has accepted it (R-CO-6).
pub(crate) fn accept_all(with: Vec<Engagement>, accepted: &Accepted) -> Result<(), Fault> {
    if with.is_empty() {
        return Ok(());
    }
    accepted.or_warn(&[EngagementWarning::PersonClashes { with }])
}

/// Warns of a clash unless the clerk has accepted it.
pub(crate) async fn check(
    at: &mut Counter<'_>,
    person: ResidentId,
    from: Instant,
    to: Instant,
    accepted: &Accepted,
) -> Result<(), Fault> {
    accept_all(of_person(at, person, from, to).await?, accepted)
}

impl TryFrom<EngagementRow> for Engagement {
    type Error = Fault;

    fn try_from(row: EngagementRow) -> Result<Self, Fault> {
        let kind: EngagementKind = worded(&row.kind)?;
        let moment = |millis| Instant::from_millis(millis).ok_or(DataFault::Damaged);
        Ok(Self { kind, title: row.title, from: moment(row.from_at)?, to: moment(row.to_at)? })
    }
}

//! Offers that nobody answered move on.

use domain::id::CourseId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;
use uuid::Uuid;

use super::book::{CourseBook, Moved, Mover};
use super::quota::QuotaRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::faults::internal;
use crate::database::sql;
use crate::fault::Fault;
use crate::topics::Topic;

/// Lets the offers lapse whose deadline is over, in one course or in all, and offers every free place to the
/// next who waits; each new deadline counts from now (§17 Courses).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LapseOffers {
    /// Every course of the site if left out.
    #[serde(default)]
    course: Option<CourseId>,
}

#[derive(sqlx::FromRow)]
struct RestlessRow {
    id: Uuid,
    #[sqlx(flatten)]
    quota: QuotaRow,
}

impl Action for LapseOffers {
    const NAME: &'static str = "courses.lapse_offers";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = Vec<Moved>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<Moved>, Fault> {
        let site = at.site()?;
        let now = at.now.millis();
        let rows: Vec<RestlessRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("lapse_offers.sql"))
                .bind(site.uuid())
                .bind(self.course.map(CourseId::uuid))
                .bind(now)
                .fetch_all(c)
        })?;
        let mut courses = Vec::new();
        for row in rows {
            let book = CourseBook::load(at, row.id.into(), row.quota).await?;
            let turn = book.turn(|book, step| Ok(book.settle(step)))?;
            courses.push(turn.keep(at, Mover::Nobody).await?);
        }
        at.detail("moved", serde_json::to_value(&courses).map_err(|error| internal(&error))?);
        Ok(courses)
    }
}

//! Putting somebody before all others who wait.

use domain::id::EnrolmentId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::staff::role::not_own;
use schemars::JsonSchema;
use serde::Deserialize;

use super::book::{CourseBook, Moved, Mover};
use super::enrolment::EnrolmentRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Puts somebody first on the waiting list, for a reason that stays with them (R-CO-5). Whoever put them on
/// the list may not do it (R-RO-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct JumpQueue {
    enrolment: EnrolmentId,
    reason: Reason,
}

impl Action for JumpQueue {
    const NAME: &'static str = "courses.jump_queue";
    const ACCESS: Access = Access::Needs(Permission::OverrideLimits);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = Moved;

    async fn run(self, at: &mut Counter<'_>) -> Result<Moved, Fault> {
        let row = EnrolmentRow::find(at, self.enrolment).await?;
        not_own(at.staff()?, row.created_by.into())?;
        let book = CourseBook::load(at, row.course(), row.quota).await?;
        let turn = book.turn(|book, step| book.jump(self.enrolment, self.reason.clone(), step))?;
        at.about("enrolment", self.enrolment.uuid()).because(self.reason.as_str());
        turn.keep(at, Mover::Nobody).await?.noted(at)
    }
}

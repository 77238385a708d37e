//! Giving a place back.

use domain::id::{EnrolmentId, ItemId, VisitId};
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{CourseBook, Moved, Mover};
use super::enrolment::EnrolmentRow;
use super::item::{self, Words};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Takes somebody out of a course or off its waiting list; a freed place is offered to the first who waits.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Withdraw {
    enrolment: EnrolmentId,
    reason: Reason,
    #[serde(default)]
    visit: Option<VisitId>,
}

/// What the withdrawal brought.
#[derive(Serialize, JsonSchema)]
pub(crate) struct EnrolmentWithdrawn {
    /// The line of the visit's receipt.
    item: Option<ItemId>,
    /// Who is offered the place now.
    moved: Moved,
}

impl Action for Withdraw {
    const NAME: &'static str = "courses.withdraw";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = EnrolmentWithdrawn;

    async fn run(self, at: &mut Counter<'_>) -> Result<EnrolmentWithdrawn, Fault> {
        let row = EnrolmentRow::find(at, self.enrolment).await?;
        let book = CourseBook::load(at, row.course(), row.quota).await?;
        let turn = book.turn(|book, step| book.withdraw(self.enrolment, step))?;
        at.about("enrolment", self.enrolment.uuid()).because(self.reason.as_str());
        let moved = turn.keep(at, Mover::Withdraws(&self.reason)).await?.noted(at)?;
        let item = item::add(at, self.visit, row.course(), self.enrolment, Words::Withdrawn).await?;
        Ok(EnrolmentWithdrawn { item, moved })
    }
}

//! Declining an offered place.

use domain::id::EnrolmentId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::book::{CourseBook, Moved, Mover};
use super::enrolment::EnrolmentRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Declines a place that was offered: the person leaves the list, and the next is offered it (§17 Courses).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeclineOffer {
    enrolment: EnrolmentId,
}

impl Action for DeclineOffer {
    const NAME: &'static str = "courses.decline_offer";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = Moved;

    async fn run(self, at: &mut Counter<'_>) -> Result<Moved, Fault> {
        let row = EnrolmentRow::find(at, self.enrolment).await?;
        let book = CourseBook::load(at, row.course(), row.quota).await?;
        let turn = book.turn(|book, step| book.decline(self.enrolment, step))?;
        at.about("enrolment", self.enrolment.uuid());
        turn.keep(at, Mover::Declines).await?.noted(at)
    }
}

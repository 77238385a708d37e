//! Accepting an offered place.

use domain::id::{EnrolmentId, ItemId, VisitId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{CourseBook, Moved, Mover};
use super::enrolment::EnrolmentRow;
use super::item::{self, Words};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::engagements;
use crate::fault::{Accepted, Fault};
use crate::topics::Topic;

/// Accepts a place that was offered, at the latest at its deadline (R-CO-5).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AcceptOffer {
    enrolment: EnrolmentId,
    #[serde(default)]
    visit: Option<VisitId>,
    #[serde(default)]
    accept: Accepted,
}

/// The place that was given.
#[derive(Serialize, JsonSchema)]
pub(crate) struct OfferAccepted {
    /// The line of the visit's receipt.
    item: Option<ItemId>,
    /// What became of the offers to others.
    moved: Moved,
}

impl Action for AcceptOffer {
    const NAME: &'static str = "courses.accept_offer";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = OfferAccepted;

    async fn run(self, at: &mut Counter<'_>) -> Result<OfferAccepted, Fault> {
        let row = EnrolmentRow::find(at, self.enrolment).await?;
        let book = CourseBook::load(at, row.course(), row.quota).await?;
        let turn = book.turn(|book, step| book.accept(self.enrolment, step))?;
        let clashes = engagements::with_course(at, row.resident(), row.course()).await?;
        engagements::accept_all(clashes, &self.accept)?;
        at.about("enrolment", self.enrolment.uuid());
        let moved = turn.keep(at, Mover::Nobody).await?.noted(at)?;
        let item = item::add(at, self.visit, row.course(), self.enrolment, Words::Enrolled).await?;
        Ok(OfferAccepted { item, moved })
    }
}

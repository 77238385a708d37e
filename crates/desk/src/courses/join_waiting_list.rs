//! A place on the waiting list.

use domain::courses::quota::Audience;
use domain::id::{CourseId, EnrolmentId, ItemId, ResidentId, VisitId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{CourseBook, Moved, Mover};
use super::enrol::everybody;
use super::enrolment::NewEnrolment;
use super::item::{self, Words};
use super::look::Look;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::engagements;
use crate::fault::{Accepted, Fault};
use crate::topics::Topic;

/// Puts a resident at the end of the waiting list of a full course; refused while a place is free.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct JoinWaitingList {
    course: CourseId,
    resident: ResidentId,
    /// Who answers for a child; the guardian registered with the child if left out.
    #[serde(default)]
    guardian: Option<ResidentId>,
    /// As whom, where places are kept for some.
    #[serde(default = "everybody")]
    audience: Audience,
    #[serde(default)]
    visit: Option<VisitId>,
    #[serde(default)]
    accept: Accepted,
}

/// The place on the list.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PlaceOnWaitingList {
    enrolment: EnrolmentId,
    /// The place on the list, from 1.
    position: u64,
    /// The line of the visit's receipt.
    item: Option<ItemId>,
    /// What became of the offers to others.
    moved: Moved,
}

impl Action for JoinWaitingList {
    const NAME: &'static str = "courses.join_waiting_list";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = PlaceOnWaitingList;

    async fn run(self, at: &mut Counter<'_>) -> Result<PlaceOnWaitingList, Fault> {
        let look = Look::at(at, self.course, self.resident, self.guardian).await?;
        look.must_suit(at)?;
        let new = NewEnrolment {
            id: at.new_id(),
            course: self.course,
            resident: self.resident,
            guardian: look.guardian.map(|guardian| guardian.id),
            audience: look.audience(self.audience)?,
            visit: self.visit,
        };
        let applicant = new.applicant();
        let book = CourseBook::load(at, self.course, look.quota).await?;
        let turn = book.turn(|book, step| book.wait(applicant, step))?;
        let position = found(turn.turned.book.position(new.id, at.now), "enrolment")?;
        engagements::accept_all(look.clashes, &self.accept)?;
        at.about("enrolment", new.id.uuid());
        let moved = turn.keep(at, Mover::Joins(&new)).await?.noted(at)?;
        let item = item::add(at, self.visit, self.course, new.id, Words::Waiting { position }).await?;
        Ok(PlaceOnWaitingList { enrolment: new.id, position, item, moved })
    }
}

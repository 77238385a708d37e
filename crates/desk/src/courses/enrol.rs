//! Enrolling somebody in a course.

use domain::courses::quota::Audience;
use domain::id::{CourseId, EnrolmentId, ItemId, ResidentId, VisitId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{CourseBook, CourseTurn, Moved, Mover};
use super::enrolment::NewEnrolment;
use super::item::{self, Words};
use super::look::Look;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::engagements;
use crate::fault::{Accepted, Fault};
use crate::topics::Topic;

/// Enrols a resident; a full course is refused with the place they would have on its waiting list.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enrol {
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

/// The place that was given.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Enrolled {
    enrolment: EnrolmentId,
    /// The line of the visit's receipt.
    item: Option<ItemId>,
    /// What became of the offers to others.
    moved: Moved,
}

/// Where the place comes from.
enum Found {
    /// Nobody waits: the next rank.
    Plain(i64),
    /// From the place book.
    Booked(CourseTurn),
}

/// The audience of whoever says nothing.
pub(super) fn everybody() -> Audience {
    Audience::Everybody
}

impl Action for Enrol {
    const NAME: &'static str = "courses.enrol";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = Enrolled;

    async fn run(self, at: &mut Counter<'_>) -> Result<Enrolled, Fault> {
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
        let place = find_place(at, &look, &new).await?;
        engagements::accept_all(look.clashes, &self.accept)?;
        at.about("enrolment", new.id.uuid());
        let moved = match place {
            Found::Plain(rank) => {
                new.add(at, rank, "enrolled").await?;
                Moved::nothing(self.course)
            }
            Found::Booked(turn) => turn.keep(at, Mover::Joins(&new)).await?,
        };
        let moved = moved.noted(at)?;
        let item = item::add(at, self.visit, self.course, new.id, Words::Enrolled).await?;
        Ok(Enrolled { enrolment: new.id, item, moved })
    }
}

async fn find_place(at: &mut Counter<'_>, look: &Look, new: &NewEnrolment) -> Result<Found, Fault> {
    if let Some(rank) = look.plain_place(at)? {
        return Ok(Found::Plain(rank));
    }
    let applicant = new.applicant();
    let book = CourseBook::load(at, new.course, look.quota).await?;
    Ok(Found::Booked(book.turn(|book, step| book.enrol(applicant, step))?))
}

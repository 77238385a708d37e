//! What the form shows while a course is being chosen for somebody.

use domain::courses::place_book::PlaceBook;
use domain::courses::quota::Audience;
use domain::courses::refusal::PlaceRefusal;
use domain::engagements::Engagement;
use domain::id::{CourseId, ResidentId};
use domain::residents::age::Age;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::CourseBook;
use super::enrol::everybody;
use super::look::Look;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::verdict::Can;

/// Says whether a resident may enrol in a course, where they would stand on its waiting list, and what they
/// are committed to at its hours.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckCourse {
    course: CourseId,
    resident: ResidentId,
    #[serde(default)]
    guardian: Option<ResidentId>,
    #[serde(default = "everybody")]
    audience: Audience,
}

/// What would happen.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CourseChecked {
    /// Whether this person suits this course, a free place or not.
    eligible: Can,
    /// Whether `courses.enrol` would give them a place now.
    can_enrol: Can,
    /// Whole years on the day of the first session, if the birthday is known.
    age: Option<u16>,
    /// Places for newcomers of this audience: once everybody who waits has been offered one.
    places_left: u64,
    /// How many wait in the same line.
    waiting: u64,
    /// The place on the waiting list: their own if they wait already, else the one they would get.
    position: u64,
    /// What they are committed to at the hours of sessions still to come.
    clashes: Vec<Engagement>,
}

impl Action for CheckCourse {
    const NAME: &'static str = "courses.check";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Read;
    type Reply = CourseChecked;

    async fn run(self, at: &mut Counter<'_>) -> Result<CourseChecked, Fault> {
        let look = Look::at(at, self.course, self.resident, self.guardian).await?;
        let audience = look.audience(self.audience)?;
        let book = CourseBook::load(at, self.course, look.quota).await?;
        let settled = book.book.settle(book.step).book;
        let waiting = settled.waiting_before(audience, at.now);
        let position = own_position(&settled, self.resident, at).unwrap_or(waiting + 1);
        let suits = look.must_suit(at);
        let has_room = settled.has_room_for(audience, at.now);
        let can_enrol = match &suits {
            Ok(()) if !has_room => Can::unless(Err(PlaceRefusal::CourseFull { waiting, position })),
            suits => Can::unless(suits.clone().map_err(innermost)),
        };
        let left = look.quota.quota()?.total().saturating_sub(settled.held().total());
        Ok(CourseChecked {
            eligible: Can::unless(suits.map_err(innermost)),
            can_enrol,
            age: look.participant.born.and_then(|born| Age::on(born, look.first_day)).map(Age::years),
            places_left: if has_room { left } else { 0 },
            waiting,
            position,
            clashes: look.clashes,
        })
    }
}

/// Where the person stands on the list, if they wait.
fn own_position(book: &PlaceBook, resident: ResidentId, at: &Counter<'_>) -> Option<u64> {
    let own = book.places().iter().find(|place| place.applicant.resident == resident)?;
    book.position(own.applicant.enrolment, at.now)
}

/// The reason itself, without the field it stands on.
fn innermost(mut fault: Fault) -> Fault {
    if let Some((_, field)) = fault.fields.pop_first() {
        (fault.code, fault.params) = (field.code, field.params);
    }
    fault
}

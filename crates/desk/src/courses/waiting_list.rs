//! Who waits for a place in a course.

use std::collections::HashMap;

use domain::courses::place::{Place, Standing};
use domain::courses::quota::Audience;
use domain::courses::refusal::PlaceRefusal;
use domain::id::{CourseId, EnrolmentId, ResidentId};
use domain::staff::permission::Permission;
use domain::staff::role::not_own;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::book::CourseBook;
use super::quota::QuotaRow;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{DataFault, sql};
use crate::fault::Fault;
use crate::masked;
use crate::sealing::Column;
use crate::verdict::Can;

/// Lists who was offered a freed place of a course and who waits for one, in the order of its book.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListWaiting {
    course: CourseId,
}

/// Somebody on the waiting list of a course.
#[derive(Serialize, JsonSchema)]
pub(crate) struct WaitingPerson {
    enrolment: EnrolmentId,
    resident: ResidentId,
    /// Masked.
    name: String,
    /// Masked; to call, the number is unmasked with its reason.
    phone: Option<String>,
    /// Whose phone it is, if not their own.
    phone_label: Option<String>,
    /// As whom; a line of their own while places are kept for some.
    audience: Audience,
    /// Offered until when, or waiting since when.
    standing: Standing,
    /// The place in their line, from 1, of those who wait.
    position: Option<u64>,
    /// Whether an offer to them can be accepted or declined now.
    can_answer: Can,
    /// Whether whoever asks may put them first, if they may do so at all.
    can_jump: Can,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: Uuid,
    name: String,
    phone: Option<Vec<u8>>,
    phone_label: Option<String>,
    created_by: Uuid,
}

impl Action for ListWaiting {
    const NAME: &'static str = "courses.waiting_list";
    const ACCESS: Access = Access::Needs(Permission::Enrol);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<WaitingPerson>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<WaitingPerson>, Fault> {
        const PLACES: &str = "select quota, kept_for_residents, kept_for_party_members, release_at, offer_hours from courses where site_id = $1 and id = $2";
        let (site, course) = (at.site()?, self.course.uuid());
        let quota: Option<QuotaRow> =
            sql!(at, |c| sqlx::query_as(PLACES).bind(site.uuid()).bind(course).fetch_optional(c))?;
        let book = CourseBook::load(at, self.course, found(quota, "course")?).await?;
        let rows: Vec<PersonRow> =
            sql!(at, |c| sqlx::query_as(include_str!("waiting_list.sql")).bind(course).fetch_all(c))?;
        let mut people: HashMap<Uuid, PersonRow> = rows.into_iter().map(|row| (row.id, row)).collect();
        let outside = book.book.places().iter().filter(|place| !is_enrolled(place));
        let line = |place: &Place| {
            let person = people.remove(&place.applicant.enrolment.uuid()).ok_or(DataFault::Damaged)?;
            person.read(at, &book, place)
        };
        outside.map(line).collect()
    }
}

fn is_enrolled(place: &Place) -> bool {
    matches!(place.standing, Standing::Enrolled { .. })
}

impl PersonRow {
    fn read(self, at: &Counter<'_>, book: &CourseBook, place: &Place) -> Result<WaitingPerson, Fault> {
        let (enrolment, resident) = (place.applicant.enrolment, place.applicant.resident);
        let position = book.book.position(enrolment, at.now);
        let own = not_own(at.staff()?, self.created_by.into());
        Ok(WaitingPerson {
            enrolment,
            resident,
            name: masked::name(&self.name)?,
            phone: masked::phone(at, Column::ResidentPhone, resident.uuid(), self.phone.as_deref())?,
            phone_label: self.phone_label,
            audience: place.applicant.audience,
            standing: place.standing.clone(),
            position,
            can_answer: Can::unless(book.book.must_be_offered(enrolment, at.now)),
            can_jump: match position {
                Some(_) => Can::unless(own),
                None => Can::unless(Err(PlaceRefusal::NotOnWaitingList)),
            },
        })
    }
}

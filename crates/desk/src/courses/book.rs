//! A course's place book: read from the enrolments, turned by the rules, kept again.

use std::collections::HashMap;

use domain::courses::place::{Applicant, Place, Standing};
use domain::courses::place_book::{PlaceBook, Step, Turned};
use domain::courses::refusal::PlaceRefusal;
use domain::id::{CourseId, EnrolmentId};
use domain::reason::Reason;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use super::enrolment::NewEnrolment;
use super::quota::QuotaRow;
use crate::counter::{Counter, exactly_one};
use crate::database::faults::internal;
use crate::database::{DataFault, change, moment, sql, worded};
use crate::fault::Fault;

/// The place book of a course as it is kept now.
pub(super) struct CourseBook {
    course: CourseId,
    places: Vec<Place>,
    pub(super) book: PlaceBook,
    pub(super) step: Step,
}

/// The place book after a step that is not kept yet.
pub(super) struct CourseTurn {
    course: CourseId,
    before: Vec<Place>,
    step: Step,
    pub(super) turned: Turned,
}

/// Who comes or goes by a step, besides those whose offers move.
pub(super) enum Mover<'a> {
    Nobody,
    Joins(&'a NewEnrolment),
    Withdraws(&'a Reason),
    Declines,
}

/// An offer that was made: somebody must be called.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct Offer {
    enrolment: EnrolmentId,
    /// The last moment to accept.
    until: Instant,
}

/// What a step brought for others.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub(crate) struct Moved {
    course: CourseId,
    /// Offers that nobody answered in time; they left the list.
    lapsed: Vec<EnrolmentId>,
    /// New offers, in order.
    offered: Vec<Offer>,
}

#[derive(sqlx::FromRow)]
struct PlaceRow {
    id: Uuid,
    resident_id: Uuid,
    audience: String,
    state: String,
    place_in_queue: i64,
    queued_at: i64,
    offered_until: Option<i64>,
    jumped_because: Option<String>,
    changed_at: i64,
}

impl CourseBook {
    /// Reads the book of a course.
    pub(super) async fn load(at: &mut Counter<'_>, course: CourseId, quota: QuotaRow) -> Result<Self, Fault> {
        let rows: Vec<PlaceRow> =
            sql!(at, |c| sqlx::query_as(include_str!("book.sql")).bind(course.uuid()).fetch_all(c))?;
        let places = rows.into_iter().map(Place::try_from).collect::<Result<Vec<_>, _>>()?;
        let book = PlaceBook::new(quota.quota()?, places.clone());
        Ok(Self { course, places, book, step: quota.step(at.now)? })
    }

    /// Takes a step, or says why not; nothing is kept yet.
    pub(super) fn turn(
        self,
        how: impl FnOnce(PlaceBook, Step) -> Result<Turned, PlaceRefusal>,
    ) -> Result<CourseTurn, PlaceRefusal> {
        let turned = how(self.book, self.step)?;
        Ok(CourseTurn { course: self.course, before: self.places, step: self.step, turned })
    }
}

impl CourseTurn {
    /// Keeps the step: first who goes, so that a place is free before another takes it.
    pub(super) async fn keep(self, at: &mut Counter<'_>, mover: Mover<'_>) -> Result<Moved, Fault> {
        let by_id = |places: &[Place]| -> HashMap<EnrolmentId, Place> {
            places.iter().map(|place| (place.applicant.enrolment, place.clone())).collect()
        };
        let (before, after) = (by_id(&self.before), by_id(self.turned.book.places()));
        for place in self.before.iter().filter(|place| !after.contains_key(&place.applicant.enrolment)) {
            let enrolment = place.applicant.enrolment;
            let lapsed = self.turned.lapsed.contains(&enrolment);
            leave(at, enrolment, if lapsed { None } else { Some(&mover) }).await?;
        }
        for place in self.turned.book.places() {
            match (before.get(&place.applicant.enrolment), &mover) {
                (Some(kept), _) if kept == place => {}
                (Some(_), _) => move_to(at, place).await?,
                (None, Mover::Joins(new)) => new.add(at, place.rank, state(&place.standing)).await?,
                (None, _) => return Err(DataFault::Damaged.into()),
            }
        }
        let Turned { lapsed, offered, .. } = self.turned;
        let until = self.step.offer_until;
        let offered = offered.into_iter().map(|enrolment| Offer { enrolment, until }).collect();
        Ok(Moved { course: self.course, lapsed, offered })
    }
}

impl Moved {
    /// Nothing moved.
    pub(super) fn nothing(course: CourseId) -> Self {
        Self { course, lapsed: Vec::new(), offered: Vec::new() }
    }

    /// Tells the audit too, so that anybody can check later that the line was kept.
    pub(super) fn noted(self, at: &mut Counter<'_>) -> Result<Self, Fault> {
        let value = serde_json::to_value(&self).map_err(|error| internal(&error))?;
        at.detail("moved", value);
        Ok(self)
    }
}

/// Takes somebody out of the book: with the mover's reason, or because their offer lapsed.
async fn leave(at: &mut Counter<'_>, enrolment: EnrolmentId, mover: Option<&Mover<'_>>) -> Result<(), Fault> {
    let (state, reason) = match mover {
        None => ("lapsed", None),
        Some(Mover::Withdraws(reason)) => ("withdrawn", Some(reason.as_str())),
        Some(Mover::Declines) => ("declined", None),
        Some(Mover::Nobody | Mover::Joins(_)) => return Err(DataFault::Damaged.into()),
    };
    let site = at.site()?;
    exactly_one(change!(
        at,
        sqlx::query(include_str!("leave.sql"))
            .bind(site.uuid())
            .bind(enrolment.uuid())
            .bind(state)
            .bind(reason)
            .bind(at.now.millis())
    )?)
}

/// Keeps how somebody stands now.
async fn move_to(at: &mut Counter<'_>, place: &Place) -> Result<(), Fault> {
    let (since, until, jumped) = match &place.standing {
        Standing::Enrolled { since } => (*since, None, None),
        Standing::Offered { made, until } => (*made, Some(until.millis()), None),
        Standing::Waiting { jumped, .. } => (at.now, None, jumped.as_ref()),
    };
    let site = at.site()?;
    exactly_one(change!(
        at,
        sqlx::query(include_str!("move_to.sql"))
            .bind(site.uuid())
            .bind(place.applicant.enrolment.uuid())
            .bind(state(&place.standing))
            .bind(place.rank)
            .bind(until)
            .bind(jumped.map(Reason::as_str))
            .bind(since.millis())
    )?)
}

/// The word of a standing in the database: `enrolled`, `offered`, `waiting`.
fn state(standing: &Standing) -> &'static str {
    match standing {
        Standing::Enrolled { .. } => "enrolled",
        Standing::Offered { .. } => "offered",
        Standing::Waiting { .. } => "waiting",
    }
}

impl TryFrom<PlaceRow> for Place {
    type Error = Fault;

    fn try_from(row: PlaceRow) -> Result<Self, Fault> {
        let standing = match (row.state.as_str(), row.offered_until) {
            ("enrolled", None) => Standing::Enrolled { since: moment(row.changed_at)? },
            ("offered", Some(until)) => {
                Standing::Offered { made: moment(row.changed_at)?, until: moment(until)? }
            }
            ("waiting", None) => {
                let jumped = row.jumped_because.as_deref().map(Reason::parse).transpose();
                let jumped = jumped.map_err(|_| DataFault::Damaged)?;
                Standing::Waiting { since: moment(row.queued_at)?, jumped }
            }
            _ => return Err(DataFault::Damaged.into()),
        };
        let applicant = Applicant {
            enrolment: row.id.into(),
            resident: row.resident_id.into(),
            audience: worded(&row.audience)?,
        };
        Ok(Self { applicant, rank: row.place_in_queue, standing })
    }
}

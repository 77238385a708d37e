//! One person's row in a course: a new one, and what is known of an old one.

use domain::courses::place::Applicant;
use domain::courses::quota::Audience;
use domain::id::{CourseId, EnrolmentId, ResidentId, VisitId};
use uuid::Uuid;

use super::quota::QuotaRow;
use crate::counter::{Counter, found};
use crate::database::{add_along, sql, word};
use crate::fault::Fault;

/// A row that is about to be written.
pub(super) struct NewEnrolment {
    pub(super) id: EnrolmentId,
    pub(super) course: CourseId,
    pub(super) resident: ResidentId,
    pub(super) guardian: Option<ResidentId>,
    pub(super) audience: Audience,
    pub(super) visit: Option<VisitId>,
}

impl NewEnrolment {
    /// Who asks, for the place book.
    pub(super) fn applicant(&self) -> Applicant {
        Applicant { enrolment: self.id, resident: self.resident, audience: self.audience }
    }

    /// Writes the row with its place in the order of the book and its state.
    pub(super) async fn add(&self, at: &mut Counter<'_>, rank: i64, state: &str) -> Result<(), Fault> {
        let (site, staff) = (at.site()?, at.staff()?);
        let now = at.now.millis();
        add_along!(at, include_str!("enrolment_add.sql"), |query| query
            .bind(site.uuid())
            .bind(self.id.uuid())
            .bind(self.course.uuid())
            .bind(self.resident.uuid())
            .bind(self.guardian.map(ResidentId::uuid))
            .bind(word(&self.audience))
            .bind(state)
            .bind(now)
            .bind(rank)
            .bind(self.visit.map(VisitId::uuid))
            .bind(staff.uuid()))?;
        Ok(())
    }
}

/// A row as it stands, with what its course's book needs.
#[derive(sqlx::FromRow)]
pub(super) struct EnrolmentRow {
    course_id: Uuid,
    resident_id: Uuid,
    pub(super) created_by: Uuid,
    #[sqlx(flatten)]
    pub(super) quota: QuotaRow,
}

impl EnrolmentRow {
    /// Finds an enrolment of the site.
    pub(super) async fn find(at: &mut Counter<'_>, enrolment: EnrolmentId) -> Result<Self, Fault> {
        let site = at.site()?;
        let row: Option<Self> = sql!(at, |c| {
            sqlx::query_as(include_str!("enrolment.sql"))
                .bind(site.uuid())
                .bind(enrolment.uuid())
                .fetch_optional(c)
        })?;
        found(row, "enrolment")
    }

    /// The course.
    pub(super) fn course(&self) -> CourseId {
        self.course_id.into()
    }

    /// The person.
    pub(super) fn resident(&self) -> ResidentId {
        self.resident_id.into()
    }
}

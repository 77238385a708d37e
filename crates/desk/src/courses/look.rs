//! What an enrolment needs to know of the course and the person, read at once.

use domain::courses::age_band::AgeBand;
use domain::courses::guardian::{Company, Person};
use domain::courses::period::EnrolmentPeriod;
use domain::courses::quota::{Audience, Held, Quota};
use domain::courses::refusal::PlaceRefusal;
use domain::engagements::Engagement;
use domain::id::{CourseId, ResidentId};
use domain::time::Day;
use uuid::Uuid;

use super::quota::QuotaRow;
use crate::counter::{Counter, found};
use crate::database::{moment, number, together};
use crate::engagements::{self, EngagementRow};
use crate::fault::{Fault, OnField};

#[derive(sqlx::FromRow)]
#[expect(clippy::struct_excessive_bools, reason = "they are columns, each with its own meaning")]
struct LookRow {
    #[sqlx(flatten)]
    quota: QuotaRow,
    taken: i64,
    active: bool,
    opens_at: Option<i64>,
    age_min: Option<i64>,
    age_max: Option<i64>,
    with_child: bool,
    first_from: i64,
    last_to: i64,
    queue_moves: bool,
    last_rank: Option<i64>,
    resident_id: Option<Uuid>,
    resident_birth: Option<Day>,
    guardian_id: Option<Uuid>,
    guardian_birth: Option<Day>,
    is_in: bool,
}

/// The course and the person, side by side.
pub(super) struct Look {
    pub(super) quota: QuotaRow,
    pub(super) period: EnrolmentPeriod,
    pub(super) ages: AgeBand,
    pub(super) company: Company,
    pub(super) first_day: Day,
    pub(super) participant: Person,
    pub(super) guardian: Option<Person>,
    /// Whether the person has a place, an offer or a waiting place already.
    is_in: bool,
    /// Whether somebody waits or has an open offer, so that the whole book must be read.
    queue_moves: bool,
    taken: u32,
    last_rank: Option<i64>,
    /// What the person is committed to at the hours of sessions still to come.
    pub(super) clashes: Vec<Engagement>,
}

impl Look {
    /// Looks the course and the person up; without a guardian named, the one registered with a child counts.
    pub(super) async fn at(
        at: &mut Counter<'_>,
        course: CourseId,
        resident: ResidentId,
        guardian: Option<ResidentId>,
    ) -> Result<Self, Fault> {
        let site = at.site()?;
        let now = at.now.millis();
        let (courses, clashes): (Vec<LookRow>, Vec<EngagementRow>) = together!(
            at,
            [include_str!("look.sql"), include_str!("../engagements/with_course.sql")],
            |query| {
                query
                    .bind(resident.uuid())
                    .bind(course.uuid())
                    .bind(now)
                    .bind(site.uuid())
                    .bind(guardian.map(ResidentId::uuid))
            }
        )?;
        let row = found(courses.into_iter().next(), "course")?;
        found(row.resident_id, "resident").on_field("resident")?;
        if guardian.is_some() {
            found(row.guardian_id, "resident").on_field("guardian")?;
        }
        row.read(resident, engagements::read(clashes)?)
    }

    /// Whether this person may be in this course at all: the period, one place each, the age on the first
    /// session's day, a guardian for a child (R-CO-4, R-CO-6, R-CO-7, R-PI-6).
    pub(super) fn must_suit(&self, at: &Counter<'_>) -> Result<(), Fault> {
        self.period.check(at.now)?;
        if self.is_in {
            return Err(PlaceRefusal::AlreadyEnrolled.into());
        }
        self.ages.check_known(self.participant.born, self.first_day).on_field("resident")?;
        let guarded = self.company.check_guardian(self.participant, self.guardian, at.today());
        guarded.on_field("guardian")
    }

    /// The rank of a plain free place: nobody waits or is offered one, every place is open to everybody, and
    /// one is left. Otherwise the book decides.
    pub(super) fn plain_place(&self, at: &Counter<'_>) -> Result<Option<i64>, Fault> {
        let quota = self.quota.quota()?;
        let held = Held { everybody: self.taken, ..Held::default() }.and(Audience::Everybody);
        let plain = !self.queue_moves && quota.is_one_pool(at.now) && quota.fits(held, at.now);
        Ok(plain.then(|| self.last_rank.map_or(0, |last| last + 1)))
    }

    /// As whom the person is entered: only a course with places kept for some asks (R-PI-7).
    pub(super) fn audience(&self, said: Audience) -> Result<Audience, Fault> {
        Ok(match self.quota.quota()? {
            Quota::Total { .. } => Audience::Everybody,
            Quota::ByAudience { .. } => said,
        })
    }
}

impl LookRow {
    fn read(self, resident: ResidentId, clashes: Vec<Engagement>) -> Result<Look, Fault> {
        let opens_at = self.opens_at.map(moment).transpose()?;
        let ages = AgeBand {
            youngest: self.age_min.map(number).transpose()?,
            oldest: self.age_max.map(number).transpose()?,
        };
        let guardian = self.guardian_id.map(|id| Person { id: id.into(), born: self.guardian_birth });
        Ok(Look {
            quota: self.quota,
            period: EnrolmentPeriod { offered: self.active, opens_at, ends_at: moment(self.last_to)? },
            ages,
            company: if self.with_child { Company::WithChild } else { Company::Alone },
            first_day: moment(self.first_from)?.day(),
            participant: Person { id: resident, born: self.resident_birth },
            guardian,
            is_in: self.is_in,
            queue_moves: self.queue_moves,
            taken: number(self.taken)?,
            last_rank: self.last_rank,
            clashes,
        })
    }
}

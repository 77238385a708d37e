//! A course as lists show it: what is taught, who holds it, what is left.

use std::collections::HashMap;

use domain::courses::age_band::AgeBand;
use domain::courses::kind::CourseKind;
use domain::courses::period::EnrolmentPeriod;
use domain::courses::quota::{Audience, Quota};
use domain::courses::refusal::PlaceRefusal;
use domain::id::CourseId;
use domain::receipts::fen::Fen;
use domain::time::Instant;
use domain::visits::channel::Centre;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use super::book::CourseBook;
use super::quota::QuotaRow;
use crate::counter::Counter;
use crate::database::{DataFault, moment, number, sql, worded};
use crate::fault::Fault;
use crate::verdict::Can;

/// A course and where it stands now.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CourseSummary {
    id: CourseId,
    code: String,
    name: String,
    kind: CourseKind,
    term: Option<String>,
    centre: Centre,
    place: String,
    teacher: Option<String>,
    organisers: Vec<String>,
    quota: Quota,
    enrolled: u64,
    /// Freed places that stand offered and can still be accepted.
    offered: u64,
    waiting: u64,
    /// Places for newcomers, once everybody who waits has been offered one.
    places_left: u64,
    sessions: i64,
    /// The session that comes next, or is going on.
    next: Option<NextSession>,
    ages: AgeBand,
    with_child: bool,
    fee: Fen,
    opens_at: Option<Instant>,
    active: bool,
    /// Whether anybody may enrol now, and why not.
    can_enrol: Can,
}

/// The session that comes next.
#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
struct NextSession {
    number: i64,
    from: Instant,
    to: Instant,
}

/// Which courses are listed.
pub(super) enum Which {
    /// Those of the catalogue whose last session ends in this stretch.
    Ending { after: i64, until: i64 },
    /// One, wherever it stands.
    One(CourseId),
}

#[derive(sqlx::FromRow)]
struct SummaryRow {
    id: Uuid,
    code: String,
    name: String,
    kind: String,
    term: Option<String>,
    centre: String,
    place: String,
    teacher: Option<String>,
    #[sqlx(flatten)]
    quota: QuotaRow,
    age_min: Option<i64>,
    age_max: Option<i64>,
    with_child: bool,
    fee_fen: i64,
    opens_at: Option<i64>,
    active: bool,
    enrolled: i64,
    offered: i64,
    waiting: i64,
    sessions: i64,
    last_to: i64,
    next_number: Option<i64>,
    next_from: Option<i64>,
    next_to: Option<i64>,
}

/// Reads the courses, the one with the next session first.
pub(super) async fn read(at: &mut Counter<'_>, which: Which) -> Result<Vec<CourseSummary>, Fault> {
    let site = at.site()?;
    let now = at.now.millis();
    let (after, until, course) = match which {
        Which::Ending { after, until } => (after, until, None),
        Which::One(course) => (0, 0, Some(course.uuid())),
    };
    let rows: Vec<SummaryRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("summary.sql"))
            .bind(site.uuid())
            .bind(now)
            .bind(after)
            .bind(until)
            .bind(course)
            .fetch_all(c)
    })?;
    let mut organisers = organisers(at).await?;
    let mut courses = Vec::with_capacity(rows.len());
    for row in rows {
        let organisers = organisers.remove(&row.id).unwrap_or_default();
        courses.push(row.read(at, organisers).await?);
    }
    Ok(courses)
}

/// The organisers of every course of the site.
async fn organisers(at: &mut Counter<'_>) -> Result<HashMap<Uuid, Vec<String>>, Fault> {
    let site = at.site()?;
    let rows: Vec<(Uuid, String)> =
        sql!(at, |c| sqlx::query_as(include_str!("summary_organisers.sql")).bind(site.uuid()).fetch_all(c))?;
    let mut organisers = HashMap::<_, Vec<String>>::new();
    for (course, name) in rows {
        organisers.entry(course).or_default().push(name);
    }
    Ok(organisers)
}

impl SummaryRow {
    async fn read(self, at: &mut Counter<'_>, organisers: Vec<String>) -> Result<CourseSummary, Fault> {
        let places_left = self.places_left(at).await?;
        Ok(CourseSummary {
            can_enrol: self.can_enrol(at, places_left)?,
            id: self.id.into(),
            next: self.next()?,
            ages: AgeBand {
                youngest: self.age_min.map(number).transpose()?,
                oldest: self.age_max.map(number).transpose()?,
            },
            kind: worded(&self.kind)?,
            centre: worded(&self.centre)?,
            fee: Fen::parse(self.fee_fen).map_err(|_| DataFault::Damaged)?,
            quota: self.quota.quota()?,
            enrolled: number(self.enrolled)?,
            offered: number(self.offered)?,
            waiting: number(self.waiting)?,
            opens_at: self.opens_at.map(moment).transpose()?,
            code: self.code,
            name: self.name,
            term: self.term,
            place: self.place,
            teacher: self.teacher,
            sessions: self.sessions,
            with_child: self.with_child,
            active: self.active,
            organisers,
            places_left,
        })
    }

    fn can_enrol(&self, at: &Counter<'_>, places_left: u64) -> Result<Can, Fault> {
        let opens_at = self.opens_at.map(moment).transpose()?;
        let period = EnrolmentPeriod { offered: self.active, opens_at, ends_at: moment(self.last_to)? };
        let waiting = number(self.waiting)?;
        Ok(match period.check(at.now) {
            Ok(()) if places_left == 0 => {
                Can::unless(Err(PlaceRefusal::CourseFull { waiting, position: waiting + 1 }))
            }
            checked => Can::unless(checked),
        })
    }

    /// Arithmetic for one pool; while places are kept for some, a settled copy of the book tells.
    async fn places_left(&self, at: &mut Counter<'_>) -> Result<u64, Fault> {
        let quota = self.quota.quota()?;
        if quota.is_one_pool(at.now) {
            return Ok(quota.left_for_newcomers(number(self.enrolled + self.offered)?, number(self.waiting)?));
        }
        let book = CourseBook::load(at, self.id.into(), self.quota).await?;
        let settled = book.book.settle(book.step).book;
        let anybody = [Audience::Residents, Audience::PartyMembers, Audience::Everybody];
        let room = anybody.into_iter().any(|audience| settled.has_room_for(audience, at.now));
        Ok(if room { quota.total().saturating_sub(settled.held().total()) } else { 0 })
    }

    fn next(&self) -> Result<Option<NextSession>, Fault> {
        let (Some(number), Some(from), Some(to)) = (self.next_number, self.next_from, self.next_to) else {
            return Ok(None);
        };
        Ok(Some(NextSession { number, from: moment(from)?, to: moment(to)? }))
    }
}

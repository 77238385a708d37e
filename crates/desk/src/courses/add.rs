//! A new course in the catalogue.

use domain::courses::age_band::AgeBand;
use domain::courses::guardian::Company;
use domain::courses::kind::CourseKind;
use domain::courses::offer_term::OfferTerm;
use domain::courses::quota::Quota;
use domain::id::{CourseId, RoomId};
use domain::receipts::fen::Fen;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::time::Instant;
use domain::visits::channel::Centre;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::CourseFault;
use super::organiser::Organiser;
use super::quota::QuotaRow;
use super::sessions::{self, TypedSession};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, number, sql, word};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Adds a course, activity or lecture with its sessions (R-CO-1); two organisers hold it together (R-CO-9).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddCourse {
    /// Short name in letters, unique at the site: `calligraphy-2026-autumn`.
    code: ShortText,
    name: ShortText,
    kind: CourseKind,
    /// Such as 2026 秋季班.
    #[serde(default)]
    term: Option<ShortText>,
    centre: Centre,
    place: ShortText,
    /// The code of the room, if it is one of ours.
    #[serde(default)]
    room: Option<ShortText>,
    #[serde(default)]
    teacher: Option<ShortText>,
    quota: Quota,
    /// The ages it is for, reached on the day of the first session.
    #[serde(default)]
    ages: AgeBand,
    /// How many hours an offer of a freed place stands, 1 to 240.
    #[serde(default = "a_day")]
    offer_hours: u16,
    /// Whether every child comes with a grown-up; a place is for both.
    #[serde(default)]
    with_child: bool,
    /// The material fee, in fen.
    #[serde(default)]
    fee: Fen,
    /// When enrolment opens; at once if left out.
    #[serde(default)]
    opens_at: Option<Instant>,
    /// Names or ids, in the order in which papers name them.
    organisers: Vec<Organiser>,
    sessions: Vec<TypedSession>,
}

/// The course that was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CourseAdded {
    course: CourseId,
}

fn a_day() -> u16 {
    24
}

impl Action for AddCourse {
    const NAME: &'static str = "courses.add";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = CourseAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<CourseAdded, Fault> {
        let sessions = sessions::read(&self.sessions)?;
        OfferTerm::of_hours(self.offer_hours).on_field("offer_hours")?;
        self.must_be_new(at).await?;
        let company = if self.with_child { Company::WithChild } else { Company::Alone };
        let room = match &self.room {
            Some(code) => Some(room_for(at, code.as_str(), company.heads(self.quota.total())).await?),
            None => None,
        };
        let course: CourseId = at.new_id();
        self.write(at, course, room).await?;
        sessions::keep(at, course, &sessions).await?;
        enter_organisers(at, course, &self.organisers).await?;
        at.about("course", course.uuid());
        Ok(CourseAdded { course })
    }
}

impl AddCourse {
    async fn must_be_new(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        const LOOK: &str = "select count(*) from courses where site_id = $1 and code = $2";
        if self.organisers.is_empty() {
            return Err(CourseFault::CourseWithoutOrganiser).on_field("organisers");
        }
        let site = at.site()?;
        let taken: i64 =
            sql!(at, |c| sqlx::query_scalar(LOOK).bind(site.uuid()).bind(self.code.as_str()).fetch_one(c))?;
        if taken > 0 { Err(CourseFault::CourseCodeTaken).on_field("code") } else { Ok(()) }
    }

    async fn write(&self, at: &mut Counter<'_>, course: CourseId, room: Option<RoomId>) -> Result<(), Fault> {
        let site = at.site()?;
        let quota = QuotaRow::of(self.quota, self.offer_hours).on_field("quota")?;
        change!(
            at,
            sqlx::query(include_str!("add.sql"))
                .bind(course.uuid())
                .bind(site.uuid())
                .bind(self.code.as_str())
                .bind(self.name.as_str())
                .bind(word(&self.kind))
                .bind(self.term.as_ref().map(ShortText::as_str))
                .bind(word(&self.centre))
                .bind(self.place.as_str())
                .bind(room.map(RoomId::uuid))
                .bind(self.teacher.as_ref().map(ShortText::as_str))
                .bind(quota.quota)
                .bind(quota.kept_for_residents)
                .bind(quota.kept_for_party_members)
                .bind(quota.release_at)
                .bind(quota.offer_hours)
                .bind(self.ages.youngest.map(i64::from))
                .bind(self.ages.oldest.map(i64::from))
                .bind(self.with_child)
                .bind(i64::try_from(self.fee.get()).unwrap_or(i64::MAX))
                .bind(self.opens_at.map(Instant::millis))
        )?;
        Ok(())
    }
}

/// The room of that code, if so many people fit into it.
pub(super) async fn room_for(at: &mut Counter<'_>, code: &str, heads: u64) -> Result<RoomId, Fault> {
    const LOOK: &str = "select id, capacity from rooms where site_id = $1 and code = $2";
    let site = at.site()?;
    let row: Option<(Uuid, i64)> =
        sql!(at, |c| sqlx::query_as(LOOK).bind(site.uuid()).bind(code).fetch_optional(c))?;
    let (id, capacity) = found(row, "room").on_field("room")?;
    let capacity: u64 = number(capacity)?;
    if heads > capacity {
        return Err(CourseFault::CourseExceedsRoom { heads, capacity }).on_field("quota");
    }
    Ok(id.into())
}

async fn enter_organisers(
    at: &mut Counter<'_>,
    course: CourseId,
    organisers: &[Organiser],
) -> Result<(), Fault> {
    for (position, organiser) in (1_i64..).zip(organisers) {
        let organisation = organiser.enter(at).await.on_field("organisers")?;
        change!(
            at,
            sqlx::query(include_str!("organiser_add.sql"))
                .bind(course.uuid())
                .bind(organisation.uuid())
                .bind(position)
        )?;
    }
    Ok(())
}

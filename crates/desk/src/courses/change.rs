//! Changing a course.

use domain::courses::guardian::Company;
use domain::courses::offer_term::OfferTerm;
use domain::courses::quota::Quota;
use domain::id::{CourseId, RoomId};
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::Deserialize;

use super::add::room_for;
use super::book::{CourseBook, Moved, Mover};
use super::quota::QuotaRow;
use super::sessions::{self, TypedSession};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one, found};
use crate::database::{change, number, sql};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Changes what is named and leaves the rest. More places are offered to those who wait; fewer than are held
/// are refused. Sessions are given all together.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeCourse {
    course: CourseId,
    #[serde(default)]
    name: Option<ShortText>,
    #[serde(default)]
    term: Option<ShortText>,
    #[serde(default)]
    place: Option<ShortText>,
    /// The code of another room of ours.
    #[serde(default)]
    room: Option<ShortText>,
    #[serde(default)]
    teacher: Option<ShortText>,
    #[serde(default)]
    quota: Option<Quota>,
    /// How many hours an offer of a freed place stands, 1 to 240.
    #[serde(default)]
    offer_hours: Option<u16>,
    #[serde(default)]
    opens_at: Option<Instant>,
    #[serde(default)]
    sessions: Option<Vec<TypedSession>>,
    /// Whether the course is in the catalogue; one that is not takes nobody.
    #[serde(default)]
    active: Option<bool>,
}

#[derive(sqlx::FromRow)]
struct BeforeRow {
    with_child: bool,
    /// The code of its room.
    room: Option<String>,
    #[sqlx(flatten)]
    quota: QuotaRow,
}

impl Action for ChangeCourse {
    const NAME: &'static str = "courses.change";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Courses];
    type Reply = Moved;

    async fn run(self, at: &mut Counter<'_>) -> Result<Moved, Fault> {
        let before = self.before(at).await?;
        let hours = self.offer_hours.map_or_else(|| number(before.quota.offer_hours), Ok)?;
        OfferTerm::of_hours(hours).on_field("offer_hours")?;
        let quota = self.quota.map_or_else(|| before.quota.quota(), Ok)?;
        let after = QuotaRow::of(quota, hours).on_field("quota")?;
        let room = self.room(at, &before, quota).await?;
        if let Some(typed) = &self.sessions {
            sessions::keep(at, self.course, &sessions::read(typed)?).await?;
        }
        at.about("course", self.course.uuid());
        let book =
            CourseBook::load(at, self.course, QuotaRow { offer_hours: hours.into(), ..before.quota }).await?;
        let turn = book.turn(|book, step| book.change_quota(quota, step)).on_field("quota")?;
        // The database counts along: places are made before they are offered, and freed before they go.
        if after.quota >= before.quota.quota {
            self.write(at, room, after).await?;
            return turn.keep(at, Mover::Nobody).await?.noted(at);
        }
        let moved = turn.keep(at, Mover::Nobody).await?.noted(at)?;
        self.write(at, room, after).await?;
        Ok(moved)
    }
}

impl ChangeCourse {
    async fn before(&self, at: &mut Counter<'_>) -> Result<BeforeRow, Fault> {
        let site = at.site()?;
        let row: Option<BeforeRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("change_before.sql"))
                .bind(site.uuid())
                .bind(self.course.uuid())
                .fetch_optional(c)
        })?;
        found(row, "course")
    }

    /// The room, if it or the number of people changes: they must fit.
    async fn room(
        &self,
        at: &mut Counter<'_>,
        before: &BeforeRow,
        quota: Quota,
    ) -> Result<Option<RoomId>, Fault> {
        let company = if before.with_child { Company::WithChild } else { Company::Alone };
        let kept = before.room.as_deref().filter(|_| self.quota.is_some());
        match self.room.as_ref().map(ShortText::as_str).or(kept) {
            Some(code) => room_for(at, code, company.heads(quota.total())).await.map(Some),
            None => Ok(None),
        }
    }

    async fn write(&self, at: &mut Counter<'_>, room: Option<RoomId>, quota: QuotaRow) -> Result<(), Fault> {
        let site = at.site()?;
        exactly_one(change!(
            at,
            sqlx::query(include_str!("change.sql"))
                .bind(site.uuid())
                .bind(self.course.uuid())
                .bind(self.name.as_ref().map(ShortText::as_str))
                .bind(self.term.as_ref().map(ShortText::as_str))
                .bind(self.place.as_ref().map(ShortText::as_str))
                .bind(room.map(RoomId::uuid))
                .bind(self.teacher.as_ref().map(ShortText::as_str))
                .bind(quota.quota)
                .bind(quota.kept_for_residents)
                .bind(quota.kept_for_party_members)
                .bind(quota.release_at)
                .bind(quota.offer_hours)
                .bind(self.opens_at.map(Instant::millis))
                .bind(self.active)
        )?)
    }
}

//! The shifts of the coming weeks.

use chrono::Days;
use domain::calendar::season::WeekDay;
use domain::calendar::wall_interval::WallInterval;
use domain::calendar::weekly::{HolidayHabit, Weekly};
use domain::id::{PostId, ShiftId};
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::VolunteeringFault;
use crate::action::{Access, Action, Mode};
use crate::calendar::of_site;
use crate::counter::{Counter, found};
use crate::database::{change, sql};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// The most weeks that are added at once.
const MOST_WEEKS: u32 = 53;

/// The most places of a shift.
const MOST_PLACES: u32 = 500;

/// Adds the shifts of a post for some weeks. Shifts that are there already or over by now are left out, so
/// that doing it again fills up only what is missing.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddShifts {
    /// The code of the post.
    post: ShortText,
    /// The shifts of a week.
    weekly: Vec<WeeklyShift>,
    /// The first day; today if it is left out.
    #[serde(default)]
    first: Option<Day>,
    /// 1 to 53.
    #[serde(default = "four")]
    #[schemars(range(min = 1, max = 53))]
    weeks: u32,
}

fn four() -> u32 {
    4
}

/// A shift that comes every week.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
pub(crate) struct WeeklyShift {
    weekday: WeekDay,
    hours: WallInterval,
    /// How many volunteers it takes, 1 to 500.
    places: u32,
}

/// What was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ShiftsAdded {
    added: u64,
}

impl Action for AddShifts {
    const NAME: &'static str = "volunteers.add_shifts";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = ShiftsAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<ShiftsAdded, Fault> {
        if !(1..=MOST_WEEKS).contains(&self.weeks) {
            return Err(Fault::from(VolunteeringFault::WeeksOutOfRange { most: MOST_WEEKS }).on("weeks"));
        }
        let post = post_of_code(at, &self.post).await.on_field("post")?;
        let first = self.first.unwrap_or(at.today());
        let last = first.checked_add_days(Days::new(u64::from(self.weeks) * 7 - 1)).unwrap_or(first);
        let mut added = 0;
        for (place, shift) in self.weekly.iter().enumerate() {
            added += shift.add(at, post, first, last).await.on_field(&format!("weekly[{place}]"))?;
        }
        at.about("post", post.uuid()).detail("added", added);
        Ok(ShiftsAdded { added })
    }
}

impl WeeklyShift {
    async fn add(&self, at: &mut Counter<'_>, post: PostId, first: Day, last: Day) -> Result<u64, Fault> {
        if !(1..=MOST_PLACES).contains(&self.places) {
            return Err(VolunteeringFault::PlacesOutOfRange { most: MOST_PLACES }.into());
        }
        let series = Weekly { weekday: self.weekday, first, last, holidays: HolidayHabit::Keep };
        let (calendar, opening) = of_site(at).await?;
        let mut added = 0;
        for date in series.dates(&calendar, &opening)? {
            let (from, to) = self.hours.on(date.day);
            if date.skipped.is_none() && to > at.now {
                added += self.add_one(at, post, from, to).await?;
            }
        }
        Ok(added)
    }

    async fn add_one(
        &self,
        at: &mut Counter<'_>,
        post: PostId,
        from: Instant,
        to: Instant,
    ) -> Result<u64, Fault> {
        let (shift, site): (ShiftId, _) = (at.new_id(), at.site()?);
        change!(
            at,
            sqlx::query(include_str!("add_shift.sql"))
                .bind(shift.uuid())
                .bind(site.uuid())
                .bind(post.uuid())
                .bind(from.day())
                .bind(from.millis())
                .bind(to.millis())
                .bind(i64::from(self.places))
        )
    }
}

async fn post_of_code(at: &mut Counter<'_>, code: &ShortText) -> Result<PostId, Fault> {
    let site = at.site()?;
    let post: Option<Uuid> = sql!(at, |c| {
        sqlx::query_scalar("select id from posts where site_id = $1 and code = $2 and active")
            .bind(site.uuid())
            .bind(code.as_str())
            .fetch_optional(c)
    })?;
    found(post.map(PostId), "post")
}

//! The shifts of a day or a week, and the places left in each.

use chrono::Days;
use domain::id::{PostId, ShiftId};
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shift_row::ShiftRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Lists the shifts of some days in order of time.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListShifts {
    /// The first day; today if it is left out.
    #[serde(default)]
    day: Option<Day>,
    /// How many days, 1 to 62.
    #[serde(default = "one")]
    #[schemars(range(min = 1, max = 62))]
    days: u8,
    #[serde(default)]
    post: Option<PostId>,
}

fn one() -> u8 {
    1
}

/// A shift with room for volunteers.
#[derive(Serialize, JsonSchema)]
pub(crate) struct OpenShift {
    id: ShiftId,
    post: PostId,
    post_name: String,
    place: String,
    day: Day,
    from: Instant,
    to: Instant,
    places: u32,
    places_left: u32,
}

impl Action for ListShifts {
    const NAME: &'static str = "volunteers.shifts";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<OpenShift>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<OpenShift>, Fault> {
        const OF_DAYS: &str = concat!(include_str!("shift.sql"), include_str!("shifts_of_days.sql"));
        let (site, first) = (at.site()?, self.day.unwrap_or(at.today()));
        let later = Days::new(u64::from(self.days.clamp(1, 62)) - 1);
        let last = first.checked_add_days(later).unwrap_or(first);
        let rows: Vec<ShiftRow> = sql!(at, |c| {
            sqlx::query_as(OF_DAYS)
                .bind(site.uuid())
                .bind(first)
                .bind(last)
                .bind(self.post.map(PostId::uuid))
                .fetch_all(c)
        })?;
        rows.into_iter().map(OpenShift::try_from).collect()
    }
}

impl TryFrom<ShiftRow> for OpenShift {
    type Error = Fault;

    fn try_from(row: ShiftRow) -> Result<Self, Fault> {
        let shift = row.shift()?;
        Ok(Self {
            id: shift.id,
            post: shift.post,
            places: shift.capacity,
            places_left: shift.places_left(row.taken()?),
            from: shift.span.from(),
            to: shift.span.to(),
            day: row.day,
            post_name: row.post_name,
            place: row.place,
        })
    }
}

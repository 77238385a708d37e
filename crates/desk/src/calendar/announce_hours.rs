//! Other hours for one day: extended on a holiday, shorter for an event.

use domain::calendar::closure::{Closure, SpecialHours};
use domain::calendar::opening_hours::OpeningHours;
use domain::calendar::wall_interval::WallInterval;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::Deserialize;

use super::affected::left_outside;
use super::of_day::of_day;
use super::set_hours::HoursSet;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::change;
use crate::fault::{DoorFault, Fault, OnField};
use crate::topics::Topic;

/// Announces the hours of one day in place of its week's (延时开放). Hours that take away from the usual ones
/// are changed hours: less than 7 days ahead they need an urgent reason, like a closure (R-BK-1).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AnnounceHours {
    day: Day,
    /// In order; a day without hours is a closure.
    hours: Vec<WallInterval>,
    /// Why, as the public reads it.
    reason: Reason,
    /// Why it could not be announced in time.
    #[serde(default)]
    urgent: Option<Reason>,
}

impl Action for AnnounceHours {
    const NAME: &'static str = "calendar.announce_hours";
    const ACCESS: Access = Access::Needs(Permission::Calendar);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites, Topic::Rooms];
    type Reply = HoursSet;

    async fn run(self, at: &mut Counter<'_>) -> Result<HoursSet, Fault> {
        let Self { day, hours, reason, urgent } = self;
        if hours.is_empty() {
            return Err(Fault::from(DoorFault::MissingField).on("hours"));
        }
        let (_, before) = of_day(at, day).await?;
        let special = vec![SpecialHours { day, hours, reason: reason.clone() }];
        let after = OpeningHours { special, ..before.clone() };
        after.check().on_field("hours")?;
        if takes_away(&before.open_intervals(day), &after.open_intervals(day)) {
            Closure { first: day, last: day, reason, urgent }.announce(at.today()).on_field("day")?;
        }
        save(at, &after.special).await?;
        at.detail("day", day.to_string());
        Ok(HoursSet::leaving(left_outside(at, (day, day), &before, &after).await?))
    }
}

/// Whether some of the hours as they were lie in none of the new ones.
fn takes_away(before: &[WallInterval], after: &[WallInterval]) -> bool {
    before.iter().any(|old| !after.iter().any(|new| new.covers(*old)))
}

async fn save(at: &mut Counter<'_>, special: &[SpecialHours]) -> Result<(), Fault> {
    const CLEAR: &str = "delete from special_hours where site_id = $1 and day = $2";
    let site = at.site()?;
    for SpecialHours { day, hours, reason } in special {
        change!(at, sqlx::query(CLEAR).bind(site.uuid()).bind(*day))?;
        for hours in hours {
            change!(
                at,
                sqlx::query(include_str!("announce_hours.sql"))
                    .bind(site.uuid())
                    .bind(*day)
                    .bind(i64::from(hours.first_minute()))
                    .bind(i64::from(hours.end_minute()))
                    .bind(reason.as_str())
                    .bind(at.now.millis())
            )?;
        }
        at.because(reason.as_str());
    }
    Ok(())
}

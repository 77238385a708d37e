//! Other weekly hours for a part of the year, such as summer.

use chrono::Days;
use domain::calendar::opening_hours::OpeningHours;
use domain::calendar::season::{MonthDay, Season};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::affected::left_outside;
use super::of_site::of_site;
use super::set_hours::HoursSet;
use super::tables::date_number;
use super::week::Week;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::change;
use crate::fault::{Accepted, Fault, OnField};
use crate::topics::Topic;

/// How far ahead anything is planned: as far as a room can be booked.
const PLANNED_DAYS: Days = Days::new(400);

/// Sets, or with no week drops, the weekly hours of a season (R-CAL-7). Seasons do not overlap; the usual
/// week holds outside them.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetSeason {
    first: MonthDay,
    /// The last date, included; before the first one it lies in the next year.
    last: MonthDay,
    week: Option<Week>,
    #[serde(default)]
    accept: Accepted,
}

impl Action for SetSeason {
    const NAME: &'static str = "calendar.set_season";
    const ACCESS: Access = Access::Needs(Permission::Calendar);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites, Topic::Rooms];
    type Reply = HoursSet;

    async fn run(self, at: &mut Counter<'_>) -> Result<HoursSet, Fault> {
        let Self { first, last, week, accept } = self;
        match week {
            Some(week) => replace_season(at, Season { first, last, week: week.into() }, &accept).await,
            None => drop_season(at, &Season { first, last, week: Week::default().into() }).await,
        }
    }
}

/// Saves a season in place of the one with the same dates.
pub(super) async fn replace_season(
    at: &mut Counter<'_>,
    season: Season,
    accept: &Accepted,
) -> Result<HoursSet, Fault> {
    let (_, before) = of_site(at).await?;
    season.check(&before.seasons).on_field("first")?;
    let alone = OpeningHours { seasons: vec![season.clone()], ..OpeningHours::default() };
    accept.or_warn(&alone.check().on_field("week")?)?;
    delete_season(at, &season).await?;
    insert_season(at, &season).await?;
    report_outside(at, &before).await
}

async fn drop_season(at: &mut Counter<'_>, season: &Season) -> Result<HoursSet, Fault> {
    let (_, before) = of_site(at).await?;
    let rows = delete_season(at, season).await?;
    found((rows > 0).then_some(()), "season").on_field("first")?;
    report_outside(at, &before).await
}

async fn report_outside(at: &mut Counter<'_>, before: &OpeningHours) -> Result<HoursSet, Fault> {
    let (_, after) = of_site(at).await?;
    let today = at.today();
    let days = (today, today.checked_add_days(PLANNED_DAYS).unwrap_or(today));
    Ok(HoursSet::leaving(left_outside(at, days, before, &after).await?))
}

async fn delete_season(at: &mut Counter<'_>, season: &Season) -> Result<u64, Fault> {
    const HOURS: &str = "delete from opening_hours where site_id = $1 and first_date = $2 and last_date = $3";
    const SEASON: &str =
        "delete from opening_seasons where site_id = $1 and first_date = $2 and last_date = $3";
    let (site, first, last) = (at.site()?, date_number(season.first), date_number(season.last));
    change!(at, sqlx::query(HOURS).bind(site.uuid()).bind(first).bind(last))?;
    change!(at, sqlx::query(SEASON).bind(site.uuid()).bind(first).bind(last))
}

async fn insert_season(at: &mut Counter<'_>, season: &Season) -> Result<(), Fault> {
    const SEASON: &str = "insert into opening_seasons (site_id, first_date, last_date) values ($1, $2, $3)";
    let (site, first, last) = (at.site()?, date_number(season.first), date_number(season.last));
    change!(at, sqlx::query(SEASON).bind(site.uuid()).bind(first).bind(last))?;
    for (weekday, stretches) in &season.week {
        for hours in stretches {
            change!(
                at,
                sqlx::query(include_str!("add_hours.sql"))
                    .bind(site.uuid())
                    .bind(first)
                    .bind(last)
                    .bind(i64::from(weekday.number()))
                    .bind(i64::from(hours.first_minute()))
                    .bind(i64::from(hours.end_minute()))
            )?;
        }
    }
    Ok(())
}

//! When the site is open.

use domain::calendar::closure::SpecialHours;
use domain::calendar::opening_hours::OpeningHoursWarning;
use domain::calendar::season::Season;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::of_site::of_site;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// Shows the site's weekly hours by season, and what is announced from today on.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShowHours {}

/// The opening hours of the site.
#[derive(Serialize, JsonSchema)]
pub(crate) struct HoursShown {
    /// The season that holds goes first; the whole year is the last.
    seasons: Vec<Season>,
    /// Announced closures that are not over.
    closures: Vec<ClosureShown>,
    /// Announced days with other hours.
    special: Vec<SpecialHours>,
    /// What the manager should know about the weekly hours.
    warnings: Vec<OpeningHoursWarning>,
}

/// A closure that was announced.
#[derive(Serialize, JsonSchema, sqlx::FromRow)]
pub(crate) struct ClosureShown {
    #[sqlx(rename = "id")]
    closure: Uuid,
    #[sqlx(rename = "first_day")]
    first: Day,
    #[sqlx(rename = "last_day")]
    last: Day,
    reason: String,
    urgent: Option<String>,
}

impl Action for ShowHours {
    const NAME: &'static str = "calendar.hours";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = HoursShown;

    async fn run(self, at: &mut Counter<'_>) -> Result<HoursShown, Fault> {
        let (site, today) = (at.site()?, at.today());
        let (_, opening) = of_site(at).await?;
        let closures: Vec<ClosureShown> = sql!(at, |c| {
            sqlx::query_as(include_str!("hours.sql")).bind(site.uuid()).bind(today).fetch_all(c)
        })?;
        let warnings = opening.check().map_err(|_| DataFault::Damaged)?;
        let special = opening.special.into_iter().filter(|special| special.day >= today).collect();
        Ok(HoursShown { seasons: opening.seasons, closures, special, warnings })
    }
}

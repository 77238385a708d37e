//! The advisors of the site.

use domain::id::AdvisorId;
use domain::staff::permission::Permission;
use domain::visits::channel::Centre;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{sql, worded};
use crate::fault::Fault;

/// Lists the advisors, by name.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListAdvisors {}

/// An advisor as the catalogue has them.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Advisor {
    id: AdvisorId,
    code: String,
    name: String,
    speciality: String,
    centre: Centre,
    place: String,
    /// Whether they see enterprises alone.
    for_enterprises: bool,
}

#[derive(sqlx::FromRow)]
struct AdvisorRow {
    id: Uuid,
    code: String,
    name: String,
    speciality: String,
    centre: String,
    place: String,
    for_enterprises: bool,
}

impl Action for ListAdvisors {
    const NAME: &'static str = "appointments.advisors";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<Advisor>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<Advisor>, Fault> {
        let site = at.site()?;
        let rows: Vec<AdvisorRow> =
            sql!(at, |c| sqlx::query_as(include_str!("advisors.sql")).bind(site.uuid()).fetch_all(c))?;
        rows.into_iter().map(Advisor::try_from).collect()
    }
}

impl TryFrom<AdvisorRow> for Advisor {
    type Error = Fault;

    fn try_from(row: AdvisorRow) -> Result<Self, Fault> {
        Ok(Self {
            id: row.id.into(),
            centre: worded(&row.centre)?,
            code: row.code,
            name: row.name,
            speciality: row.speciality,
            place: row.place,
            for_enterprises: row.for_enterprises,
        })
    }
}

//! The accounts of the site.

use std::collections::BTreeMap;

use domain::id::StaffId;
use domain::staff::permission::Permission;
use domain::staff::role::Role;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{sql, worded};
use crate::fault::Fault;

/// Lists the accounts by number, the closed ones too.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListStaff {}

/// An account as the manager sees it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Colleague {
    id: StaffId,
    login: String,
    number: String,
    name: String,
    roles: Vec<Role>,
    active: bool,
    has_pin: bool,
}

#[derive(sqlx::FromRow)]
struct ColleagueRow {
    id: Uuid,
    login: String,
    number: String,
    name: String,
    active: bool,
    has_pin: bool,
}

impl Action for ListStaff {
    const NAME: &'static str = "staff.list";
    const ACCESS: Access = Access::Needs(Permission::Staff);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<Colleague>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<Colleague>, Fault> {
        let site = at.site()?;
        let rows: Vec<ColleagueRow> =
            sql!(at, |c| sqlx::query_as(include_str!("list.sql")).bind(site.uuid()).fetch_all(c))?;
        let mut roles = roles_by_account(at).await?;
        let colleague = |row: ColleagueRow| Colleague {
            id: row.id.into(),
            login: row.login,
            number: row.number,
            name: row.name,
            roles: roles.remove(&row.id).unwrap_or_default(),
            active: row.active,
            has_pin: row.has_pin,
        };
        Ok(rows.into_iter().map(colleague).collect())
    }
}

async fn roles_by_account(at: &mut Counter<'_>) -> Result<BTreeMap<Uuid, Vec<Role>>, Fault> {
    let site = at.site()?;
    let rows: Vec<(Uuid, String)> =
        sql!(at, |c| sqlx::query_as(include_str!("list_roles.sql")).bind(site.uuid()).fetch_all(c))?;
    let mut roles: BTreeMap<Uuid, Vec<Role>> = BTreeMap::new();
    for (staff, role) in rows {
        roles.entry(staff).or_default().push(worded(&role)?);
    }
    Ok(roles)
}

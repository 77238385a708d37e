//! An account as the manager's actions look at it before they change it.

use domain::id::StaffId;
use domain::staff::login::Login;
use domain::staff::role::Role;
use uuid::Uuid;

use super::faults::AccountFault;
use super::sign_in::roles_of;
use crate::counter::{Counter, found};
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// An account of the site.
pub(crate) struct Account {
    pub(crate) login: Login,
    pub(crate) active: bool,
    pub(crate) roles: Vec<Role>,
}

/// Finds the account.
pub(crate) async fn account(at: &mut Counter<'_>, staff: StaffId) -> Result<Account, Fault> {
    let site = at.site()?;
    let row: Option<(String, bool)> = sql!(at, |c| {
        sqlx::query_as("select login, active from staff where id = $1 and site_id = $2")
            .bind(staff.uuid())
            .bind(site.uuid())
            .fetch_optional(c)
    })?;
    let (login, active) = found(row, "staff")?;
    let login = Login::parse(&login).map_err(|_| DataFault::Damaged)?;
    Ok(Account { login, active, roles: roles_of(at, staff.uuid()).await? })
}

/// Refuses what was just done if it left the site without a manager: nobody could undo it.
pub(crate) async fn manager_stays(at: &mut Counter<'_>) -> Result<(), Fault> {
    let site = at.site()?;
    let managers: Vec<Uuid> =
        sql!(at, |c| { sqlx::query_scalar(include_str!("managers.sql")).bind(site.uuid()).fetch_all(c) })?;
    if managers.is_empty() { Err(AccountFault::LastManager.into()) } else { Ok(()) }
}

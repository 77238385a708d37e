//! A new account.

use std::collections::BTreeSet;

use domain::id::StaffId;
use domain::residents::name::PersonName;
use domain::staff::login::{Login, StaffNumber};
use domain::staff::password::check_password;
use domain::staff::permission::Permission;
use domain::staff::role::Role;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::AccountFault;
use super::password::Secret;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql, word};
use crate::door::Desk;
use crate::fault::{Fault, OnField};
use crate::session::Who;
use crate::topics::Topic;

/// Adds an account with its roles and a first password.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddStaff {
    login: Login,
    number: StaffNumber,
    name: PersonName,
    roles: BTreeSet<Role>,
    password: Secret,
    #[serde(skip)]
    hash: String,
}

/// The account that was made.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Added {
    staff: StaffId,
}

impl Action for AddStaff {
    const NAME: &'static str = "staff.add";
    const ACCESS: Access = Access::Confirmed(Permission::Staff);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Staff];
    type Reply = Added;

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        check_password(&self.password.0, &self.login).on_field("password")?;
        let surroundings = &desk.inner.surroundings;
        self.hash = surroundings.passwords.hash(&self.password, &*surroundings.randomness).await?;
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<Added, Fault> {
        if self.roles.is_empty() {
            return Err(AccountFault::NoRole).on_field("roles");
        }
        self.login_is_free(at).await.on_field("login")?;
        self.number_is_free(at).await.on_field("number")?;
        let (staff, site): (StaffId, _) = (at.new_id(), at.site()?);
        change!(
            at,
            sqlx::query(include_str!("add.sql"))
                .bind(staff.uuid())
                .bind(site.uuid())
                .bind(self.number.as_str())
                .bind(self.login.as_str())
                .bind(self.name.as_str())
                .bind(&self.hash)
                .bind(at.now.millis())
        )?;
        let roles: Vec<Role> = self.roles.into_iter().collect();
        add_roles(at, staff, &roles).await?;
        at.about("staff", staff.uuid());
        Ok(Added { staff })
    }
}

impl AddStaff {
    async fn login_is_free(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        const LOOK: &str = "select count(*) from staff where login = $1";
        let taken: i64 = sql!(at, |c| sqlx::query_scalar(LOOK).bind(self.login.as_str()).fetch_one(c))?;
        if taken > 0 { Err(AccountFault::LoginTaken.into()) } else { Ok(()) }
    }

    async fn number_is_free(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        const LOOK: &str = "select count(*) from staff where site_id = $1 and number = $2";
        let site = at.site()?;
        let taken: i64 = sql!(at, |c| {
            sqlx::query_scalar(LOOK).bind(site.uuid()).bind(self.number.as_str()).fetch_one(c)
        })?;
        if taken > 0 { Err(AccountFault::StaffNumberTaken.into()) } else { Ok(()) }
    }
}

/// Gives roles to an account.
pub(crate) async fn add_roles(at: &mut Counter<'_>, staff: StaffId, roles: &[Role]) -> Result<(), Fault> {
    for role in roles {
        change!(
            at,
            sqlx::query("insert into staff_roles (staff_id, role) values ($1, $2)")
                .bind(staff.uuid())
                .bind(word(role))
        )?;
    }
    Ok(())
}

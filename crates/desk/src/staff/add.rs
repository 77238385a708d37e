//! A new account.

use domain::id::StaffId;
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
    name: String,
    roles: Vec<Role>,
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
        let (staff, site): (StaffId, _) = (at.new_id(), at.site()?);
        let taken: i64 = sql!(at, |c| {
            sqlx::query_scalar(
                "select count(*) from staff where login = $1 or (site_id = $2 and number = $3)",
            )
            .bind(self.login.as_str())
            .bind(site.uuid())
            .bind(self.number.as_str())
            .fetch_one(c)
        })?;
        if taken > 0 {
            return Err(Fault::from(AccountFault::LoginTaken).on("login"));
        }
        change!(
            at,
            sqlx::query(include_str!("add.sql"))
                .bind(staff.uuid())
                .bind(site.uuid())
                .bind(self.number.as_str())
                .bind(self.login.as_str())
                .bind(&self.name)
                .bind(&self.hash)
                .bind(at.now.millis())
        )?;
        add_roles(at, staff, &self.roles).await?;
        at.about("staff", staff.uuid());
        Ok(Added { staff })
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

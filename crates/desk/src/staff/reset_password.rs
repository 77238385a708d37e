//! A colleague forgot the password.

use domain::id::StaffId;
use domain::staff::password::check_password;
use domain::staff::permission::Permission;
use domain::staff::role::not_own;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::account;
use super::password::Secret;
use super::proof::forget_failures;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange, exactly_one};
use crate::database::change;
use crate::door::Desk;
use crate::fault::{Fault, OnField};
use crate::session::Who;

/// Gives an account a new first password; its PIN and its wrong tries are forgotten, its sessions end. One's
/// own password is changed with the old one instead.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ResetPassword {
    staff: StaffId,
    password: Secret,
    #[serde(skip)]
    hash: String,
}

/// The password was set.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PasswordReset {}

impl Action for ResetPassword {
    const NAME: &'static str = "staff.reset_password";
    const ACCESS: Access = Access::Confirmed(Permission::Staff);
    const MODE: Mode = Mode::Write;
    type Reply = PasswordReset;

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        let surroundings = &desk.inner.surroundings;
        self.hash = surroundings.passwords.hash(&self.password, &*surroundings.randomness).await?;
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<PasswordReset, Fault> {
        not_own(at.staff()?, self.staff)?;
        let account = account(at, self.staff).await?;
        check_password(&self.password.0, &account.login).on_field("password")?;
        exactly_one(change!(
            at,
            sqlx::query("update staff set password_hash = $2, pin_hash = null where id = $1")
                .bind(self.staff.uuid())
                .bind(&self.hash)
        )?)?;
        forget_failures(at, &account.login).await?;
        at.about("staff", self.staff.uuid());
        at.sessions.push(SessionChange::CloseAllOf(self.staff));
        Ok(PasswordReset {})
    }
}

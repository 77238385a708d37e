//! A new password of one's own.

use domain::staff::password::check_password;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::password::Secret;
use super::proof::{Looked, OWN, TypedProof};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange, exactly_one};
use crate::database::change;
use crate::door::Desk;
use crate::fault::{Fault, OnField};
use crate::session::Who;

/// Changes one's own password; the old one proves that it is oneself. Other sessions of the account end.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangePassword {
    old: Secret,
    new: Secret,
    #[serde(skip)]
    looked: Looked,
    #[serde(skip)]
    hash: String,
}

/// The password was changed.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PasswordChanged {}

impl Action for ChangePassword {
    const NAME: &'static str = "staff.change_password";
    const ACCESS: Access = Access::Needs(OWN);
    const MODE: Mode = Mode::Write;
    type Reply = PasswordChanged;

    async fn before(&mut self, desk: &Desk, who: Option<&Who>) -> Result<(), Fault> {
        if let Some(who) = who {
            check_password(&self.new.0, &who.login).on_field("new")?;
        }
        self.looked = Looked::at_own(&TypedProof::Password(self.old.clone()), desk, who).await;
        let surroundings = &desk.inner.surroundings;
        self.hash = surroundings.passwords.hash(&self.new, &*surroundings.randomness).await?;
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<PasswordChanged, Fault> {
        self.looked.passed(at).await.on_field("old")?;
        let staff = at.staff()?;
        exactly_one(change!(
            at,
            sqlx::query("update staff set password_hash = $2 where id = $1")
                .bind(staff.uuid())
                .bind(&self.hash)
        )?)?;
        at.about("staff", staff.uuid());
        at.sessions.push(SessionChange::CloseOthersOf(staff));
        Ok(PasswordChanged {})
    }
}

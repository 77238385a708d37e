//! Proving who one is: the password or the PIN, counted before it is looked at.

use domain::staff::login::Login;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::count_guess::{CountGuess, Guess};
use super::faults::AccountFault;
use super::password::Secret;
use crate::counter::Counter;
use crate::database::change;
use crate::database::faults::internal;
use crate::door::Desk;
use crate::fault::{DoorFault, Fault};
use crate::session::{Proof, Who};

/// What somebody types to prove who they are.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum TypedProof {
    /// The password.
    Password(Secret),
    /// The PIN: enough on the day on which the password was given in this program.
    Pin(Secret),
}

impl TypedProof {
    /// Which of the two it is.
    pub(crate) fn kind(&self) -> Proof {
        match self {
            Self::Password(_) => Proof::Password,
            Self::Pin(_) => Proof::Pin,
        }
    }

    fn secret(&self) -> &Secret {
        match self {
            Self::Password(secret) | Self::Pin(secret) => secret,
        }
    }

    /// Counts the try, then looks at it; the hash takes its time outside every transaction.
    pub(crate) async fn look_at(&self, desk: &Desk, login: &Login) -> Result<(), Fault> {
        let proof = self.kind();
        if proof == Proof::Pin && !desk.inner.sessions.gave_password(login, desk.now().day()) {
            return Err(AccountFault::PasswordFirst.into());
        }
        let counted = desk.within(CountGuess { login: login.clone(), proof }).await?;
        let passwords = &desk.inner.surroundings.passwords;
        let hash = match serde_json::from_value(counted).map_err(|error| internal(&error))? {
            Guess::Wait(seconds) => return Err(AccountFault::WaitBeforeNextTry { seconds }.into()),
            Guess::LookAt(hash) => hash,
        };
        passwords.guessed(login, desk.inner.surroundings.clock.running());
        match (passwords.verify(self.secret(), hash).await?, proof) {
            (true, _) => Ok(()),
            (false, Proof::Password) => Err(AccountFault::WrongPassword.into()),
            (false, Proof::Pin) => Err(AccountFault::WrongPin.into()),
        }
    }
}

/// What came of looking at a proof. It is kept until the action runs, so that a repeated request gets its
/// first reply even if the old password is no longer the right one.
#[derive(Clone, Default)]
pub(crate) struct Looked(Option<Result<(), Fault>>);

impl Looked {
    /// Looks at the proof of whoever is behind the session.
    pub(crate) async fn at_own(typed: &TypedProof, desk: &Desk, who: Option<&Who>) -> Self {
        match who {
            Some(who) => Self(Some(typed.look_at(desk, &who.login).await)),
            None => Self::default(),
        }
    }

    /// Passes if the proof was right; the wrong tries before it are forgotten.
    pub(crate) async fn passed(self, at: &mut Counter<'_>) -> Result<(), Fault> {
        self.0.unwrap_or_else(|| Err(DoorFault::NotSignedIn.into()))?;
        let login = at.login()?.clone();
        forget_failures(at, &login).await
    }
}

/// Forgets the wrong tries at a login.
pub(crate) async fn forget_failures(at: &mut Counter<'_>, login: &Login) -> Result<(), Fault> {
    change!(at, sqlx::query("delete from sign_in_failures where login = $1").bind(login.as_str()))?;
    Ok(())
}

/// What every account may do with itself.
pub(crate) const OWN: Permission = Permission::SignInOut;

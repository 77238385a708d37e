//! A guess counts before it is looked at, so that a thousand at once are still a thousand.

use domain::staff::login::Login;
use domain::staff::permission::Permission;
use domain::staff::sign_in::{delay_after, next_try_at};
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql};
use crate::fault::Fault;
use crate::session::Proof;

/// Counts a try at a login and says whether it is looked at (S2). Not in the table: only a proof does it.
#[derive(Clone, Deserialize, JsonSchema)]
pub(crate) struct CountGuess {
    pub(crate) login: Login,
    pub(crate) proof: Proof,
}

/// What may be done with this try.
#[derive(Serialize, Deserialize, JsonSchema)]
pub(crate) enum Guess {
    /// It is too soon: so many seconds are left.
    Wait(i64),
    /// Look at it, against this hash if the login exists.
    LookAt(Option<String>),
}

impl Action for CountGuess {
    const NAME: &'static str = "staff.count_guess";
    const ACCESS: Access = Access::Needs(Permission::SignInOut);
    const MODE: Mode = Mode::Secret;
    type Reply = Guess;

    async fn run(self, at: &mut Counter<'_>) -> Result<Guess, Fault> {
        let login = self.login.as_str();
        let before: Option<(i64, i64)> = sql!(at, |c| {
            sqlx::query_as("select failures, last_at from sign_in_failures where login = $1")
                .bind(login)
                .fetch_optional(c)
        })?;
        let (failures, last_at) = before.unwrap_or((0, 0));
        let tries = u32::try_from(failures).unwrap_or(u32::MAX);
        let seconds = seconds_left(at, login, tries, last_at);
        if seconds > 0 {
            // A clock that once stood in the future locks nobody out: the wait begins now.
            if last_at > at.now.millis() {
                self.note(at, failures).await?;
            }
            return Ok(Guess::Wait(seconds));
        }
        self.note(at, failures.saturating_add(1)).await?;
        let hash: Option<(String, Option<String>)> = sql!(at, |c| {
            sqlx::query_as("select password_hash, pin_hash from staff where login = $1 and active")
                .bind(login)
                .fetch_optional(c)
        })?;
        Ok(Guess::LookAt(hash.and_then(|(password, pin)| match self.proof {
            Proof::Password => Some(password),
            Proof::Pin => pin,
        })))
    }
}

impl CountGuess {
    async fn note(&self, at: &mut Counter<'_>, failures: i64) -> Result<(), Fault> {
        change!(
            at,
            sqlx::query(include_str!("count_guess.sql"))
                .bind(self.login.as_str())
                .bind(failures)
                .bind(at.now.millis())
        )?;
        Ok(())
    }
}

/// The longer of what the wall clock and the running time still ask for: turning the clock forward opens
/// nothing.
fn seconds_left(at: &Counter<'_>, login: &str, failures: u32, last_at: i64) -> i64 {
    let last = Instant::from_millis(last_at).map_or(at.now, |last| last.min(at.now));
    let by_wall = next_try_at(failures, last) - at.now;
    let by_running =
        at.passwords.since_last_guess(login, at.running).map_or(chrono::Duration::zero(), |since| {
            delay_after(failures) - chrono::Duration::from_std(since).unwrap_or(chrono::Duration::MAX)
        });
    let left = by_wall.max(by_running).num_milliseconds();
    (left + 999).div_euclid(1000).max(0)
}

//! Opening the desk and signing in, from what the environment says.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use desk::{
    Clock, Desk, Passwords, Place, SessionToken, SetClock, Surroundings, SystemClock, SystemRandomness,
    Unlock,
};
use domain::time::Instant;
use keychain::Keychain;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::answer::BadUsage;
use crate::arguments::{AsArguments, PlaceArguments};

/// An open desk and, on a practice desk, its clock.
pub struct Opened {
    /// The desk.
    pub desk: Desk,
    /// The clock that may be set.
    pub clock: Option<Arc<SetClock>>,
}

/// Where the data lies.
pub fn place(arguments: &PlaceArguments) -> Result<Place> {
    match (&arguments.data, &arguments.database) {
        (Some(folder), _) => Ok(Place::Folder(folder.clone())),
        (None, Some(address)) => Ok(Place::Postgres(address.clone())),
        (None, None) => {
            Err(BadUsage("say where the data lies: --data DIR or --database postgres://…".into()).into())
        }
    }
}

/// This computer's keychain, as it is asked about the data.
pub fn keychain(arguments: &PlaceArguments) -> Result<Keychain> {
    Ok(Keychain::of(&place(arguments)?, Duration::from_secs(arguments.keychain_wait)))
}

/// The key of the data: from the keychain if asked for, else from the environment.
pub async fn unlock(arguments: &PlaceArguments) -> Result<Unlock> {
    if arguments.keychain {
        return Ok(keychain(arguments)?.fetch().await?);
    }
    if let Ok(passphrase) = std::env::var("ONECOUNTER_PASSPHRASE") {
        return Ok(Unlock::Passphrase(passphrase));
    }
    let recovery = std::env::var("ONECOUNTER_RECOVERY_KEY");
    recovery.map(Unlock::Recovery).map_err(|_| {
        BadUsage(
            "set ONECOUNTER_PASSPHRASE (or ONECOUNTER_RECOVERY_KEY), or say --keychain, to open the data"
                .into(),
        )
        .into()
    })
}

/// Everybody's own password, from the environment.
pub fn password() -> Result<String> {
    std::env::var("ONECOUNTER_PASSWORD")
        .map_err(|_| BadUsage("set ONECOUNTER_PASSWORD to the password of --as LOGIN".into()).into())
}

/// A real clock, or one that stands at `--now`.
pub fn surroundings(arguments: &PlaceArguments) -> Result<(Surroundings, Option<Arc<SetClock>>)> {
    let set = arguments.now.as_deref().map(|text| {
        let now = Instant::parse(text).with_context(|| format!("{text} is not an RFC 3339 instant"));
        now.map(|now| Arc::new(SetClock::at(now))).map_err(|error| BadUsage(format!("{error:#}")))
    });
    let set = set.transpose()?;
    let clock: Arc<dyn Clock> = match &set {
        Some(clock) => clock.clone(),
        None => Arc::new(SystemClock::start()),
    };
    let around =
        Surroundings { clock, randomness: Arc::new(SystemRandomness), passwords: Passwords::strong() };
    Ok((around, set))
}

/// Opens the desk that is there.
pub async fn open(arguments: &PlaceArguments) -> Result<Opened> {
    let (around, clock) = surroundings(arguments)?;
    let desk = Desk::open(&place(arguments)?, &unlock(arguments).await?, around).await?;
    if clock.is_some() && !desk.is_rehearsal() {
        return Err(
            BadUsage("--now is for practice desks: this one was made without --rehearsal".into()).into()
        );
    }
    Ok(Opened { desk, clock })
}

/// Signs in with the password of the environment.
pub async fn sign_in(desk: &Desk, who: &AsArguments) -> Result<SessionToken> {
    let args = json!({ "login": who.login, "password": password()?, "counter": who.counter });
    let reply = desk.call(None, new_request(), "staff.sign_in", args).await?;
    session_of(&reply)
}

/// The session in the reply of a sign-in.
pub fn session_of(reply: &Value) -> Result<SessionToken> {
    let token = reply["session"].as_str().context("a sign-in answers with a session")?;
    Ok(SessionToken(token.to_owned()))
}

/// A request id of this command line's own.
#[expect(clippy::disallowed_methods, reason = "a request id is made where the request is made")]
pub fn new_request() -> Uuid {
    Uuid::new_v4()
}

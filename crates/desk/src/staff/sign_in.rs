//! Signing in with a password.

use domain::id::{CounterId, SiteId, StaffId, StationId};
use domain::staff::login::Login;
use domain::staff::role::Role;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::count_guess::{CountGuess, Guess};
use super::faults::AccountFault;
use super::password::Secret;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange};
use crate::database::{change, sql, worded};
use crate::door::Desk;
use crate::fault::{Fault, OnField};
use crate::session::{SessionToken, Who};

/// Opens a session with login and password. A wrong one counts; after five the next is looked at later.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignIn {
    login: Login,
    password: Secret,
    /// The number of the window, for whoever calls tickets.
    #[serde(default)]
    counter: Option<i64>,
    /// The name of the computer; the site's first one if it is left out.
    #[serde(default)]
    station: Option<String>,
    #[serde(skip)]
    proved: bool,
}

/// The session and who it belongs to.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SignedIn {
    session: SessionToken,
    staff: StaffId,
    name: String,
    number: String,
    roles: Vec<Role>,
    site: SiteId,
    counter: Option<CounterId>,
}

#[derive(sqlx::FromRow)]
pub(crate) struct StaffRow {
    pub(crate) id: Uuid,
    pub(crate) site_id: Uuid,
    pub(crate) number: String,
    pub(crate) name: String,
    pub(crate) active: bool,
}

impl Action for SignIn {
    const NAME: &'static str = "staff.sign_in";
    const ACCESS: Access = Access::Open;
    const MODE: Mode = Mode::Secret;
    type Reply = SignedIn;

    async fn before(&mut self, desk: &Desk) -> Result<(), Fault> {
        self.proved = prove(desk, &self.login, &self.password, false).await?;
        Ok(())
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<SignedIn, Fault> {
        if !self.proved {
            return Err(AccountFault::WrongPassword.into());
        }
        let row = forget_failures(at, &self.login).await?;
        if !row.active {
            return Err(AccountFault::AccountClosed.into());
        }
        let roles = roles_of(at, row.id).await?;
        let counter = match self.counter {
            Some(number) => Some(counter_numbered(at, row.site_id, number).await.on_field("counter")?),
            None => None,
        };
        let station = station_named(at, row.site_id, self.station.as_deref()).await.on_field("station")?;
        let who =
            Who { staff: row.id.into(), site: row.site_id.into(), station, counter, roles: roles.clone() };
        let session = new_token(at);
        at.who = Some(who.clone());
        at.about("staff", row.id);
        at.sessions.push(SessionChange::Open(session.clone(), who));
        Ok(SignedIn {
            session,
            staff: row.id.into(),
            name: row.name,
            number: row.number,
            roles,
            site: row.site_id.into(),
            counter,
        })
    }
}

/// Counts the try, then looks at it; the hash takes its time outside every transaction.
pub(crate) async fn prove(desk: &Desk, login: &Login, secret: &Secret, pin: bool) -> Result<bool, Fault> {
    let counted = desk.within(CountGuess { login: login.clone(), pin }).await?;
    match serde_json::from_value(counted).map_err(|error| crate::database::faults::internal(&error))? {
        Guess::Wait(seconds) => Err(AccountFault::WaitBeforeNextTry { seconds }.into()),
        Guess::LookAt(hash) => desk.inner.surroundings.passwords.verify(secret, hash).await,
    }
}

/// The account of a login that was proved; its wrong tries are forgotten.
pub(crate) async fn forget_failures(at: &mut Counter<'_>, login: &Login) -> Result<StaffRow, Fault> {
    change!(at, sqlx::query("delete from sign_in_failures where login = $1").bind(login.as_str()))?;
    sql!(at, |c| {
        sqlx::query_as("select id, site_id, number, name, active from staff where login = $1")
            .bind(login.as_str())
            .fetch_one(c)
    })
}

/// The roles of an account.
pub(crate) async fn roles_of(at: &mut Counter<'_>, staff: Uuid) -> Result<Vec<Role>, Fault> {
    let names: Vec<String> = sql!(at, |c| {
        sqlx::query_scalar("select role from staff_roles where staff_id = $1 order by role")
            .bind(staff)
            .fetch_all(c)
    })?;
    names.iter().map(|name| worded(name)).collect()
}

async fn counter_numbered(at: &mut Counter<'_>, site: Uuid, number: i64) -> Result<CounterId, Fault> {
    let id: Option<Uuid> = sql!(at, |c| {
        sqlx::query_scalar("select id from counters where site_id = $1 and number = $2")
            .bind(site)
            .bind(number)
            .fetch_optional(c)
    })?;
    id.map(CounterId).ok_or_else(|| AccountFault::NoSuchCounter.into())
}

async fn station_named(at: &mut Counter<'_>, site: Uuid, name: Option<&str>) -> Result<StationId, Fault> {
    let id: Option<Uuid> = sql!(at, |c| {
        sqlx::query_scalar(include_str!("station_named.sql")).bind(site).bind(name).fetch_optional(c)
    })?;
    id.map(StationId).ok_or_else(|| AccountFault::NoSuchStation.into())
}

fn new_token(at: &Counter<'_>) -> SessionToken {
    let mut random = [0; 16];
    at.randomness.fill(&mut random);
    SessionToken(random.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}")))
}

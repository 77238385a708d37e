//! Signing in with a password.

use domain::id::{CounterId, SiteId, StaffId, StationId};
use domain::staff::login::Login;
use domain::staff::role::Role;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::AccountFault;
use super::password::Secret;
use super::proof::{TypedProof, forget_failures};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange};
use crate::database::{sql, worded};
use crate::door::Desk;
use crate::fault::{Fault, OnField};
use crate::session::{Proof, SessionToken, Who};

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

/// An account that proved who it is.
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

    async fn before(&mut self, desk: &Desk, _who: Option<&Who>) -> Result<(), Fault> {
        TypedProof::Password(self.password.clone()).look_at(desk, &self.login).await
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<SignedIn, Fault> {
        let row = proved_account(at, &self.login).await?;
        let counter = match self.counter {
            Some(number) => Some(counter_numbered(at, row.site_id, number).await.on_field("counter")?),
            None => None,
        };
        let station = station_named(at, row.site_id, self.station.as_deref()).await.on_field("station")?;
        open_session(at, self.login, row, station, counter, Proof::Password).await
    }
}

/// The account of a login that was proved just now; its wrong tries are forgotten.
pub(crate) async fn proved_account(at: &mut Counter<'_>, login: &Login) -> Result<StaffRow, Fault> {
    forget_failures(at, login).await?;
    let row: StaffRow = sql!(at, |c| {
        sqlx::query_as("select id, site_id, number, name, active from staff where login = $1")
            .bind(login.as_str())
            .fetch_one(c)
    })?;
    if row.active { Ok(row) } else { Err(AccountFault::AccountClosed.into()) }
}

/// Opens a session for an account and makes it the one at work, so that the audit has its name.
pub(crate) async fn open_session(
    at: &mut Counter<'_>,
    login: Login,
    row: StaffRow,
    station: StationId,
    counter: Option<CounterId>,
    proof: Proof,
) -> Result<SignedIn, Fault> {
    let roles = roles_of(at, row.id).await?;
    let site = row.site_id.into();
    let who = Who { staff: row.id.into(), login, site, station, counter, roles: roles.clone() };
    let session = new_token(at);
    at.who = Some(who.clone());
    at.about("staff", row.id);
    at.sessions.push(SessionChange::Open(session.clone(), who, proof));
    Ok(SignedIn { session, staff: row.id.into(), name: row.name, number: row.number, roles, site, counter })
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

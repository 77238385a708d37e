//! Who is signed in. Sessions live in memory: after a restart everybody signs in again.

use std::collections::{BTreeSet, HashMap};
use std::sync::{RwLock, RwLockWriteGuard};
use std::time::Duration;

use domain::id::{CounterId, SiteId, StaffId, StationId};
use domain::staff::login::Login;
use domain::staff::permission::Permission;
use domain::staff::role::Role;
use domain::staff::sign_in::IDLE_LIMIT;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::Access;
use crate::fault::{DoorFault, Fault};

/// How long a password counts as given, for what asks for it again (S3).
const CONFIRMED_FOR: Duration = Duration::from_mins(5);

/// The secret that a window holds for its session: 32 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct SessionToken(pub String);

/// The staff member behind a session, and where they sit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Who {
    pub(crate) staff: StaffId,
    pub(crate) login: Login,
    pub(crate) site: SiteId,
    pub(crate) station: StationId,
    pub(crate) counter: Option<CounterId>,
    pub(crate) roles: Vec<Role>,
}

impl Who {
    /// Whether any role allows it.
    pub(crate) fn may(&self, permission: Permission) -> bool {
        self.roles.iter().any(|role| role.may(permission))
    }
}

/// How somebody proved who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Proof {
    /// With the password: it also confirms, and lets the PIN work for the rest of the day.
    Password,
    /// With the PIN.
    Pin,
}

/// The moment at which a session changes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Moment {
    /// By the clock that nobody can turn.
    pub(crate) running: Duration,
    /// The business day.
    pub(crate) day: Day,
}

#[derive(Debug, Clone)]
struct Session {
    who: Who,
    locked: bool,
    confirmed_at: Option<Duration>,
    used_at: Duration,
}

impl Session {
    fn is_locked(&self, running: Duration) -> bool {
        let idle = chrono::Duration::from_std(running.saturating_sub(self.used_at));
        self.locked || idle.is_ok_and(|idle| idle >= IDLE_LIMIT)
    }

    fn is_confirmed(&self, running: Duration) -> bool {
        self.confirmed_at.is_some_and(|at| running.saturating_sub(at) <= CONFIRMED_FOR)
    }
}

#[derive(Default)]
struct Books {
    open: HashMap<SessionToken, Session>,
    /// Who gave the password in this program, and on which day they did it last.
    passwords: HashMap<StaffId, (Login, Day)>,
}

/// The open sessions of this program.
#[derive(Default)]
pub(crate) struct Sessions {
    books: RwLock<Books>,
}

impl Sessions {
    fn write(&self) -> RwLockWriteGuard<'_, Books> {
        self.books.write().expect("no holder panics")
    }

    /// Opens a session for somebody who just proved who they are.
    pub(crate) fn open(&self, token: &SessionToken, who: Who, proof: Proof, moment: Moment) {
        let mut books = self.write();
        books.open.insert(
            token.clone(),
            Session { who, locked: false, confirmed_at: None, used_at: moment.running },
        );
        books.proved(token, proof, moment);
    }

    /// Locks a session: it stays, but does nothing until it is unlocked.
    pub(crate) fn lock(&self, token: &SessionToken) {
        if let Some(session) = self.write().open.get_mut(token) {
            session.locked = true;
        }
    }

    /// Unlocks a session whose owner proved who they are.
    pub(crate) fn unlock(&self, token: &SessionToken, proof: Proof, moment: Moment) {
        let mut books = self.write();
        if let Some(session) = books.open.get_mut(token) {
            session.locked = false;
            session.used_at = moment.running;
        }
        books.proved(token, proof, moment);
    }

    /// Notes that the owner gave the password again.
    pub(crate) fn confirm(&self, token: &SessionToken, moment: Moment) {
        self.write().proved(token, Proof::Password, moment);
    }

    /// Ends a session.
    pub(crate) fn close(&self, token: &SessionToken) {
        self.write().open.remove(token);
    }

    /// Ends every session of an account, as after a change of its roles; its PIN no longer works either.
    pub(crate) fn close_all_of(&self, staff: StaffId) {
        let mut books = self.write();
        books.open.retain(|_, session| session.who.staff != staff);
        books.passwords.remove(&staff);
    }

    /// Ends every session of an account but one, as after a change of its password.
    pub(crate) fn close_others_of(&self, staff: StaffId, kept: Option<&SessionToken>) {
        self.write().open.retain(|token, session| session.who.staff != staff || Some(token) == kept);
    }

    /// Whether the owner of this login gave the password in this program today, so that the PIN is enough.
    pub(crate) fn gave_password(&self, login: &Login, today: Day) -> bool {
        let books = self.books.read().expect("no holder panics");
        books.passwords.values().any(|(whose, day)| whose == login && *day == today)
    }

    /// Everybody who is signed in, once for each session.
    pub(crate) fn signed_in(&self) -> Vec<Who> {
        let books = self.books.read().expect("no holder panics");
        books.open.values().map(|session| session.who.clone()).collect()
    }

    /// Who is signed in at a site, and whether their screen is locked.
    pub(crate) fn at_site(&self, site: SiteId, running: Duration) -> Vec<(Who, bool)> {
        let books = self.books.read().expect("no holder panics");
        let here = books.open.values().filter(|session| session.who.site == site);
        here.map(|session| (session.who.clone(), session.is_locked(running))).collect()
    }

    /// The windows of a site where somebody is signed in and has not locked the screen.
    pub(crate) fn windows(&self, site: SiteId) -> BTreeSet<CounterId> {
        let books = self.books.read().expect("no holder panics");
        let here = books.open.values().filter(|session| session.who.site == site && !session.locked);
        here.filter_map(|session| session.who.counter).collect()
    }

    /// Steps 1 and 2 of the door: who is it, and may they?
    pub(crate) fn admit(
        &self,
        token: Option<&SessionToken>,
        access: Access,
        running: Duration,
    ) -> Result<Option<Who>, Fault> {
        let permission = match access {
            Access::Open => return Ok(None),
            Access::Needs(permission) | Access::Confirmed(permission) | Access::EvenLocked(permission) => {
                permission
            }
        };
        let mut books = self.write();
        let session = token.and_then(|token| books.open.get_mut(token)).ok_or(DoorFault::NotSignedIn)?;
        if !matches!(access, Access::EvenLocked(_)) {
            if session.is_locked(running) {
                session.locked = true;
                return Err(DoorFault::Locked.into());
            }
            session.used_at = running;
        }
        if !session.who.may(permission) {
            return Err(DoorFault::NotPermitted { needs: permission }.into());
        }
        if matches!(access, Access::Confirmed(_)) && !session.is_confirmed(running) {
            return Err(DoorFault::ConfirmFirst.into());
        }
        Ok(Some(session.who.clone()))
    }
}

impl Books {
    fn proved(&mut self, token: &SessionToken, proof: Proof, moment: Moment) {
        if proof == Proof::Pin {
            return;
        }
        if let Some(session) = self.open.get_mut(token) {
            session.confirmed_at = Some(moment.running);
            self.passwords.insert(session.who.staff, (session.who.login.clone(), moment.day));
        }
    }
}

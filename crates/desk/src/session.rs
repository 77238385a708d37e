//! Who is signed in. Sessions live in memory: after a restart everybody signs in again.

use std::collections::{BTreeSet, HashMap};
use std::sync::RwLock;
use std::time::Duration;

use domain::id::{CounterId, SiteId, StaffId, StationId};
use domain::staff::permission::Permission;
use domain::staff::role::Role;
use domain::staff::sign_in::IDLE_LIMIT;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::Access;
use crate::fault::{DoorFault, Fault};

/// How long a password counts as given, for what asks for it again (S3).
const CONFIRMED_FOR: Duration = Duration::from_secs(5 * 60);

/// The secret that a window holds for its session: 32 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct SessionToken(pub String);

/// The staff member behind a session, and where they sit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Who {
    pub(crate) staff: StaffId,
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

#[derive(Debug, Clone)]
struct Session {
    who: Who,
    locked: bool,
    confirmed_at: Duration,
    used_at: Duration,
}

/// The open sessions of this program.
#[derive(Default)]
pub(crate) struct Sessions {
    open: RwLock<HashMap<SessionToken, Session>>,
}

impl Sessions {
    /// Opens a session; the password was given just now.
    pub(crate) fn open(&self, token: SessionToken, who: Who, running: Duration) {
        let session = Session { who, locked: false, confirmed_at: running, used_at: running };
        self.open.write().expect("no holder panics").insert(token, session);
    }

    /// Ends a session.
    pub(crate) fn close(&self, token: &SessionToken) {
        self.open.write().expect("no holder panics").remove(token);
    }

    /// Ends every session of an account, as after a change of its roles or password.
    pub(crate) fn close_all_of(&self, staff: StaffId) {
        self.open.write().expect("no holder panics").retain(|_, session| session.who.staff != staff);
    }

    /// Locks a session: it stays, but does nothing until it is unlocked.
    pub(crate) fn lock(&self, token: &SessionToken) {
        if let Some(session) = self.open.write().expect("no holder panics").get_mut(token) {
            session.locked = true;
        }
    }

    /// Unlocks a session whose owner proved who they are; `by_password` also confirms it.
    pub(crate) fn unlock(&self, token: &SessionToken, by_password: bool, running: Duration) {
        if let Some(session) = self.open.write().expect("no holder panics").get_mut(token) {
            session.locked = false;
            session.used_at = running;
            if by_password {
                session.confirmed_at = running;
            }
        }
    }

    /// The staff member behind a session, locked or not.
    pub(crate) fn owner(&self, token: &SessionToken) -> Option<Who> {
        self.open.read().expect("no holder panics").get(token).map(|session| session.who.clone())
    }

    /// The windows of a site where somebody is signed in and has not locked the screen.
    pub(crate) fn windows(&self, site: SiteId) -> BTreeSet<CounterId> {
        let open = self.open.read().expect("no holder panics");
        let here = open.values().filter(|session| session.who.site == site && !session.locked);
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
            Access::Needs(permission) | Access::Confirmed(permission) => permission,
        };
        let mut open = self.open.write().expect("no holder panics");
        let session = token.and_then(|token| open.get_mut(token)).ok_or(DoorFault::NotSignedIn)?;
        if session.locked || idle_too_long(running.saturating_sub(session.used_at)) {
            session.locked = true;
            return Err(DoorFault::Locked.into());
        }
        session.used_at = running;
        if !session.who.may(permission) {
            return Err(DoorFault::NotPermitted { needs: permission }.into());
        }
        let stale = running.saturating_sub(session.confirmed_at) > CONFIRMED_FOR;
        if matches!(access, Access::Confirmed(_)) && stale {
            return Err(DoorFault::ConfirmFirst.into());
        }
        Ok(Some(session.who.clone()))
    }
}

fn idle_too_long(idle: Duration) -> bool {
    chrono::Duration::from_std(idle).is_ok_and(|idle| idle >= IDLE_LIMIT)
}

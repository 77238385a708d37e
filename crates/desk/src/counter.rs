//! What the door hands to an action: the transaction, the time, randomness, and who is at work where.

use domain::id::{CounterId, SiteId, StaffId};
use domain::staff::login::Login;
use domain::staff::permission::Permission;
use domain::staff::role::Role;
use domain::time::{Day, Instant};
use uuid::Uuid;

use crate::database::Transaction;
use crate::fault::{DoorFault, Fault};
use crate::randomness::{Randomness, new_id};
use crate::sealing::{Column, Keys};
use crate::session::{Proof, SessionToken, Sessions, Who};
use crate::topics::Topic;

/// The noun and id that an action was about, for the audit row.
pub(crate) struct Subject {
    pub(crate) noun: &'static str,
    pub(crate) id: Uuid,
}

/// What an action tells the audit about itself. Never a full number, a name or a phone.
#[derive(Default)]
pub(crate) struct AuditNote {
    pub(crate) subject: Option<Subject>,
    pub(crate) reason: Option<String>,
    pub(crate) detail: serde_json::Map<String, serde_json::Value>,
}

/// What happens to sessions when the transaction has committed.
pub(crate) enum SessionChange {
    Open(SessionToken, Who, Proof),
    Lock(SessionToken),
    Unlock(SessionToken, Proof),
    Confirm(SessionToken),
    Close(SessionToken),
    CloseAllOf(StaffId),
    /// All but the one at hand.
    CloseOthersOf(StaffId),
}

/// The counter an action works at.
pub(crate) struct Counter<'a> {
    pub(crate) transaction: Transaction<'a>,
    pub(crate) now: Instant,
    pub(crate) who: Option<Who>,
    pub(crate) token: Option<&'a SessionToken>,
    pub(crate) keys: &'a Keys,
    pub(crate) randomness: &'a dyn Randomness,
    pub(crate) passwords: &'a crate::staff::password::Passwords,
    pub(crate) running: std::time::Duration,
    pub(crate) note: AuditNote,
    pub(crate) topics: Vec<Topic>,
    pub(crate) sessions: Vec<SessionChange>,
    pub(crate) open_sessions: &'a Sessions,
    pub(crate) rehearsal: bool,
}

impl Counter<'_> {
    fn signed_in(&self) -> Result<&Who, Fault> {
        self.who.as_ref().ok_or_else(|| DoorFault::NotSignedIn.into())
    }

    /// The staff member at work.
    pub(crate) fn staff(&self) -> Result<StaffId, Fault> {
        Ok(self.signed_in()?.staff)
    }

    /// Their login.
    pub(crate) fn login(&self) -> Result<&Login, Fault> {
        Ok(&self.signed_in()?.login)
    }

    /// The session itself.
    pub(crate) fn own_session(&self) -> Result<SessionToken, Fault> {
        self.token.cloned().ok_or_else(|| DoorFault::NotSignedIn.into())
    }

    /// Their roles; none before sign-in.
    pub(crate) fn roles(&self) -> &[Role] {
        self.who.as_ref().map_or(&[], |who| &who.roles)
    }

    /// Whether any of their roles allows it.
    pub(crate) fn may(&self, permission: Permission) -> bool {
        self.who.as_ref().is_some_and(|who| who.may(permission))
    }

    /// The site they work at.
    pub(crate) fn site(&self) -> Result<SiteId, Fault> {
        Ok(self.signed_in()?.site)
    }

    /// The window they sit at, if they chose one at sign-in.
    pub(crate) fn counter(&self) -> Option<CounterId> {
        self.who.as_ref().and_then(|who| who.counter)
    }

    /// The business day in Shanghai.
    pub(crate) fn today(&self) -> Day {
        self.now.day()
    }

    /// A new UUIDv7.
    pub(crate) fn new_id<T: From<Uuid>>(&self) -> T {
        T::from(new_id(self.now, self.randomness))
    }

    /// Seals a text for one column of one row.
    pub(crate) fn seal(&self, column: Column, row: Uuid, text: &str) -> Vec<u8> {
        self.keys.seal(column, row, text.as_bytes(), self.randomness)
    }

    /// Opens a sealed text.
    pub(crate) fn open(&self, column: Column, row: Uuid, sealed: &[u8]) -> Result<String, Fault> {
        let plain = self.keys.open(column, row, sealed)?;
        String::from_utf8(plain).map_err(|_| crate::database::DataFault::Damaged.into())
    }

    /// Says what the action was about.
    pub(crate) fn about(&mut self, noun: &'static str, id: Uuid) -> &mut Self {
        self.note.subject = Some(Subject { noun, id });
        self
    }

    /// Says why it was done.
    pub(crate) fn because(&mut self, reason: &str) -> &mut Self {
        self.note.reason = Some(reason.to_owned());
        self
    }

    /// Adds a detail without personal data.
    pub(crate) fn detail(&mut self, key: &str, value: impl Into<serde_json::Value>) -> &mut Self {
        self.note.detail.insert(key.to_owned(), value.into());
        self
    }

    /// Publishes one more topic than the action declares.
    pub(crate) fn touch(&mut self, topic: Topic) {
        self.topics.push(topic);
    }
}

/// A write that must have changed exactly one row.
pub(crate) fn exactly_one(rows: u64) -> Result<(), Fault> {
    if rows == 1 { Ok(()) } else { Err(DoorFault::ChangedMeanwhile.into()) }
}

/// What was looked for, or a fault that names its noun.
pub(crate) fn found<T>(row: Option<T>, noun: &'static str) -> Result<T, Fault> {
    row.ok_or_else(|| DoorFault::NotFound { noun: noun.to_owned() }.into())
}

//! The one door: every read and every write goes through [`Desk::call`].

mod hear;
mod publish;
pub(crate) mod requests;
#[cfg(test)]
mod tests;
mod transact;
mod write_down;

use std::path::PathBuf;
use std::sync::{Arc, RwLock};

use documents::Fonts;
use domain::time::Instant;
use serde::{Serialize, Serializer};
use serde_json::Value;
use tokio::sync::{OnceCell, broadcast};
use uuid::Uuid;

use crate::action::{Entry, Mode, Parsed};
use crate::actions;
use crate::audit::latest::Heads;
use crate::clock::Clock;
use crate::database::Database;
use crate::fault::{DoorFault, Fault};
use crate::randomness::Randomness;
use crate::sealing::Keys;
use crate::session::{SessionToken, Sessions, Who};
use crate::staff::password::Passwords;
use crate::topics::Change;

/// What a desk is given from outside.
#[derive(Clone)]
pub struct Surroundings {
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// Where random bytes come from.
    pub randomness: Arc<dyn Randomness>,
    /// How passwords are hashed.
    pub passwords: Passwords,
}

/// The open desk. Clones share it.
#[derive(Clone)]
pub struct Desk {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) database: Database,
    pub(crate) keys: Keys,
    pub(crate) surroundings: Surroundings,
    pub(crate) sessions: Sessions,
    pub(crate) heads: Heads,
    pub(crate) changes: broadcast::Sender<Change>,
    /// Read when the first paper is made.
    pub(crate) fonts: OnceCell<Arc<Fonts>>,
    pub(crate) rehearsal: bool,
    /// Tells this program's own notifications from those of other counters.
    pub(crate) origin: Uuid,
    /// Where backups are kept, once that is known.
    pub(crate) backups: RwLock<Option<PathBuf>>,
}

/// One call on its way through the door.
pub(crate) struct Passage<'a> {
    pub(crate) entry: &'static Entry,
    pub(crate) action: &'a dyn Parsed,
    pub(crate) who: Option<Who>,
    pub(crate) token: Option<&'a SessionToken>,
    pub(crate) request: Option<requests::Request>,
}

impl Desk {
    /// Does an action for whoever is behind the session.
    ///
    /// A write whose `request_id` was used before answers with its first reply and changes nothing.
    /// Once begun, a write runs to its end even if the caller stops waiting.
    pub async fn call(
        &self,
        session: Option<&SessionToken>,
        request_id: Uuid,
        action: &str,
        args: Value,
    ) -> Result<Value, Fault> {
        let entry = actions::find(action)?;
        let running = self.inner.surroundings.clock.running();
        let who = self.inner.sessions.admit(session, entry.access, running)?;
        let args_mac = self.inner.keys.mac(&[entry.name.as_bytes(), in_order(&args).as_bytes()]);
        let mut parsed = (entry.parse)(args)?;
        let (desk, session) = (self.clone(), session.cloned());
        let done = tokio::spawn(async move {
            parsed.before(&desk, who.as_ref()).await?;
            let site = who.as_ref().map_or(Uuid::nil(), |who| who.site.uuid());
            let request = matches!(entry.mode, Mode::Write).then_some(requests::Request {
                id: request_id,
                site,
                action: entry.name,
                args_mac,
            });
            let passage = Passage { entry, action: parsed.as_ref(), who, token: session.as_ref(), request };
            let mut reply = desk.pass(&passage).await?;
            parsed.after(&mut reply, &desk).await?;
            Ok(reply)
        });
        done.await.unwrap_or_else(|panic| Err(crate::database::faults::internal(&panic)))
    }

    /// Steps 4 to 9: reads beside the writer, writes in turn and again if the database asks for it.
    pub(crate) async fn pass(&self, passage: &Passage<'_>) -> Result<Value, Fault> {
        match passage.entry.mode {
            Mode::Read => self.read(passage).await,
            Mode::Write | Mode::Secret => self.write(passage).await,
        }
    }

    /// Runs an action that is not in the table, as part of another's `before`.
    pub(crate) async fn within<A: crate::action::Action>(&self, action: A) -> Result<Value, Fault> {
        let passage = Passage { entry: A::ENTRY, action: &action, who: None, token: None, request: None };
        self.pass(&passage).await
    }

    /// What changes from now on, here and at other counters.
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.inner.changes.subscribe()
    }

    /// The moment it is, by the desk's own clock.
    pub fn now(&self) -> Instant {
        self.inner.surroundings.clock.now()
    }

    /// Whether this is a practice desk, whose every print is marked 演练.
    pub fn is_rehearsal(&self) -> bool {
        self.inner.rehearsal
    }

    /// Closes the database in good order.
    pub async fn close(&self) {
        self.inner.database.close().await;
    }
}

/// The arguments as text, the same in whatever order they came.
fn in_order(args: &Value) -> String {
    serde_json::to_string(&InOrder(args)).unwrap_or_default()
}

/// A value whose fields are written in the order of their names, on every level.
struct InOrder<'a>(&'a Value);

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Object(fields) => {
                let mut fields: Vec<_> = fields.iter().map(|(name, value)| (name, InOrder(value))).collect();
                fields.sort_unstable_by_key(|(name, _)| *name);
                to.collect_map(fields)
            }
            Value::Array(values) => to.collect_seq(values.iter().map(InOrder)),
            plain => plain.serialize(to),
        }
    }
}

/// The fault for an action nobody knows.
pub(crate) fn unknown(action: &str) -> Fault {
    DoorFault::UnknownAction { action: action.to_owned() }.into()
}

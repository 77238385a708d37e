//! Real actions, many in one transaction, each at its own moment and with its own audit row.

use domain::time::Instant;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::action::{Access, Mode};
use crate::actions;
use crate::audit::append::{append, next_row};
use crate::audit::latest::Heads;
use crate::counter::{AuditNote, Counter};
use crate::database::DataFault;
use crate::fault::Fault;
use crate::session::SessionToken;

/// The hands that do it, inside one transaction of the door.
pub(super) struct Hands<'a, 'c> {
    at: &'a mut Counter<'c>,
    /// The audit's heads as this transaction has moved them.
    heads: Heads,
}

impl<'a, 'c> Hands<'a, 'c> {
    pub(super) fn at(counter: &'a mut Counter<'c>) -> Self {
        Self { at: counter, heads: Heads::default() }
    }

    /// Does what `session` may do, at a moment that may be long past.
    pub(super) async fn does(
        &mut self,
        session: &SessionToken,
        moment: Instant,
        action: &'static str,
        args: Value,
    ) -> Result<Value, Fault> {
        let entry = actions::find(action)?;
        self.at.who = self.at.open_sessions.admit(Some(session), unasked(entry.access), self.at.running)?;
        self.at.now = moment;
        self.at.note = AuditNote::default();
        let reply = (entry.parse)(args)?.run(self.at).await?;
        if entry.mode != Mode::Read
            && let Some((row, head)) = next_row(self.at, entry.name, &self.heads).await?
        {
            append(self.at, &row).await?;
            self.heads.moved(head);
        }
        Ok(reply)
    }

    /// The work is done; nobody is at the counter any more, so the door adds no row of its own.
    pub(super) fn leave(self) {
        self.at.who = None;
    }
}

/// Whoever asked for the sample has given the password; nobody sits there to give it again for every day.
fn unasked(access: Access) -> Access {
    match access {
        Access::Confirmed(permission) => Access::Needs(permission),
        other => other,
    }
}

/// A reply, or a piece of one.
pub(super) fn read<T: DeserializeOwned>(reply: &Value) -> Result<T, Fault> {
    T::deserialize(reply).map_err(|_| DataFault::Damaged.into())
}

/// The ids in the rows of a reply.
pub(super) fn ids<T: DeserializeOwned>(reply: &Value) -> Result<Vec<T>, Fault> {
    reply.as_array().into_iter().flatten().map(|row| read(&row["id"])).collect()
}

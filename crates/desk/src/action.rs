//! What an action is: a struct whose fields are its arguments.

use std::future::Future;
use std::pin::Pin;

use domain::staff::permission::Permission;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::counter::Counter;
use crate::door::Desk;
use crate::fault::{DoorFault, Fault};
use crate::session::Who;
use crate::topics::Topic;

/// Whether an action changes anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Reads on a read-only connection; leaves an audit row only if it says whom it was about, as the few do
    /// that show what must not be read unseen.
    Read,
    /// Writes in its turn, once per request id, with an audit row.
    Write,
    /// Writes with an audit row, but its reply is not kept: what it answers is a secret (a session, an
    /// unmasked number), and doing it again does no harm.
    Secret,
}

/// Who may do an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Anybody, signed in or not: sign-in and the first set-up.
    Open,
    /// Whoever has this permission.
    Needs(Permission),
    /// Whoever has this permission and has given the password in the last minutes (S3).
    Confirmed(Permission),
    /// Whoever has this permission, even while their screen is locked: what a lock screen can do.
    EvenLocked(Permission),
}

/// One thing a clerk, a volunteer, a manager or an auditor does.
///
/// `run` reads top to bottom as they would tell it. It never begins or ends a transaction, reads a clock
/// or makes randomness: the door hands it a [`Counter`] with all of these.
pub(crate) trait Action: Clone + DeserializeOwned + JsonSchema + Send + Sync + 'static {
    /// Noun and verb: `rooms.book`.
    const NAME: &'static str;
    /// Who may do it.
    const ACCESS: Access;
    /// Whether it changes anything.
    const MODE: Mode;
    /// What refreshes elsewhere after it.
    const TOUCHES: &'static [Topic] = &[];
    /// What it answers.
    type Reply: Serialize + JsonSchema + Send;

    /// Its row in the action table.
    const ENTRY: &'static Entry = &Entry::of::<Self>();

    /// What must happen before its transaction, such as a slow hash; most actions need nothing. `who` is
    /// whoever was admitted: nobody, where anybody is.
    fn before(&mut self, _desk: &Desk, _who: Option<&Who>) -> impl Future<Output = Result<(), Fault>> + Send {
        std::future::ready(Ok(()))
    }

    /// What is slow and needs no transaction, such as making the pages that the reply orders. It sees the
    /// reply as it is kept, and also that of a request made before.
    fn after(_reply: &mut Value, _desk: &Desk) -> impl Future<Output = Result<(), Fault>> + Send {
        std::future::ready(Ok(()))
    }

    /// Does it.
    fn run(self, at: &mut Counter<'_>) -> impl Future<Output = Result<Self::Reply, Fault>> + Send;
}

type Running<'a, T> = Pin<Box<dyn Future<Output = Result<T, Fault>> + Send + 'a>>;

/// An action whose arguments have been parsed, ready to run as often as the database asks for.
pub(crate) trait Parsed: Send + Sync {
    fn before<'a>(&'a mut self, desk: &'a Desk, who: Option<&'a Who>) -> Running<'a, ()>;
    fn run<'a>(&'a self, at: &'a mut Counter<'_>) -> Running<'a, Value>;
    fn after<'a>(&'a self, reply: &'a mut Value, desk: &'a Desk) -> Running<'a, ()>;
}

impl<A: Action> Parsed for A {
    fn before<'a>(&'a mut self, desk: &'a Desk, who: Option<&'a Who>) -> Running<'a, ()> {
        Box::pin(A::before(self, desk, who))
    }

    fn run<'a>(&'a self, at: &'a mut Counter<'_>) -> Running<'a, Value> {
        Box::pin(async move {
            let reply = A::run(self.clone(), at).await?;
            serde_json::to_value(reply).map_err(|error| crate::database::faults::internal(&error))
        })
    }

    fn after<'a>(&'a self, reply: &'a mut Value, desk: &'a Desk) -> Running<'a, ()> {
        Box::pin(A::after(reply, desk))
    }
}

/// A row of the action table.
pub struct Entry {
    /// Noun and verb: `rooms.book`.
    pub name: &'static str,
    /// Whether it changes anything.
    pub mode: Mode,
    /// What refreshes elsewhere after it.
    pub topics: &'static [Topic],
    pub(crate) access: Access,
    pub(crate) parse: fn(Value) -> Result<Box<dyn Parsed>, Fault>,
    args: fn(&mut SchemaGenerator) -> Schema,
    reply: fn(&mut SchemaGenerator) -> Schema,
}

impl Entry {
    pub(crate) const fn of<A: Action>() -> Self {
        Self {
            name: A::NAME,
            mode: A::MODE,
            topics: A::TOUCHES,
            access: A::ACCESS,
            parse: parse::<A>,
            args: SchemaGenerator::root_schema_for::<A>,
            reply: SchemaGenerator::root_schema_for::<A::Reply>,
        }
    }

    /// The permission it needs, or `None` if anybody may do it.
    pub fn permission(&self) -> Option<Permission> {
        match self.access {
            Access::Open => None,
            Access::Needs(permission) | Access::Confirmed(permission) | Access::EvenLocked(permission) => {
                Some(permission)
            }
        }
    }

    /// Whether the password must have been given in the last minutes.
    pub fn asks_again(&self) -> bool {
        matches!(self.access, Access::Confirmed(_))
    }

    /// JSON Schema (2020-12) of its arguments.
    pub fn args_schema(&self) -> Schema {
        (self.args)(&mut SchemaGenerator::default())
    }

    /// JSON Schema (2020-12) of its reply.
    pub fn reply_schema(&self) -> Schema {
        (self.reply)(&mut SchemaGenerator::default())
    }
}

/// Parses the arguments into domain types: bad input stops here, each reason on its field.
fn parse<A: Action>(args: Value) -> Result<Box<dyn Parsed>, Fault> {
    // Where something is wrong is found out only if something is: keeping the path takes longer than parsing.
    if let Ok(action) = A::deserialize(&args) {
        return Ok(Box::new(action));
    }
    match serde_path_to_error::deserialize::<_, A>(args) {
        Ok(action) => Ok(Box::new(action)),
        Err(error) => {
            let path = error.path().to_string();
            Err(on_path(&path, &error.into_inner().to_string()))
        }
    }
}

fn on_path(path: &str, message: &str) -> Fault {
    let field = |name: &str| match path {
        "." => name.to_owned(),
        _ => format!("{path}.{name}"),
    };
    if let Some(refusal) = domain::refusal::from_message(message) {
        return Fault::from_value(&refusal).on(if path == "." { "" } else { path });
    }
    let named = message.split('`').nth(1).unwrap_or_default();
    if message.starts_with("missing field") {
        return Fault::from(DoorFault::MissingField).on(field(named));
    }
    if message.starts_with("unknown field") {
        // serde's path already ends with the unknown name.
        return Fault::from(DoorFault::UnknownField).on(if path.ends_with(named) { path } else { named });
    }
    Fault::from(DoorFault::WrongType { expected: message.to_owned() }).on(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_lands_on_its_field() {
        let fault = on_path("document", r#"{"code":"document_check_digit","params":{"expected":"3"}}"#);
        assert_eq!(fault.fields["document"].code, "document_check_digit");
        assert_eq!(on_path(".", "missing field `room`").fields["room"].code, "missing_field");
        assert_eq!(
            on_path("rom", "unknown field `rom`, expected `room`").fields["rom"].code,
            "unknown_field"
        );
        assert_eq!(
            on_path("heads", "invalid type: string \"x\", expected u32").fields["heads"].code,
            "wrong_type"
        );
    }
}

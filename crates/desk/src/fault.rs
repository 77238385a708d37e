//! What the door answers when it cannot do what was asked: `{code, params, fields?}`.
//!
//! Every code comes from an error enum of a noun (in `domain` or here) that derives `Serialize` as
//! `{"code", "params"}`; [`refusals!`](crate::refusal) lists them all, and from that list the screen's
//! total table of words is derived.

use std::borrow::Cow;
use std::collections::BTreeMap;

use domain::staff::permission::Permission;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::refusal::Refusal;

/// Why an action was not done. Nothing was saved, and nothing that was typed is lost.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fault {
    /// What is wrong.
    #[schemars(with = "FaultCode")]
    pub code: String,
    /// The values that the sentence on the screen needs.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub params: Map<String, Value>,
    /// What is wrong with single arguments, by their path (`document.number`).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, FieldFault>,
    /// The database answered that it could not serialise this transaction: the door tries again.
    #[serde(skip)]
    pub(crate) retry: bool,
    /// The connection is of no use any more: the door opens a new one.
    #[serde(skip)]
    pub(crate) broken: bool,
}

/// What is wrong with one argument.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FieldFault {
    /// What is wrong.
    #[schemars(with = "FaultCode")]
    pub code: String,
    /// The values that the sentence on the screen needs.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub params: Map<String, Value>,
}

/// The schema of a code: every code there is, so that the screen's table of words is total.
struct FaultCode;

impl JsonSchema for FaultCode {
    fn schema_name() -> Cow<'static, str> {
        "FaultCode".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "enum": crate::refusal::codes() })
    }
}

impl Fault {
    pub(crate) fn of(refusal: &impl Refusal) -> Self {
        let value = serde_json::to_value(refusal).unwrap_or_else(|_| json!({ "code": "internal" }));
        Self::from_value(&value)
    }

    /// A fault from `{"code", "params"}`.
    pub(crate) fn from_value(value: &Value) -> Self {
        let code = value["code"].as_str().unwrap_or("internal").to_owned();
        let params = value["params"].as_object().cloned().unwrap_or_default();
        Self { code, params, fields: BTreeMap::new(), retry: false, broken: false }
    }

    /// Moves the reason onto the argument it is about.
    pub(crate) fn on(self, field: impl Into<String>) -> Self {
        let reason = FieldFault { code: self.code, params: self.params };
        let mut fault = Self::of(&DoorFault::Invalid);
        fault.fields.insert(field.into(), reason);
        fault
    }

    /// Has the action tried again if a unique index refused what the check before it had let pass: another
    /// counter was quicker, and this time the check says who.
    pub(crate) fn again_if_already_there(mut self) -> Self {
        self.retry |= self.code == "already_there";
        self
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&serde_json::to_string(self).unwrap_or_else(|_| self.code.clone()))
    }
}

impl std::error::Error for Fault {}

impl<R: Refusal> From<R> for Fault {
    fn from(refusal: R) -> Self {
        Self::of(&refusal)
    }
}

/// Puts a refusal on the argument it is about.
pub(crate) trait OnField<T> {
    /// The same result, with the reason on `field`.
    fn on_field(self, field: &str) -> Result<T, Fault>;
}

impl<T, R: Into<Fault>> OnField<T> for Result<T, R> {
    fn on_field(self, field: &str) -> Result<T, Fault> {
        self.map_err(|refusal| refusal.into().on(field))
    }
}

/// The warnings that the clerk has read and accepted, by code; part of an action's arguments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Accepted(pub Vec<String>);

impl Accepted {
    /// Refuses with every warning that has not been accepted.
    pub(crate) fn or_warn<R: Refusal>(&self, warnings: &[R]) -> Result<(), Fault> {
        let open: Vec<Value> = warnings
            .iter()
            .filter_map(|warning| serde_json::to_value(warning).ok())
            .filter(|warning| !self.0.iter().any(|code| warning["code"] == *code))
            .collect();
        if open.is_empty() { Ok(()) } else { Err(DoorFault::AcceptWarnings { warnings: open }.into()) }
    }
}

/// What the door itself refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum DoorFault {
    /// Some arguments are wrong; `fields` says which and why.
    #[error("some arguments are wrong")]
    Invalid,
    /// No action has this name.
    #[error("no action is called {action}")]
    UnknownAction {
        /// The name that was asked for.
        action: String,
    },
    /// The action takes no such argument.
    #[error("no such argument")]
    UnknownField,
    /// An argument is missing.
    #[error("an argument is missing")]
    MissingField,
    /// An argument is of another type.
    #[error("{expected}")]
    WrongType {
        /// What the parser says it wanted.
        expected: String,
    },
    /// Nobody is signed in with this session.
    #[error("not signed in")]
    NotSignedIn,
    /// The screen is locked.
    #[error("locked")]
    Locked,
    /// None of the account's roles may do this.
    #[error("not permitted")]
    NotPermitted {
        /// The permission that is missing.
        needs: Permission,
    },
    /// The password must be given again first (S3).
    #[error("confirm first")]
    ConfirmFirst,
    /// The same request was made before with other arguments.
    #[error("this request was made before with other arguments")]
    RequestReused,
    /// The rules let this pass only when each warning is accepted by name (`accept`).
    #[error("warnings to accept")]
    AcceptWarnings {
        /// What to accept, each `{code, params}`.
        warnings: Vec<Value>,
    },
    /// There is no such thing (any more).
    #[error("there is no such {noun}")]
    NotFound {
        /// The glossary's noun.
        noun: String,
    },
    /// The row changed meanwhile.
    #[error("changed meanwhile")]
    ChangedMeanwhile,
    /// Something is wrong in the program or its data; the log has it under this number.
    #[error("incident {incident}")]
    Internal {
        /// The number that the clerk can read out.
        incident: String,
    },
}

//! What can be done now, and why not: the screen disables with this reason.

use schemars::JsonSchema;
use serde::Serialize;

use crate::fault::Fault;

/// Whether something can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Can {
    /// It can.
    Yes,
    /// It cannot: the code of the fault it would end in.
    No(String),
}

impl<T, R: Into<Fault>> From<Result<T, R>> for Can {
    fn from(tried: Result<T, R>) -> Self {
        match tried {
            Ok(_) => Self::Yes,
            Err(refusal) => Self::No(refusal.into().code),
        }
    }
}

/// Done; there is nothing else to say.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Done {}

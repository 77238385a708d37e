//! Whether something may be done, and why not: what the screen shows beside a button.

use schemars::JsonSchema;
use serde::Serialize;

use crate::fault::{Fault, FieldFault};

/// `"yes"`, or `{"no": {code, params}}` with the reason that doing it would be refused for.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum Can {
    Yes,
    No(FieldFault),
}

impl Can {
    /// Yes, unless it would be refused.
    pub(crate) fn unless<R: Into<Fault>>(refused: Result<(), R>) -> Self {
        match refused.map_err(Into::into) {
            Ok(()) => Self::Yes,
            Err(Fault { code, params, .. }) => Self::No(FieldFault { code, params }),
        }
    }
}

//! How many rows a list gives at once.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};

/// Why a number of rows is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum LimitFault {
    /// Less than one or more than a screen can use.
    #[error("a list gives 1 to {most} rows")]
    LimitOutOfRange {
        /// The most rows.
        most: i64,
    },
}

/// The most rows that a search or a page gives: 1 to 50, 20 if nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limit(i64);

/// The most rows.
const MOST: i64 = 50;

impl Limit {
    /// As a number of rows.
    pub(crate) fn rows(self) -> usize {
        usize::try_from(self.0).expect("1 to 50 fits")
    }

    /// One row more, by which a list knows that it is not the end.
    pub(crate) fn and_one(self) -> i64 {
        self.0 + 1
    }
}

impl Default for Limit {
    fn default() -> Self {
        Self(20)
    }
}

impl<'de> Deserialize<'de> for Limit {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match i64::deserialize(from)? {
            rows @ 1..=MOST => Ok(Self(rows)),
            _ => Err(domain::refusal::refuse(&LimitFault::LimitOutOfRange { most: MOST })),
        }
    }
}

impl JsonSchema for Limit {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Limit".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 1, "maximum": MOST })
    }
}

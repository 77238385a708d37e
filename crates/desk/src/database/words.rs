//! Domain values in text columns: an enum's word, and small structures as JSON.

use domain::time::Instant;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::DataFault;
use super::faults::internal;
use crate::fault::Fault;

/// The word that stands for an enum's variant on the wire and in the database: `"shift_lead"`.
pub(crate) fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        other => unreachable!("only enums without data have a word, not {other:?}"),
    }
}

/// The enum's variant for a word of the database; an unknown word means damage.
pub(crate) fn worded<T: DeserializeOwned>(word: &str) -> Result<T, Fault> {
    serde_json::from_value(word.into()).map_err(|_| DataFault::Damaged.into())
}

/// A structure as the JSON text of a column.
pub(crate) fn to_json(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| internal(&error))
}

/// A structure from the JSON text of a column.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|_| DataFault::Damaged.into())
}

/// A moment from the milliseconds of a column.
pub(crate) fn moment(millis: i64) -> Result<Instant, Fault> {
    Instant::from_millis(millis).ok_or_else(|| DataFault::Damaged.into())
}

/// A number from a column, in the type that its rule uses; out of range means damage.
pub(crate) fn number<T: TryFrom<i64>>(column: i64) -> Result<T, Fault> {
    T::try_from(column).map_err(|_| DataFault::Damaged.into())
}

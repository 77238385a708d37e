//! How a rule says no: an error enum per noun whose variants are stable codes.
//!
//! Every error enum of this crate derives `Serialize` as `{"code": …, "params": {…}}`, so that a refused
//! value keeps its reason through serde and reaches the screen as a code, never as an English sentence.

use serde::Serialize;
use serde::de::Error;

/// Turns a refusal into a deserialisation error that still carries its code and parameters.
///
/// The message is the refusal's JSON; whoever deserialises can read it back with [`from_message`].
pub fn refuse<E: Error>(refusal: &impl Serialize) -> E {
    match serde_json::to_string(refusal) {
        Ok(json) => E::custom(json),
        Err(error) => E::custom(error),
    }
}

/// Reads back the code and parameters that [`refuse`] wrote, if the message is one of its own.
pub fn from_message(message: &str) -> Option<serde_json::Value> {
    let value: serde_json::Value = serde_json::from_str(message).ok()?;
    value.get("code").is_some_and(serde_json::Value::is_string).then_some(value)
}

/// Gives a text newtype that is built only by its `parse(&str) -> Result<Self, _>` the traits of a value
/// on the wire: it serialises as its text and deserialises through `parse`.
#[macro_export]
macro_rules! parsed_text {
    ($name:ident) => {
        impl $name {
            /// The normalised text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'_, str>>::deserialize(from)?;
                Self::parse(&text).map_err(|refusal| $crate::refusal::refuse(&refusal))
            }
        }
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string" })
            }
        }
    };
}

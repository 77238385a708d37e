//! A reason given by a person, which several rules demand: a void, a jump, a rejection, an urgent closure.

use crate::parsed_text;
use schemars::JsonSchema;
use serde::Serialize;

/// The longest reason, in code points.
const LONGEST: usize = 500;

/// Why somebody did what needs a reason: 1 to 500 code points, trimmed, no control characters but line
/// breaks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reason(String);

parsed_text!(Reason);

/// Why a text is no reason.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum ReasonRefusal {
    /// Nothing was written.
    #[error("a reason is needed")]
    ReasonMissing,
    /// More was written than the column holds.
    #[error("a reason has at most {longest} characters")]
    ReasonTooLong {
        /// The longest reason, in code points.
        longest: usize,
    },
    /// The text holds a character that cannot be printed.
    #[error("a reason has printable characters only")]
    ReasonNotPrintable,
}

impl Reason {
    /// Reads a reason; refuses an empty, an overlong and an unprintable one.
    pub fn parse(text: &str) -> Result<Self, ReasonRefusal> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ReasonRefusal::ReasonMissing);
        }
        if text.chars().count() > LONGEST {
            return Err(ReasonRefusal::ReasonTooLong { longest: LONGEST });
        }
        if text.chars().any(|c| c.is_control() && c != '\n') {
            return Err(ReasonRefusal::ReasonNotPrintable);
        }
        Ok(Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_a_printable_text_of_some_length() {
        #[track_caller]
        fn check(text: &str, expected: Result<&str, ReasonRefusal>) {
            assert_eq!(Reason::parse(text), expected.map(|text| Reason(text.to_owned())));
        }
        check(" 停电\n检修 ", Ok("停电\n检修"));
        check("　 \n", Err(ReasonRefusal::ReasonMissing));
        check("停\u{0}电", Err(ReasonRefusal::ReasonNotPrintable));
        check(&"电".repeat(500), Ok(&"电".repeat(500)));
        check(&"电".repeat(501), Err(ReasonRefusal::ReasonTooLong { longest: 500 }));
    }
}

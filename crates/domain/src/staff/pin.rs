//! The PIN that unlocks a locked window.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::refusal::refuse;
use crate::staff::refused::StaffError;

/// 4 to 8 digits, not all equal and not counting up or down. It is read but never written: it has no
/// `Serialize`, and `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Refuses anything but 4 to 8 ASCII digits, and the easiest of them.
    pub fn parse(text: &str) -> Result<Self, StaffError> {
        let digits: Vec<i32> = text.bytes().map(|byte| i32::from(byte) - i32::from(b'0')).collect();
        if !(4..=8).contains(&digits.len()) || digits.iter().any(|digit| !(0..=9).contains(digit)) {
            return Err(StaffError::PinMalformed {});
        }
        let steps_by = |step: i32| digits.windows(2).all(|pair| pair[1] - pair[0] == step);
        if [-1, 0, 1].into_iter().any(steps_by) {
            return Err(StaffError::PinTooEasy {});
        }
        Ok(Self(text.to_owned()))
    }

    /// The digits, for hashing.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(…)")
    }
}

impl<'de> Deserialize<'de> for Pin {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<'_, str>::deserialize(from)?;
        Self::parse(&text).map_err(|refusal| refuse(&refusal))
    }
}

impl JsonSchema for Pin {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Pin".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "password" })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(typed: &str, verdict: &Result<(), StaffError>) {
        assert_eq!(&Pin::parse(typed).map(drop), verdict, "{typed:?}");
    }

    #[test]
    fn a_pin_is_digits_and_not_the_easiest() {
        check("2580", &Ok(()));
        check("71004140", &Ok(()));
        check("1235", &Ok(()));
        for malformed in ["", "258", "123456789", "25a0", "２５８０", "二五八零", "25 80"] {
            check(malformed, &Err(StaffError::PinMalformed {}));
        }
        for easy in ["0000", "99999999", "1234", "01234567", "9876", "3210"] {
            check(easy, &Err(StaffError::PinTooEasy {}));
        }
    }

    #[test]
    fn a_pin_is_not_shown_in_a_log() {
        assert_eq!(format!("{:?}", Pin::parse("2580").expect("a PIN")), "Pin(…)");
    }

    proptest! {
        #[test]
        fn nothing_typed_panics(text in ".{0,9}") {
            if let Ok(pin) = Pin::parse(&text) {
                prop_assert_eq!(pin.digits(), text);
            }
        }
    }
}

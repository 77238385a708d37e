//! Phone numbers (R-TEL-1 to R-TEL-3): one canonical text for each, whatever way it was written. Mobile numbers
//! are not checked against operators' prefixes, which change.

mod typed;

use schemars::JsonSchema;
use serde::Serialize;

use typed::{Typed, calling_code_length};

/// Why a phone number is refused.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum PhoneError {
    /// Nothing but blanks.
    #[error("the phone number is empty")]
    PhoneEmpty {},
    /// No mobile, landline or international number looks like this.
    #[error("this is no phone number")]
    PhoneFormat {},
}

/// What kind of number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum PhoneKind {
    /// Mainland mobile, 11 digits.
    Mobile,
    /// Mainland landline with its area code; Shanghai's is 021 with 8 digits.
    Landline,
    /// Hong Kong, +852 and 8 digits.
    HongKong,
    /// Macau, +853 and 8 digits.
    Macau,
    /// Taiwan, +886 and 9 digits.
    Taiwan,
    /// Anywhere else, E.164.
    Foreign,
}

/// A phone number in its canonical text: `19900000001`, `021-62999998-801`, `+85261234567`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

crate::parsed_text!(Phone);

/// A number taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhoneParts<'a> {
    /// The area code of a landline (`021`) or the calling code (`+852`); empty for a mobile.
    pub area: &'a str,
    /// The subscriber's number.
    pub number: &'a str,
    /// The extension of a landline.
    pub extension: Option<&'a str>,
}

impl Phone {
    /// Normalises and checks a number.
    pub fn parse(text: &str) -> Result<Self, PhoneError> {
        let typed = Typed::of(text);
        if typed.main.is_empty() {
            return Err(PhoneError::PhoneEmpty {});
        }
        typed.read().map(Self).ok_or(PhoneError::PhoneFormat {})
    }

    /// The kind, told by the canonical text.
    pub fn kind(&self) -> PhoneKind {
        match self.parts().area {
            "" => PhoneKind::Mobile,
            "+852" => PhoneKind::HongKong,
            "+853" => PhoneKind::Macau,
            "+886" => PhoneKind::Taiwan,
            area if area.starts_with('+') => PhoneKind::Foreign,
            _ => PhoneKind::Landline,
        }
    }

    /// Area or calling code, number and extension.
    pub fn parts(&self) -> PhoneParts<'_> {
        if let Some(international) = self.0.strip_prefix('+') {
            let (area, number) =
                self.0.split_at_checked(1 + calling_code_length(international)).unwrap_or(("", &self.0));
            return PhoneParts { area, number, extension: None };
        }
        let mut parts = self.0.splitn(3, '-');
        match (parts.next(), parts.next()) {
            (Some(area), Some(number)) => PhoneParts { area, number, extension: parts.next() },
            _ => PhoneParts { area: "", number: &self.0, extension: None },
        }
    }

    /// The last four digits of the number, without an extension (R-NM-11).
    pub fn last_four(&self) -> String {
        let number = self.parts().number;
        number.chars().skip(number.chars().count().saturating_sub(4)).collect()
    }
}

/// Shows the staff mask, so that a number never reaches a log.
impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Phone({})", super::mask::phone(self))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_brought_into_one_form() {
        let check = |text: &str, kind, canonical: &str, last_four: &str| {
            let phone = Phone::parse(text).expect(text);
            assert_eq!((phone.as_str(), phone.kind()), (canonical, kind), "{text}");
            assert_eq!(phone.last_four(), last_four, "{text}");
        };
        for text in [
            "19900000001",
            "+86 199-0000-0001",
            "１９９０００００００１",
            "0086 19900000001",
            "8619900000001",
        ] {
            check(text, PhoneKind::Mobile, "19900000001", "0001");
        }
        check("16400000001", PhoneKind::Mobile, "16400000001", "0001");
        for text in
            ["62999998", "021-62999998", "(021)6299-9998", "+86 21 6299 9998", "０２１－６２９９９９９８"]
        {
            check(text, PhoneKind::Landline, "021-62999998", "9998");
        }
        for text in [
            "(021)6299-9998转801",
            "021-62999998-801",
            "62999998#801",
            "6299 9998 ext. 801",
            "62999998分机801",
        ] {
            check(text, PhoneKind::Landline, "021-62999998-801", "9998");
        }
        check("0512-6299999-8", PhoneKind::Landline, "0512-6299999-8", "9999");
        check("010 62999998", PhoneKind::Landline, "010-62999998", "9998");
        check("+852 6123 4567", PhoneKind::HongKong, "+85261234567", "4567");
        check("00853-6612 3456", PhoneKind::Macau, "+85366123456", "3456");
        check("+886 0912 345 678", PhoneKind::Taiwan, "+886912345678", "5678");
        check("+49 (0)30 901820", PhoneKind::Foreign, "+4930901820", "1820");
        check("+1 212 555 0100", PhoneKind::Foreign, "+12125550100", "0100");
    }

    #[test]
    fn other_numbers_are_refused() {
        let check = |text: &str, error| assert_eq!(Phone::parse(text), Err(error), "{text}");
        check(" ", PhoneError::PhoneEmpty {});
        for text in [
            "12900000001",
            "1990000000",
            "021-6299999",
            "021-12999998",
            "+852 612345",
            "+886 12345678",
            "199000000011",
            "19900000001转8",
            "62999998-1234567",
            "+1234567890123456",
            "+86",
            "电话",
            "0-0",
            "+",
        ] {
            check(text, PhoneError::PhoneFormat {});
        }
    }

    #[test]
    fn a_number_never_reaches_a_log() {
        assert_eq!(format!("{:?}", Phone::parse("19900000001").unwrap()), "Phone(199****0001)");
    }

    proptest! {
        #[test]
        fn normalising_twice_is_normalising_once(text in "[+0-9 ()转-]{5,18}|\\PC{0,20}|(021-?)?[2-9][0-9]{7}(-[0-9]{1,6})?") {
            if let Ok(once) = Phone::parse(&text) {
                prop_assert_eq!(Phone::parse(once.as_str()), Ok(once));
            }
        }
    }
}

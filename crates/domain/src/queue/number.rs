//! The number on a ticket: a letter and at least three digits (R-QU-1).

use std::borrow::Cow;
use std::fmt;
use std::num::NonZeroU32;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::queue::refused::TicketError;
use crate::refusal::refuse;

/// What somebody came for, as the letter on the ticket. I and O look like digits and are not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Prefix {
    /// General matters (综合).
    A,
    /// Bookings and rooms (空间预约).
    B,
    /// Courses and activities (课程活动).
    C,
    /// Volunteers (志愿服务).
    D,
    /// Enterprises and legal advice (企业与法律).
    E,
    /// People with an appointment (预约).
    Y,
    /// Priority (优先).
    V,
}

impl Prefix {
    /// Every prefix, in the order in which a form offers them.
    pub const ALL: [Self; 7] = [Self::A, Self::B, Self::C, Self::D, Self::E, Self::Y, Self::V];

    /// The printed letter.
    pub fn letter(self) -> char {
        match self {
            Self::A => 'A',
            Self::B => 'B',
            Self::C => 'C',
            Self::D => 'D',
            Self::E => 'E',
            Self::Y => 'Y',
            Self::V => 'V',
        }
    }

    /// The prefix of a letter, unless no queue has it.
    pub fn of_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|prefix| prefix.letter() == letter)
    }
}

/// A ticket's number, such as `A001`; A999 is followed by A1000, and nothing wraps within a day (R-QU-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketNumber {
    /// The letter.
    pub prefix: Prefix,
    /// Counts from 1 each day, per prefix.
    pub count: NonZeroU32,
}

impl TicketNumber {
    /// The day's first number of a prefix.
    pub fn first(prefix: Prefix) -> Self {
        Self { prefix, count: NonZeroU32::MIN }
    }

    /// The number that follows.
    #[must_use]
    pub fn next(self) -> Self {
        Self { prefix: self.prefix, count: self.count.saturating_add(1) }
    }

    /// Reads a number as typed or written by hand (R-QU-9): blanks around it, small and full-width
    /// characters are forgiven. Refuses unknown letters, fewer than three digits, 000 and needless zeros.
    pub fn parse(text: &str) -> Result<Self, TicketError> {
        Self::read(text).ok_or(TicketError::TicketNumberMalformed {})
    }

    fn read(text: &str) -> Option<Self> {
        let typed: String = text.trim().chars().map(half_width).collect();
        let mut characters = typed.chars();
        let prefix = Prefix::of_letter(characters.next()?.to_ascii_uppercase())?;
        let digits = characters.as_str();
        if !digits.chars().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let number = Self { prefix, count: digits.parse().ok()? };
        // Only the printed form is a number: neither A1 nor A0001 stands on any ticket.
        number.to_string().ends_with(digits).then_some(number).filter(|_| digits.len() >= 3)
    }
}

/// The ASCII form of a full-width letter or digit.
fn half_width(character: char) -> char {
    match u32::from(character) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(character),
        _ => character,
    }
}

impl fmt::Display for TicketNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:03}", self.prefix.letter(), self.count)
    }
}

impl Serialize for TicketNumber {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TicketNumber {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Cow::<'_, str>::deserialize(from)?;
        Self::parse(&text).map_err(|refusal| refuse(&refusal))
    }
}

impl JsonSchema for TicketNumber {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "TicketNumber".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(typed: &str, printed: Option<&str>) {
        let number = TicketNumber::parse(typed).ok().map(|number| number.to_string());
        assert_eq!(number.as_deref(), printed, "{typed:?}");
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        check("A001", Some("A001"));
        check(" v007 ", Some("V007"));
        check("Ｙ０１２", Some("Y012"));
        check("A1000", Some("A1000"));
        for not_a_number in ["", "A", "A1", "A01", "A000", "A0001", "A01000", "I001", "A+01", "A-01"] {
            check(not_a_number, None);
        }
        check("A99999999999", None);
        check("号001", None);
    }

    #[test]
    fn a999_is_followed_by_a1000() {
        let a999 = TicketNumber::parse("A999").expect("a number");
        assert_eq!(a999.next().to_string(), "A1000");
        assert_eq!(TicketNumber::first(Prefix::V).to_string(), "V001");
    }

    #[test]
    fn a_refused_number_keeps_its_code_through_serde() {
        let refusal = serde_json::from_str::<TicketNumber>(r#""A1""#).expect_err("A1 is no number");
        assert!(refusal.to_string().contains("ticket_number_malformed"));
    }

    proptest! {
        #[test]
        fn every_number_survives_paper_and_wire(count in 1u32.., which in 0usize..7) {
            let count = NonZeroU32::new(count).expect("counts from 1");
            let number = TicketNumber { prefix: Prefix::ALL[which], count };
            prop_assert_eq!(TicketNumber::parse(&number.to_string()), Ok(number));
            let json = serde_json::to_string(&number).expect("serialises");
            prop_assert_eq!(serde_json::from_str::<TicketNumber>(&json).expect("reads back"), number);
        }

        #[test]
        fn nothing_typed_panics(text in ".{0,12}") {
            if let Ok(number) = TicketNumber::parse(&text) {
                prop_assert_eq!(TicketNumber::parse(&number.to_string()), Ok(number));
            }
        }
    }
}

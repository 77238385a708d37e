//! Short texts that a clerk types into a visit, trimmed and bounded.

use crate::parsed_text;
use crate::visits::refused::VisitError;

/// The longest such text, in code points.
const LONGEST: usize = 200;

/// Why a matter was not accepted, in words that the person can take home: 1 to 200 code points.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WhyNot(String);

/// Where to go instead, with address or phone: 1 to 200 code points.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WhereTo(String);

/// Where the person of a parked visit is, such as "at the copier": 1 to 200 code points.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Whereabouts(String);

parsed_text!(WhyNot);
parsed_text!(WhereTo);
parsed_text!(Whereabouts);

impl WhyNot {
    /// Trims; refuses nothing but blanks, control characters and more than 200 code points.
    pub fn parse(text: &str) -> Result<Self, VisitError> {
        short(text).map(Self)
    }
}

impl WhereTo {
    /// Trims; refuses nothing but blanks, control characters and more than 200 code points.
    pub fn parse(text: &str) -> Result<Self, VisitError> {
        short(text).map(Self)
    }
}

impl Whereabouts {
    /// Trims; refuses nothing but blanks, control characters and more than 200 code points.
    pub fn parse(text: &str) -> Result<Self, VisitError> {
        short(text).map(Self)
    }
}

fn short(text: &str) -> Result<String, VisitError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(VisitError::VisitTextEmpty {});
    }
    if text.chars().any(char::is_control) {
        return Err(VisitError::VisitTextHasControlCharacters {});
    }
    if text.chars().count() > LONGEST {
        return Err(VisitError::VisitTextTooLong { longest: LONGEST });
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, kept: Result<&str, VisitError>) {
        assert_eq!(WhyNot::parse(typed).map(|text| text.to_string()), kept.map(str::to_owned), "{typed:?}");
    }

    #[test]
    fn texts_are_trimmed_and_counted_in_code_points() {
        check(" 不属于本窗口 ", Ok("不属于本窗口"));
        check("　\t ", Err(VisitError::VisitTextEmpty {}));
        check("一\n二", Err(VisitError::VisitTextHasControlCharacters {}));
        let longest = "𬱖".repeat(LONGEST);
        check(&longest, Ok(&longest));
        check(&format!("{longest}一"), Err(VisitError::VisitTextTooLong { longest: 200 }));
    }
}

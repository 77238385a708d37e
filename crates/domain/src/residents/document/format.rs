//! What a number of each kind looks like (R-ID's table), after normalising.

use super::check_digit::{ends_in_icao, ends_in_mod_11_2};
use super::{DocumentError, DocumentType};
use crate::text::{ascii_width, hanzi, hyphen, invisible};
use crate::time::Day;

/// The most characters of a number without a rule of its own.
const LONGEST: usize = 40;

/// Blanks, hyphens and invisible characters out, full width to ASCII, upper case.
pub(super) fn normalised(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_whitespace() && !invisible(*c) && !hyphen(*c));
    kept.map(|c| ascii_width(c).to_ascii_uppercase()).collect()
}

/// Checks everything about a normalised number that does not need today's date.
pub(super) fn check(kind: DocumentType, number: &str) -> Result<(), DocumentError> {
    if number.is_empty() {
        return Err(DocumentError::DocumentEmpty {});
    }
    if let Some(foreign) = number.chars().find(|c| !belongs(kind, *c)) {
        return Err(DocumentError::DocumentCharacter { character: foreign });
    }
    if let Some(kind) = other_kind(kind, number) {
        return Err(DocumentError::DocumentOtherKind { kind });
    }
    if !looks_right(kind, number) {
        return Err(DocumentError::DocumentFormat {});
    }
    if !check_holds(kind, number) {
        return Err(DocumentError::DocumentCheckDigit {});
    }
    if kind.carries_birth() && birth(number).is_none() {
        return Err(DocumentError::DocumentNoSuchDate {});
    }
    Ok(())
}

/// The birth date in places 7 to 14, if the calendar has such a day.
pub(super) fn birth(number: &str) -> Option<Day> {
    let digits: Vec<u32> = number.chars().skip(6).take(8).map(|c| c.to_digit(10)).collect::<Option<_>>()?;
    let (year, month_and_day) = digits.split_at_checked(4)?;
    let (month, day) = month_and_day.split_at_checked(2)?;
    let value = |digits: &[u32]| digits.iter().fold(0, |value, digit| value * 10 + digit);
    Day::from_ymd_opt(value(year).try_into().ok()?, value(month), value(day))
}

/// Whether a number of this kind may hold the character at all.
fn belongs(kind: DocumentType, c: char) -> bool {
    match kind {
        DocumentType::ResidentId | DocumentType::HmtResidence | DocumentType::PrCard2023 => {
            c.is_ascii_digit() || c == 'X'
        }
        DocumentType::ResidentId15 | DocumentType::TwTravelPermit => c.is_ascii_digit(),
        DocumentType::PrCard2017 | DocumentType::HmTravelPermit | DocumentType::Passport => {
            is_letter_or_digit(c)
        }
        DocumentType::Military
        | DocumentType::HouseholdBooklet
        | DocumentType::BirthCertificate
        | DocumentType::SocialSecurity => is_letter_or_digit(c) || hanzi(c),
    }
}

/// The kind that a number typed under "resident ID" really is (§17).
fn other_kind(kind: DocumentType, number: &str) -> Option<DocumentType> {
    if kind != DocumentType::ResidentId {
        return None;
    }
    match (number.chars().next(), number.chars().count()) {
        (Some('8'), _) => Some(DocumentType::HmtResidence),
        (Some('9'), _) => Some(DocumentType::PrCard2023),
        (_, 15) if all_digits(number) => Some(DocumentType::ResidentId15),
        _ => None,
    }
}

fn looks_right(kind: DocumentType, number: &str) -> bool {
    let length = number.chars().count();
    match kind {
        DocumentType::ResidentId => is_18(number) && number.starts_with(|c| ('1'..='7').contains(&c)),
        DocumentType::HmtResidence => {
            is_18(number) && ["810000", "820000", "830000"].iter().any(|region| number.starts_with(region))
        }
        DocumentType::PrCard2023 => is_18(number) && number.starts_with('9'),
        DocumentType::ResidentId15 => length == 15,
        DocumentType::PrCard2017 => {
            length == 15 && number.chars().enumerate().all(|(place, c)| (place < 3) == c.is_ascii_uppercase())
        }
        DocumentType::HmTravelPermit => {
            let digits = number.strip_prefix(['H', 'M']).unwrap_or_default();
            all_digits(digits) && matches!(length, 9 | 11)
        }
        DocumentType::TwTravelPermit => length == 8,
        DocumentType::Passport => (5..=17).contains(&length),
        DocumentType::Military
        | DocumentType::HouseholdBooklet
        | DocumentType::BirthCertificate
        | DocumentType::SocialSecurity => length <= LONGEST,
    }
}

fn check_holds(kind: DocumentType, number: &str) -> bool {
    match kind {
        DocumentType::ResidentId | DocumentType::HmtResidence | DocumentType::PrCard2023 => {
            ends_in_mod_11_2(number)
        }
        DocumentType::PrCard2017 => ends_in_icao(number),
        _ => true,
    }
}

/// Seventeen digits and a digit or X.
fn is_18(number: &str) -> bool {
    let mut digits = number.chars();
    let check = digits.next_back();
    check.is_some() && digits.as_str().chars().count() == 17 && all_digits(digits.as_str())
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

fn is_letter_or_digit(c: char) -> bool {
    c.is_ascii_uppercase() || c.is_ascii_digit()
}

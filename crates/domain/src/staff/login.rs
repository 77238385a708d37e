//! The names of an account: the login that is typed and the number that is printed.

use crate::parsed_text;
use crate::staff::refused::StaffError;

/// What somebody types to sign in: 1 to 40 of `a`–`z`, `0`–`9`, `.`, `_` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Login(String);

/// The number printed on receipts instead of a name, three digits such as `012` (R-RC-1).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StaffNumber(String);

parsed_text!(Login);
parsed_text!(StaffNumber);

impl Login {
    /// The longest login, in characters.
    const LONGEST: usize = 40;

    /// Trims and reads capitals as small letters; refuses every other character.
    pub fn parse(text: &str) -> Result<Self, StaffError> {
        let login = text.trim().to_ascii_lowercase();
        let allowed = |character: char| matches!(character, 'a'..='z' | '0'..='9' | '.' | '_' | '-');
        let long_enough = (1..=Self::LONGEST).contains(&login.len());
        if long_enough && login.chars().all(allowed) {
            Ok(Self(login))
        } else {
            Err(StaffError::LoginMalformed {})
        }
    }
}

impl StaffNumber {
    /// Trims; refuses anything but three ASCII digits.
    pub fn parse(text: &str) -> Result<Self, StaffError> {
        let number = text.trim();
        if number.len() == 3 && number.chars().all(|digit| digit.is_ascii_digit()) {
            Ok(Self(number.to_owned()))
        } else {
            Err(StaffError::StaffNumberMalformed {})
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, login: Option<&str>) {
        assert_eq!(Login::parse(typed).ok().as_ref().map(Login::as_str), login, "{typed:?}");
    }

    #[test]
    fn logins_are_small_and_plain() {
        check("li.wei", Some("li.wei"));
        check(" Li_Wei-2 ", Some("li_wei-2"));
        check(&"a".repeat(40), Some(&"a".repeat(40)));
        for refused in ["", " ", "li wei", "李伟", "li@wei", &"a".repeat(41)] {
            check(refused, None);
        }
    }

    #[test]
    fn a_staff_number_has_three_digits() {
        assert_eq!(StaffNumber::parse("012").expect("three digits").as_str(), "012");
        for refused in ["12", "0123", "O12", "０１２", "中"] {
            assert_eq!(StaffNumber::parse(refused), Err(StaffError::StaffNumberMalformed {}), "{refused}");
        }
    }
}

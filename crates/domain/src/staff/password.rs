//! Which passwords we refuse.

use crate::staff::login::Login;
use crate::staff::refused::StaffError;

/// The fewest code points of a password.
const SHORTEST: usize = 10;

/// The most code points of a password.
const LONGEST: usize = 200;

/// The first that anybody tries, of ten characters or more, in small letters.
const COMMONEST: [&str; 24] = [
    "0123456789",
    "1234567890",
    "0987654321",
    "9876543210",
    "12345678910",
    "123456789a",
    "a123456789",
    "1234512345",
    "1122334455",
    "1q2w3e4r5t",
    "1qaz2wsx3edc",
    "qwertyuiop",
    "asdfghjkl;",
    "abcdefghij",
    "abc1234567",
    "password12",
    "password123",
    "password1234",
    "passw0rd123",
    "admin12345",
    "administrator",
    "woaini1314",
    "woaini520520",
    "iloveyou123",
];

/// Refuses a password of fewer than 10 or more than 200 code points, the login itself, one character
/// repeated and the commonest. Asks for no mixture of characters: length protects better, and a phrase in
/// Chinese is a good password.
pub fn check_password(password: &str, login: &Login) -> Result<(), StaffError> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Err(StaffError::PasswordTooShort { shortest: SHORTEST });
    }
    if length > LONGEST {
        return Err(StaffError::PasswordTooLong { longest: LONGEST });
    }
    let plain = password.trim().to_lowercase();
    if plain == login.as_str() {
        return Err(StaffError::PasswordIsLogin {});
    }
    let mut characters = plain.chars();
    let first = characters.next();
    if characters.all(|other| Some(other) == first) {
        return Err(StaffError::PasswordOneCharacter {});
    }
    if COMMONEST.contains(&plain.as_str()) {
        return Err(StaffError::PasswordCommon {});
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(password: &str, verdict: &Result<(), StaffError>) {
        let login = Login::parse("chen.xiaolan").expect("a login");
        assert_eq!(&check_password(password, &login), verdict, "{password:?}");
    }

    #[test]
    fn length_counts_and_the_obvious_is_refused() {
        check("昌平路七百一十号一窗", &Ok(()));
        check("blue-heron", &Ok(()));
        check("short-one", &Err(StaffError::PasswordTooShort { shortest: 10 }));
        check("𬱖𬱖𬱖", &Err(StaffError::PasswordTooShort { shortest: 10 }));
        check(&"ab".repeat(101), &Err(StaffError::PasswordTooLong { longest: 200 }));
        check("Chen.Xiaolan", &Err(StaffError::PasswordIsLogin {}));
        check("aaaaAAAAaaaa", &Err(StaffError::PasswordOneCharacter {}));
        check("          ", &Err(StaffError::PasswordOneCharacter {}));
        check("1234567890", &Err(StaffError::PasswordCommon {}));
        check("Password123", &Err(StaffError::PasswordCommon {}));
    }

    #[test]
    fn the_list_holds_only_what_length_lets_through() {
        for common in COMMONEST {
            check(common, &Err(StaffError::PasswordCommon {}));
        }
    }
}

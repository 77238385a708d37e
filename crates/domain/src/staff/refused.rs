//! Why an account, a password or an approval is refused.

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

/// Why something about staff is refused.
#[derive(Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum StaffError {
    /// Not 1 to 40 of a–z, 0–9, dot, underscore and hyphen.
    #[error("not a login")]
    LoginMalformed {},
    /// Not three digits.
    #[error("not a staff number")]
    StaffNumberMalformed {},
    /// Fewer code points than required.
    #[error("the password has fewer than {shortest} characters")]
    PasswordTooShort {
        /// The fewest allowed.
        shortest: usize,
    },
    /// More code points than anybody types; hashing it would only cost time.
    #[error("the password has more than {longest} characters")]
    PasswordTooLong {
        /// The most allowed.
        longest: usize,
    },
    /// The login itself.
    #[error("the password is the login")]
    PasswordIsLogin {},
    /// One character repeated.
    #[error("the password is one character repeated")]
    PasswordOneCharacter {},
    /// Among the first that anybody tries.
    #[error("the password is among the commonest")]
    PasswordCommon {},
    /// Not 4 to 8 digits.
    #[error("not a PIN")]
    PinMalformed {},
    /// All digits equal, or counting up or down.
    #[error("the PIN is too easy")]
    PinTooEasy {},
    /// Nobody approves their own override, void, points or hours (R-RO-3).
    #[error("nobody approves a matter of their own")]
    OwnMatterForbidden {},
}

//! What is refused about accounts.

use schemars::JsonSchema;
use serde::Serialize;

/// Why a sign-in or a change of an account is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum AccountFault {
    /// Login and password do not belong together; which of them is wrong is not said.
    #[error("login and password do not belong together")]
    WrongPassword,
    /// The PIN is wrong.
    #[error("the PIN is wrong")]
    WrongPin,
    /// The PIN is enough only on a day on which the password was given in this program.
    #[error("the password first")]
    PasswordFirst,
    /// Too many wrong tries: the next is looked at later.
    #[error("wait {seconds} s")]
    WaitBeforeNextTry {
        /// Seconds from now.
        seconds: i64,
    },
    /// The account has been closed.
    #[error("the account is closed")]
    AccountClosed,
    /// The account is open.
    #[error("the account is open")]
    AccountOpen,
    /// Another account has that login.
    #[error("the login is taken")]
    LoginTaken,
    /// Another account of the site has that number.
    #[error("the staff number is taken")]
    StaffNumberTaken,
    /// An account has a role at least; close it instead.
    #[error("no role")]
    NoRole,
    /// The site has no such counter.
    #[error("no such counter")]
    NoSuchCounter,
    /// The site has no such station.
    #[error("no such station")]
    NoSuchStation,
    /// At least one account must be a manager.
    #[error("the last manager")]
    LastManager,
    /// The complex has been set up already.
    #[error("set up already")]
    AlreadySetUp,
}

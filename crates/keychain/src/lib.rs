//! The key of the data in the operating system's keychain: Keychain on macOS, the Credential Manager on
//! Windows, the Secret Service on Linux. Beside it, the address of a database if that holds a password.

use std::time::Duration;

use desk::refusal::Refusal;
use desk::{Place, Randomness, SystemRandomness, Unlock};
use keyring::{Entry, Error};
use serde::Serialize;
use tokio::sync::oneshot;

/// The name under which the keychain shows our keys.
const SERVICE: &str = "OneCounter";

/// The keychain of this computer's account, as it is asked about the data at one place.
pub struct Keychain {
    account: String,
    /// A locked keychain asks for its password in a window of its own, which may be where nobody sees it.
    patience: Duration,
}

/// Why the keychain is of no use just now. The recovery key opens the data all the same.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum KeychainFault {
    /// It keeps no key for the data at this place: the data came from elsewhere, or another account made it.
    #[error("this account's keychain keeps no key for this data; ONECOUNTER_RECOVERY_KEY opens it")]
    KeychainHasNoKey,
    /// What it keeps for the data at this place is no key of ours.
    #[error("what the keychain keeps for this data is not a key; ONECOUNTER_RECOVERY_KEY opens the data")]
    KeychainKeyForeign,
    /// It is locked, and nobody unlocked it.
    #[error("the keychain is locked and was not unlocked: unlock it and try again")]
    KeychainLocked,
    /// It did not answer in time; perhaps it asks for its password where nobody sees it.
    #[error("the keychain did not answer within {seconds} s: is it asking for its password somewhere?")]
    KeychainSilent {
        /// How long it was waited for, in seconds.
        seconds: u64,
    },
    /// There is none here.
    #[error("there is no keychain here ({why})")]
    NoKeychain {
        /// What the operating system said.
        why: String,
    },
}

impl Refusal for KeychainFault {}

impl Keychain {
    /// The keychain for the data at a place, waited for no longer than `patience`.
    pub fn of(place: &Place, patience: Duration) -> Self {
        Self { account: account(place), patience }
    }

    /// Makes sure that it keeps what it is given, before anything is made that counts on it: a locked one
    /// shows only when it is written to.
    pub async fn check(&self) -> Result<(), KeychainFault> {
        let trial = self.beside("a trial");
        let kept_and_gone =
            |entry: &Entry| entry.set_secret(b"trial").and_then(|()| entry.delete_credential());
        trial.ask(kept_and_gone).await
    }

    /// The key that it keeps for the data.
    pub async fn fetch(&self) -> Result<Unlock, KeychainFault> {
        let secret = self.ask(Entry::get_secret).await?;
        secret.try_into().map(Unlock::Keychain).map_err(|_| KeychainFault::KeychainKeyForeign)
    }

    /// Keeps the key of new data, in the place of one that it may have kept for earlier data there.
    pub async fn keep(&self, key: [u8; 32]) -> Result<(), KeychainFault> {
        self.ask(move |entry| entry.set_secret(&key)).await
    }

    /// The whole address of the database, which it was given to keep.
    pub async fn fetch_address(&self) -> Result<String, KeychainFault> {
        let secret = self.beside("the address").ask(Entry::get_secret).await?;
        String::from_utf8(secret).map_err(|_| KeychainFault::KeychainKeyForeign)
    }

    /// Keeps the whole address of the database: the password in it belongs in no file.
    pub async fn keep_address(&self, address: &str) -> Result<(), KeychainFault> {
        let secret = address.as_bytes().to_owned();
        self.beside("the address").ask(move |entry| entry.set_secret(&secret)).await
    }

    /// What it keeps for the same data under another name.
    fn beside(&self, name: &str) -> Self {
        Self { account: format!("{}, {name}", self.account), patience: self.patience }
    }

    /// Asks on a thread of its own, which is left behind if there is no answer: the program ends without it.
    async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, KeychainFault> {
        let (answer, answered) = oneshot::channel();
        let account = self.account.clone();
        std::thread::spawn(move || {
            let _asker_gone = answer.send(Entry::new(SERVICE, &account).and_then(|entry| question(&entry)));
        });
        match tokio::time::timeout(self.patience, answered).await {
            Ok(Ok(done)) => done.map_err(|error| fault(&error)),
            Ok(Err(_)) => Err(KeychainFault::NoKeychain { why: "it broke off".to_owned() }),
            Err(_) => Err(KeychainFault::KeychainSilent { seconds: self.patience.as_secs() }),
        }
    }
}

/// A new random key.
pub fn new_key() -> [u8; 32] {
    let mut key = [0; 32];
    SystemRandomness.fill(&mut key);
    key
}

fn fault(error: &Error) -> KeychainFault {
    match error {
        Error::NoEntry => KeychainFault::KeychainHasNoKey,
        Error::NoStorageAccess(_) => KeychainFault::KeychainLocked,
        // Why there is none is only told on the first occasion.
        Error::NoDefaultStore => match Entry::store_status() {
            Err(first) => KeychainFault::NoKeychain { why: first.to_string() },
            Ok(()) => KeychainFault::NoKeychain { why: error.to_string() },
        },
        other => KeychainFault::NoKeychain { why: other.to_string() },
    }
}

/// An address without the password in it: what a file may hold.
pub fn without_password(address: &str) -> String {
    let (named, asked) = address.split_once('?').unwrap_or((address, ""));
    let named = match named.rsplit_once('@') {
        Some((user, host)) => {
            let (scheme, user) = user.split_once("://").unwrap_or(("postgres", user));
            let user = user.split_once(':').map_or(user, |(user, _password)| user);
            format!("{scheme}://{user}@{host}")
        }
        None => named.to_owned(),
    };
    let asked: Vec<&str> =
        asked.split('&').filter(|one| !one.is_empty() && !one.starts_with("password=")).collect();
    if asked.is_empty() { named } else { format!("{named}?{}", asked.join("&")) }
}

/// The data a key belongs to, as the keychain names it; never a password inside an address.
fn account(place: &Place) -> String {
    match place {
        Place::Folder(folder) => {
            std::path::absolute(folder).unwrap_or_else(|_| folder.clone()).display().to_string()
        }
        Place::Postgres(address) => {
            let named = address.split_once('?').map_or(address.as_str(), |(named, _)| named);
            match named.rsplit_once('@') {
                Some((_, host)) => format!("postgres://{host}"),
                None => named.to_owned(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_becomes_part_of_a_name() {
        let account = |address: &str| account(&Place::Postgres(address.to_owned()));
        assert_eq!(account("postgres://127.0.0.1/desk"), "postgres://127.0.0.1/desk");
        assert_eq!(account("postgres://desk:secret@db/desk"), "postgres://db/desk");
        assert_eq!(account("postgres://desk:sec@ret@db/desk"), "postgres://db/desk");
        assert_eq!(account("postgres://db/desk?user=desk&password=sec@ret"), "postgres://db/desk");
    }

    #[test]
    fn an_address_loses_its_password_and_nothing_else() {
        #[track_caller]
        fn check(address: &str, kept: &str) {
            assert_eq!(without_password(address), kept);
            assert_eq!(without_password(kept), kept, "once is enough");
        }
        check("postgres://127.0.0.1/desk", "postgres://127.0.0.1/desk");
        check("postgres://desk:secret@db:5432/desk", "postgres://desk@db:5432/desk");
        check(
            "postgresql://desk:sec@ret@db/desk?sslmode=require",
            "postgresql://desk@db/desk?sslmode=require",
        );
        check(
            "postgres://desk@db/desk?password=secret&sslmode=require",
            "postgres://desk@db/desk?sslmode=require",
        );
        check("postgres://db/desk?password=sec@ret", "postgres://db/desk");
    }
}

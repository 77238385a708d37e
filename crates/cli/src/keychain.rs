//! The key of the data in the operating system's keychain: Keychain on macOS, the Credential Manager on
//! Windows, the Secret Service on Linux.

use anyhow::{Context, Result};
use desk::{Place, Randomness, SystemRandomness, Unlock};

/// The name under which the keychain shows our keys.
const SERVICE: &str = "OneCounter";

/// The key that this account's keychain holds for the data at this place.
pub async fn fetch(place: &Place) -> Result<Unlock> {
    let account = account(place);
    let secret = tokio::task::spawn_blocking(move || keyring::Entry::new(SERVICE, &account)?.get_secret())
        .await?
        .context("the keychain has no key for this data, or there is no keychain here")?;
    let key = secret.try_into().ok().context("the keychain's key for this data is not one of ours")?;
    Ok(Unlock::Keychain(key))
}

/// A new random key, kept in this account's keychain for the data at this place.
pub async fn make(place: &Place) -> Result<Unlock> {
    let account = account(place);
    let mut key = [0; 32];
    SystemRandomness.fill(&mut key);
    tokio::task::spawn_blocking(move || keyring::Entry::new(SERVICE, &account)?.set_secret(&key))
        .await?
        .context("there is no keychain here that keeps a key")?;
    Ok(Unlock::Keychain(key))
}

/// The data a key belongs to, as the keychain names it; never a password inside an address.
fn account(place: &Place) -> String {
    match place {
        Place::Folder(folder) => {
            std::path::absolute(folder).unwrap_or_else(|_| folder.clone()).display().to_string()
        }
        Place::Postgres(address) => match address.split_once('@') {
            Some((_, host)) => format!("postgres://{host}"),
            None => address.clone(),
        },
    }
}

//! Hashing of passwords and PINs: Argon2id, on a thread of its own, never inside a transaction.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::staff::login::Login;
use schemars::JsonSchema;
use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::database::faults::internal;
use crate::fault::Fault;
use crate::randomness::Randomness;

/// A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
#[derive(Clone, Default, Deserialize, JsonSchema, Zeroize, ZeroizeOnDrop)]
#[serde(transparent)]
#[schemars(inline)]
pub(crate) struct Secret(pub(crate) String);

/// How passwords are hashed, and when each login was last guessed at in this program.
#[derive(Clone)]
pub struct Passwords {
    params: Params,
    guesses: Arc<Mutex<HashMap<String, Duration>>>,
}

impl Passwords {
    /// 64 MiB, three passes, one lane: 150 to 400 ms on a counter's computer (S2).
    pub fn strong() -> Self {
        Self::costing(64 * 1024, 3)
    }

    /// The least that Argon2 accepts, for tests that sign in a thousand times. Never for a real desk.
    pub fn cheap() -> Self {
        Self::costing(8, 1)
    }

    fn costing(memory_kib: u32, passes: u32) -> Self {
        let params = Params::new(memory_kib, passes, 1, None).expect("constants within Argon2's ranges");
        Self { params, guesses: Arc::default() }
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }

    /// The PHC string of a secret, with a random salt.
    pub(crate) async fn hash(&self, secret: &Secret, randomness: &dyn Randomness) -> Result<String, Fault> {
        let (argon2, secret) = (self.argon2(), secret.clone());
        let mut salt = [0; 16];
        randomness.fill(&mut salt);
        tokio::task::spawn_blocking(move || {
            let hash = argon2.hash_password_with_salt(secret.0.as_bytes(), &salt);
            hash.map(|hash| hash.to_string()).map_err(|error| internal(&error))
        })
        .await
        .map_err(|panic| internal(&panic))?
    }

    /// Whether the secret belongs to the hash. Without a hash it takes as long and is wrong, so that
    /// nobody learns which logins exist.
    pub(crate) async fn verify(&self, secret: &Secret, hash: Option<String>) -> Result<bool, Fault> {
        let (argon2, secret) = (self.argon2(), secret.clone());
        tokio::task::spawn_blocking(move || {
            let Some(hash) = hash else {
                let _same_time = argon2.hash_password_with_salt(secret.0.as_bytes(), &[0; 16]);
                return Ok(false);
            };
            let hash = PasswordHash::new(&hash).map_err(|error| internal(&error))?;
            Ok(argon2.verify_password(secret.0.as_bytes(), &hash).is_ok())
        })
        .await
        .map_err(|panic| internal(&panic))?
    }

    /// How long ago, by the running time, this login was last guessed at in this program.
    pub(crate) fn since_last_guess(&self, login: &str, running: Duration) -> Option<Duration> {
        let guesses = self.guesses.lock().expect("no holder panics");
        guesses.get(login).map(|last| running.saturating_sub(*last))
    }

    /// Notes a guess.
    pub(crate) fn guessed(&self, login: &Login, running: Duration) {
        self.guesses.lock().expect("no holder panics").insert(login.to_string(), running);
    }
}

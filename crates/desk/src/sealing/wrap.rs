//! The ways to open the data key: each wraps it with a key of its own.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use schemars::JsonSchema;
use serde::Serialize;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Keys;
use crate::randomness::Randomness;

/// Crockford's base 32: no I, L, O or U that an eye could mistake on paper.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 32 characters of 5 bits: 160 random bits.
const RECOVERY_LENGTH: usize = 32;

/// How the person who opens the desk proves that they may.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub enum Unlock {
    /// A passphrase (`ONECOUNTER_PASSPHRASE` for unattended use).
    Passphrase(String),
    /// The recovery key on the paper in the safe.
    Recovery(String),
    /// A random key that the operating system's keychain keeps for this computer's account. Whoever opens
    /// the desk fetches it; the desk itself knows no keychain.
    Keychain([u8; 32]),
}

/// What is wrong with the key that was given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum KeyFault {
    /// The passphrase does not open this desk.
    #[error("the passphrase does not open this desk")]
    WrongPassphrase,
    /// The key in this computer's keychain does not open this desk.
    #[error("the keychain's key does not open this desk")]
    WrongKeychainKey,
    /// The recovery key does not open this desk.
    #[error("the recovery key does not open this desk")]
    WrongRecoveryKey,
    /// A passphrase has 12 characters at the least.
    #[error("the passphrase is too short")]
    PassphraseTooShort {
        /// The least number of characters.
        least: usize,
    },
    /// A recovery key has 32 letters and digits, and none of them is a U.
    #[error("this is no recovery key")]
    NotARecoveryKey,
    /// This desk cannot be opened in this way.
    #[error("this desk is not opened with a {way}")]
    NoSuchWay {
        /// `passphrase`, `recovery` or `keychain`.
        way: String,
    },
}

/// The key that is printed once, in eight groups of four.
pub struct RecoveryKey(Zeroizing<String>);

impl RecoveryKey {
    pub(crate) fn generate(randomness: &dyn Randomness) -> Self {
        let mut random = Zeroizing::new([0; RECOVERY_LENGTH]);
        randomness.fill(&mut *random);
        let letters = random.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)]));
        let mut text = Zeroizing::new(String::with_capacity(RECOVERY_LENGTH + RECOVERY_LENGTH / 4));
        for (at, letter) in letters.enumerate() {
            if at > 0 && at % 4 == 0 {
                text.push('-');
            }
            text.push(letter);
        }
        Self(text)
    }

    /// The text to print: `XXXX-XXXX-…`.
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// The least length of a passphrase, in characters.
const SHORTEST_PASSPHRASE: usize = 12;

impl Unlock {
    /// The word under which this way is stored.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Passphrase(_) => "passphrase",
            Self::Recovery(_) => "recovery",
            Self::Keychain(_) => "keychain",
        }
    }

    /// Refuses a new passphrase that is too short to protect anything, and what is no recovery key.
    pub(crate) fn check_new(&self) -> Result<(), KeyFault> {
        match self {
            Self::Passphrase(text) if text.chars().count() < SHORTEST_PASSPHRASE => {
                Err(KeyFault::PassphraseTooShort { least: SHORTEST_PASSPHRASE })
            }
            Self::Recovery(text) if !could_be_drawn(text) => Err(KeyFault::NotARecoveryKey),
            _ => Ok(()),
        }
    }

    /// Wraps the data key for this way of opening it.
    pub(crate) fn wrap(&self, keys: &Keys, salt: &[u8; 16], randomness: &dyn Randomness) -> Vec<u8> {
        let mut nonce = [0; 24];
        randomness.fill(&mut nonce);
        let wrapped = self
            .cipher(salt)
            .encrypt(&XNonce::from(nonce), keys.data_key().as_slice())
            .expect("32 bytes are far below the cipher's limit");
        [nonce.as_slice(), &wrapped].concat()
    }

    /// Opens a wrapped data key.
    pub(crate) fn unwrap(&self, salt: &[u8], wrapped: &[u8]) -> Result<Keys, KeyFault> {
        let refused = match self {
            Self::Passphrase(_) => KeyFault::WrongPassphrase,
            Self::Recovery(_) => KeyFault::WrongRecoveryKey,
            Self::Keychain(_) => KeyFault::WrongKeychainKey,
        };
        let (nonce, body) = wrapped.split_first_chunk::<24>().ok_or_else(|| refused.clone())?;
        let opened = self.cipher(salt).decrypt(&XNonce::from(*nonce), body).map_err(|_| refused.clone())?;
        let data: [u8; 32] = Zeroizing::new(opened).as_slice().try_into().map_err(|_| refused)?;
        Ok(Keys::from_data_key(Zeroizing::new(data)))
    }

    fn cipher(&self, salt: &[u8]) -> XChaCha20Poly1305 {
        let key = match self {
            Self::Passphrase(text) => from_passphrase(text, salt),
            // 160 random bits need no slow hash.
            Self::Recovery(text) => Zeroizing::new(blake3::derive_key(
                "onecounter 2026 recovery key v1",
                normalised(text).as_bytes(),
            )),
            Self::Keychain(key) => Zeroizing::new(blake3::derive_key("onecounter 2026 keychain key v1", key)),
        };
        XChaCha20Poly1305::new((&*key).into())
    }
}

/// Argon2id, 64 MiB, three passes (S2).
fn from_passphrase(text: &str, salt: &[u8]) -> Zeroizing<[u8; 32]> {
    let params = Params::new(64 * 1024, 3, 1, Some(32)).expect("constants within Argon2's ranges");
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(text.as_bytes(), salt, &mut *key)
        .expect("a 16-byte salt and a 32-byte key are within Argon2's ranges");
    key
}

/// Whether a text is as [`RecoveryKey::generate`] draws one.
fn could_be_drawn(text: &str) -> bool {
    let letters = normalised(text);
    letters.len() == RECOVERY_LENGTH && letters.bytes().all(|letter| ALPHABET.contains(&letter))
}

/// As an eye reads it from paper: case, blanks and hyphens do not matter, O is 0, I and L are 1.
fn normalised(text: &str) -> Zeroizing<String> {
    let letters =
        text.chars().filter(char::is_ascii_alphanumeric).map(|letter| match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        });
    Zeroizing::new(letters.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[test]
    fn the_recovery_key_opens_as_typed_from_paper() {
        let randomness = SeededRandomness::new(3);
        let keys = Keys::generate(&randomness);
        let recovery = RecoveryKey::generate(&randomness);
        let wrapped = Unlock::Recovery(recovery.text().to_owned()).wrap(&keys, &[0; 16], &randomness);
        let typed = recovery.text().to_lowercase().replace('-', " ").replace('0', "o");
        let opened = Unlock::Recovery(typed).unwrap(&[0; 16], &wrapped).expect("the same key");
        assert_eq!(opened.data_key(), keys.data_key());
        let wrong = Unlock::Recovery("0000-0000".to_owned()).unwrap(&[0; 16], &wrapped);
        assert_eq!(wrong.err(), Some(KeyFault::WrongRecoveryKey));
    }
}

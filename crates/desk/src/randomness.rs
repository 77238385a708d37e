//! The one place that makes random bytes, and the ids made of time and randomness.

use std::sync::atomic::{AtomicU64, Ordering};

use domain::time::Instant;
use uuid::Uuid;

/// Where random bytes come from.
pub trait Randomness: Send + Sync {
    /// Fills `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's randomness, for everything real.
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}

/// Bytes that follow from a seed: for sample data and tests that must replay. Never for keys.
pub struct SeededRandomness {
    key: [u8; 32],
    drawn: AtomicU64,
}

impl SeededRandomness {
    /// The sequence of `seed`.
    pub fn new(seed: u64) -> Self {
        let key = blake3::derive_key("onecounter seeded randomness v1", &seed.to_le_bytes());
        Self { key, drawn: AtomicU64::new(0) }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        let draw = self.drawn.fetch_add(1, Ordering::Relaxed);
        blake3::Hasher::new_keyed(&self.key).update(&draw.to_le_bytes()).finalize_xof().fill(bytes);
    }
}

/// A new UUIDv7: sorted by the moment it was made.
pub(crate) fn new_id(now: Instant, randomness: &dyn Randomness) -> Uuid {
    let mut random = [0; 10];
    randomness.fill(&mut random);
    let millis = u64::try_from(now.millis()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

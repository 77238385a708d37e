//! Sealed columns, blind indexes and the keys behind them (XChaCha20-Poly1305, BLAKE3).
//!
//! One random data key opens everything. It is never stored plainly: the database keeps it wrapped, once
//! for each way to open it (a passphrase, the printed recovery key, the OS keychain).

pub(crate) mod keys;
pub(crate) mod wrap;

pub(crate) use keys::{Column, Keys};
pub(crate) use wrap::KeyFault;
pub use wrap::{RecoveryKey, Unlock};

//! End to end: the real window, by keys, roles and names.
//!
//! `entrance`, `first_start`, `morning`, `screens` and `together` lie beside and are not run yet: they were written
//! last and have not been seen to pass on a quiet machine.

#![expect(clippy::disallowed_methods, reason = "how long a person waits is measured on the real clock")]

mod crash;
mod sign_in;

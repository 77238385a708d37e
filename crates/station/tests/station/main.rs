//! The station without a window: what the page asks, and what it is told.

#![expect(clippy::unwrap_used, reason = "a scenario that finds nothing to unwrap has failed")]

mod harness;

mod files;
mod first_start;
mod postgres;
mod restore;
mod seats;

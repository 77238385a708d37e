//! The queue (R-QU): numbers, whose turn it is, what happens to a ticket, how long people wait.

pub mod number;
pub mod order;
pub mod refused;
pub mod state;
pub mod ticket;
pub mod waits;
pub mod words;

//! What the desk does: one folder per noun, one file per action, its SQL beside it; and around them the
//! one door ([`Desk::call`]), sealing, audit and the database.

mod action;
mod actions;
mod audit;
mod clock;
mod counter;
mod database;
mod door;
pub mod fault;
mod opening;
mod randomness;
pub mod refusal;
mod rooms;
mod sealing;
pub mod sample;
mod session;
mod sites;
mod staff;
mod topics;

pub use action::{Entry, Mode};
pub use actions::ACTIONS;
pub use clock::{Clock, SetClock, SystemClock};
pub use database::Place;
pub use door::{Desk, Surroundings};
pub use fault::{Fault, FieldFault};
pub use randomness::{Randomness, SeededRandomness, SystemRandomness};
pub use refusal::codes as fault_codes;
pub use sealing::{RecoveryKey, Unlock};
pub use session::SessionToken;
pub use staff::password::Passwords;
pub use topics::{Change, Topic};

//! What the desk does: one folder per noun, one file per action, its SQL beside it; and around them the
//! one door ([`Desk::call`]), sealing, audit and the database.

mod action;
mod actions;
mod appointments;
mod audit;
mod backups;
mod calendar;
mod clock;
mod consultations;
mod counter;
mod courses;
mod database;
mod door;
mod engagements;
pub mod fault;
mod opening;
mod organisations;
mod paper;
mod queue;
mod randomness;
mod receipts;
mod referrals;
pub mod refusal;
mod reports;
mod residents;
mod rooms;
pub mod sample;
mod sealing;
mod session;
mod sites;
mod staff;
mod topics;
mod visits;
mod volunteers;

pub use action::{Entry, Mode};
pub use actions::actions;
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

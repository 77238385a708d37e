//! A visit (来访): one person at one counter, from call to finish, with its items (事项); who acts for
//! whom, and who goes first.

pub mod agent;
pub mod authorisation;
pub mod channel;
pub mod item;
pub mod priority;
pub mod refused;
pub mod visit;
pub mod words;

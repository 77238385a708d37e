//! A visit (来访): one person at one counter, from call to finish, with its items (事项).

pub mod channel;
pub mod item;
pub mod refused;
pub mod visit;
pub mod words;

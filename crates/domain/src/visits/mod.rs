//! A visit (来访): one person at one counter. Who acts for whom, and who goes first.

pub mod agent;
pub mod authorisation;
pub mod priority;

//! The rules of the trade of a one-counter window (综合服务窗口), pure: no I/O, no async, no clock,
//! no randomness and no SQL. One folder per noun of the glossary; the sources of the rules are the
//! R-numbers of `docs/rules.md`.

pub mod id;
pub mod refusal;
pub mod time;

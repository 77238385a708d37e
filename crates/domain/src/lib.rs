//! The rules of the trade of a one-counter window (综合服务窗口), pure: no I/O, no async, no clock,
//! no randomness and no SQL. One folder per noun of the glossary; the R-numbers beside the rules are
//! those of the rule sheet (`domain.md`), which names the law or standard behind each.

pub mod appointments;
pub mod calendar;
pub mod courses;
pub mod engagements;
pub mod id;
pub mod numerals;
pub mod organisations;
pub mod queue;
pub mod reason;
pub mod receipts;
pub mod refusal;
pub mod reports;
pub mod residents;
pub mod rooms;
pub mod staff;
pub mod text;
pub mod time;
pub mod visits;
pub mod volunteers;
pub mod work_orders;

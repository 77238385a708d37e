//! The daily report (R-RP): the day's figures, whether they balance, and what changed since.

pub mod blocker;
pub mod figures;
pub mod identity;
pub mod percent;
pub mod revision;
pub mod sum;

//! Work orders of the 5/15/30-minute mechanism (工单) and the days of a complaint.

pub mod clock;
pub mod complaint;
pub mod refused;

//! Appointments with advisors (专家), such as lawyers on Friday afternoons.

pub mod appointment;
pub mod refused;
pub mod slot;
pub mod weekly;

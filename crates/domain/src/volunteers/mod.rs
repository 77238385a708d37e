//! Volunteering (R-VO): shifts, signing in and out, minutes, hours and points.

pub mod guardian;
pub mod hours;
pub mod minutes;
pub mod points;
pub mod refused;
pub mod shift;
pub mod sign_up;
pub mod span;

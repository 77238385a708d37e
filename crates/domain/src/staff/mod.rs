//! Staff (工作人员): who may do what, and how they prove who they are.

pub mod login;
pub mod password;
pub mod permission;
pub mod pin;
pub mod refused;
pub mod role;
pub mod sign_in;

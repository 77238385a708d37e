//! Party branches, teams, enterprises, committees (组织).

pub mod name;

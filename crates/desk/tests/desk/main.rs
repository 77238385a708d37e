//! The desk's scenarios: each reads like a morning at the desk and runs on SQLite and on PostgreSQL.

mod harness;

mod audit;
mod requests;
mod roles;
mod rooms;
mod sessions;
mod sites;
mod staff;
mod volunteers;
mod wrong_passwords;

//! The desk's scenarios: each reads like a morning at the desk and runs on SQLite and on PostgreSQL.

mod harness;

mod calendar;
mod rooms;
mod rooms_races;
mod staff;

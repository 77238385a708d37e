//! The desk's scenarios: each reads like a morning at the desk and runs on SQLite and on PostgreSQL.

mod harness;

mod appointments;
mod courses;
mod courses_race;
mod rooms;
mod staff;

//! The desk's scenarios: each reads like a morning at the desk and runs on SQLite and on PostgreSQL.

mod harness;

mod appointments;
mod courses;
mod courses_race;
mod courses_waiting;
mod rooms;
mod staff;

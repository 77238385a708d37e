//! The desk's scenarios: each reads like a morning at the desk and runs on SQLite and on PostgreSQL.

mod harness;

mod backups;
mod doctor;
mod folders;
mod full_disk;
mod kills;
mod migrations;
mod reports;
mod rooms;
mod staff;

//! The desk's scenarios: each reads like a morning at the desk and runs on SQLite and on PostgreSQL.

#![expect(clippy::unwrap_used, reason = "a scenario that finds nothing to unwrap has failed")]
#![expect(clippy::unchecked_time_subtraction, reason = "the clocks of the scenarios are set far from zero")]
#![expect(clippy::duration_suboptimal_units, reason = "limits are compared in the unit the rule gives")]

mod harness;

mod appointments;
mod audit;
mod backups;
mod calendar;
mod consultations;
mod counters;
mod courses;
mod courses_race;
mod courses_waiting;
mod doctor;
mod folders;
mod full_disk;
mod guards;
mod kills;
mod large_sample;
mod link;
mod migrations;
mod organisations;
mod people_sealed;
mod people_search;
mod queue;
mod random_day;
mod receipts;
mod recovery_key;
mod referrals;
mod reports;
mod requests;
mod residents;
mod roles;
mod rooms;
mod rooms_races;
mod sessions;
mod sites;
mod staff;
mod visits;
mod volunteers;
mod ways;
mod wrong_passwords;

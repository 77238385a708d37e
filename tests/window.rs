//! End to end: the real window, by keys, roles and names.

#![expect(clippy::disallowed_methods, reason = "how long a person waits is measured on the real clock")]

mod all_day;
mod counter;
mod crash;
mod entrance;
mod first_start;
mod guide;
mod morning;
mod screens;
mod settings;
mod sign_in;
mod together;

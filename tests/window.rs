//! End to end: the real window, by keys, roles and names.

mod crash;
mod entrance;
mod first_start;
mod morning;
mod screens;
mod sign_in;
mod together;

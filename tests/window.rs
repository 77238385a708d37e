//! End to end: the real window, by keys, roles and names.

mod crash;
mod entrance;
mod morning;
mod sign_in;
mod together;

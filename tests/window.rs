//! End to end: the real window, by keys, roles and names.

mod sign_in;

//! `onecounter-cli`: everything the window does, without a window.

pub mod answer;
pub mod arguments;
pub mod commands;
pub mod morning;
pub mod opening;

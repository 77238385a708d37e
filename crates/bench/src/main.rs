//! `cargo xtask bench`: the figures of the reliability sheet at full size, each beside its floor.

mod floor;
mod measure;

fn main() {}

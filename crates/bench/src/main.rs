//! `cargo xtask bench`: the figures of the reliability sheet at full size, each beside its floor.

mod desk_on;
mod floor;
mod measure;
mod paper;
mod table;

use std::path::Path;

use anyhow::Result;

use crate::table::{Row, Table};

/// The measurements, by the name that can be given on the command line to run only some.
type Measurement = fn(&mut Table) -> Result<()>;

const MEASUREMENTS: &[(&str, Measurement)] = &[("flush", flush), ("paper", paper::measure)];

fn main() -> Result<()> {
    let only: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let mut table = Table::default();
    for (name, measurement) in MEASUREMENTS {
        if only.is_empty() || only.iter().any(|word| word == name) {
            eprintln!("measuring {name} …");
            measurement(&mut table)?;
        }
    }
    println!("{table}");
    if only.is_empty() {
        table.write(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/benchmarks.md")))?;
    }
    Ok(())
}

/// What a flush costs on this disk, before everything that waits for one.
fn flush(table: &mut Table) -> Result<()> {
    let folder = desk_on::disk()?;
    let times = floor::flush(folder.path())?;
    table.add(
        Row::new("—", "fsync floor of the disk: 2,000 × fdatasync, median", times.median()).promising("—"),
    );
    Ok(())
}

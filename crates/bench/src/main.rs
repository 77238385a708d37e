//! `cargo xtask bench`: the figures of the reliability sheet at full size, each beside its floor.

mod beside;
mod bookings;
mod courses;
mod floor;
mod flush;
mod large;
mod measure;
mod on;
mod paper;
mod people;
mod places;
mod plans;
mod races;
mod reports;
mod table;

use std::path::Path;

use anyhow::Result;
use clap::Parser;

use crate::large::Made;
use crate::on::On;
use crate::places::Places;
use crate::table::Table;

/// Measures the figures of docs/benchmarks.md.
#[derive(Parser)]
struct Arguments {
    /// Only these: paper, people, reports, bookings, courses, races; all of them if left out, and the page
    /// is written
    only: Vec<String>,
    /// A hundredth of the size, to try a measurement; the page is not written
    #[arg(long)]
    small: bool,
}

/// What is measured at a desk.
const DESK_NEEDED: [&str; 5] = ["people", "reports", "bookings", "courses", "races"];

impl Arguments {
    fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|word| word == name)
    }
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let runtime = tokio::runtime::Runtime::new()?;
    // On a worker of the runtime, where the window's commands run too.
    let measured = runtime.spawn(async move { measure(&arguments).await.map(|table| (table, arguments)) });
    let (table, arguments) = runtime.block_on(measured)??;
    println!("{table}");
    if arguments.only.is_empty() && !arguments.small {
        table.write(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/benchmarks.md")))?;
    }
    Ok(())
}

async fn measure(arguments: &Arguments) -> Result<Table> {
    let mut table = Table::default();
    if arguments.wants("paper") {
        paper::measure(&mut table)?;
    }
    if DESK_NEEDED.iter().any(|name| arguments.wants(name)) {
        measure_desks(arguments, &mut table).await?;
    }
    Ok(table)
}

async fn measure_desks(arguments: &Arguments, table: &mut Table) -> Result<()> {
    let places = Places::new()?;
    let size = if arguments.small { large::hundredth() } else { large::full() };
    let young = Made::new(&places.memory("young"), large::young(), table).await?.open().await?;
    let made = Made::new(&places.memory("large"), size, table).await?;
    let disk = made.copy(&places.disk("large"))?.open().await?;
    let memory = made.open().await?;
    if arguments.wants("people") {
        people::measure(table, &memory).await?;
    }
    if arguments.wants("reports") {
        reports::measure(table, &memory).await?;
    }
    if arguments.wants("bookings") {
        bookings::overlap(table, &memory, &young).await?;
        bookings::month(table, &memory).await?;
    }
    for (desk, on) in [(&memory, On::Memory), (&disk, On::Disk(places.disk("flush")))] {
        if arguments.wants("bookings") {
            bookings::book(table, desk, &on).await?;
        }
        if arguments.wants("courses") {
            courses::measure(table, desk, &on).await?;
        }
    }
    if arguments.wants("races") {
        races::measure(table, &disk).await?;
    }
    Ok(())
}

//! `cargo xtask bench`: the figures of the reliability sheet at full size, each beside its floor.

mod beside;
mod bookings;
mod courses;
mod cpu;
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
mod window;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Parser;

use crate::large::Made;
use crate::on::On;
use crate::places::Places;
use crate::table::{Row, Table};

/// Measures the figures of docs/benchmarks.md.
#[derive(Parser, Clone)]
struct Arguments {
    /// Only these: paper, people, reports, bookings, courses, races, window; all of them if left out, and the
    /// page is written
    only: Vec<String>,
    /// So much of the promised size; the page is written at 100 only, or if asked for
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..=100))]
    percent: u64,
    /// Keep the desks that are made in this folder, and measure copies of those that lie there already: a
    /// million residents take a quarter of an hour
    #[arg(long, value_name = "FOLDER")]
    desks: Option<PathBuf>,
    /// Write the page in any case
    #[arg(long)]
    write: bool,
}

/// What is measured at a desk.
const DESK_NEEDED: [&str; 5] = ["people", "reports", "bookings", "courses", "races"];

impl Arguments {
    fn wants_desk(&self) -> bool {
        DESK_NEEDED.iter().any(|name| self.wants(name))
    }

    fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|word| word == name)
    }
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let mut table = Table::default();
    table.add(Row::new("—", "floor: to another thread and back, on two processors", cpu::hand_over()?));
    let all = cpu::stay_on_one()?;
    table.add(Row::new("—", "floor: to another thread and back, on one", cpu::hand_over()?));
    if arguments.wants("paper") {
        paper::measure(&mut table)?;
    }
    if arguments.wants_desk() {
        let asked = arguments.clone();
        let measured = on_a_worker(async move { measure_desks(&asked, table).await })?;
        table = measured.0;
        if arguments.wants("races") {
            cpu::spread(&all)?;
            table = on_a_worker(async move { measured.1.race(table).await })?;
        }
    }
    if arguments.wants("window") {
        cpu::spread(&all)?;
        let asked = arguments.clone();
        table = on_a_worker(async move { measure_window(&asked, table).await })?;
    }
    println!("{table}");
    if arguments.write || arguments.only.is_empty() && arguments.percent == 100 {
        table.write(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/benchmarks.md")))?;
    }
    Ok(())
}

/// Runs on a worker of a runtime, where the window's commands run too.
fn on_a_worker<T: Send + 'static>(work: impl Future<Output = Result<T>> + Send + 'static) -> Result<T> {
    let runtime = tokio::runtime::Runtime::new()?;
    let work = runtime.spawn(work);
    runtime.block_on(work)?
}

/// A desk that nobody has measured yet, for the races.
struct Fresh {
    _places: Places,
    made: Made,
}

impl Fresh {
    /// Lets many work on it at the same moment.
    async fn race(self, mut table: Table) -> Result<Table> {
        races::measure(&mut table, &self.made.open().await?).await?;
        Ok(table)
    }
}

/// Measures the window, at desks of its own: no other one is open any more.
async fn measure_window(arguments: &Arguments, mut table: Table) -> Result<Table> {
    let (places, kept) = (Places::new()?, arguments.desks.as_deref());
    let small = Made::new(&places.disk("small"), large::young(), kept, &mut table).await?;
    let large = Made::new(&places.disk("large"), large::percent(arguments.percent), kept, &mut table).await?;
    window::measure(&mut table, &small, &large)?;
    Ok(table)
}

/// Makes the desks and measures one client at a time; one desk is left over.
async fn measure_desks(arguments: &Arguments, mut table: Table) -> Result<(Table, Fresh)> {
    let places = Places::new()?;
    let kept = arguments.desks.as_deref();
    let young = Made::new(&places.memory("young"), large::young(), kept, &mut table).await?;
    let made =
        Made::new(&places.memory("large"), large::percent(arguments.percent), kept, &mut table).await?;
    let disk = made.copy(&places.disk("large"))?.open().await?;
    let fresh = made.copy(&places.disk("fresh"))?;
    let (memory, young) = (made.open().await?, young.open().await?);
    if arguments.wants("people") {
        people::measure(&mut table, &memory).await?;
    }
    if arguments.wants("reports") {
        reports::measure(&mut table, &memory).await?;
    }
    if arguments.wants("bookings") {
        bookings::overlap(&mut table, &memory, &young).await?;
        bookings::month(&mut table, &memory).await?;
    }
    for (desk, on) in [(&memory, On::Memory), (&disk, On::Disk(places.disk("flush")))] {
        if arguments.wants("bookings") {
            bookings::book(&mut table, desk, &on).await?;
        }
        if arguments.wants("courses") {
            courses::measure(&mut table, desk, &on).await?;
        }
    }
    Ok((table, Fresh { _places: places, made: fresh }))
}

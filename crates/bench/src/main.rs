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

use std::path::Path;

use anyhow::Result;
use clap::Parser;

use crate::large::Made;
use crate::on::On;
use crate::places::Places;
use crate::table::{Row, Table};

/// Measures the figures of docs/benchmarks.md.
#[derive(Parser, Clone)]
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
    let desks = if arguments.wants_desk() { Some(Desks::make(&arguments, &mut table)?) } else { None };
    table.add(Row::new("—", "floor: to another thread and back, on two processors", cpu::hand_over()?));
    cpu::stay_on_one()?;
    table.add(Row::new("—", "floor: to another thread and back, on one", cpu::hand_over()?));
    if arguments.wants("paper") {
        paper::measure(&mut table)?;
    }
    if let Some(desks) = desks {
        let asked = arguments.clone();
        table = on_a_worker(async move { desks.measure(&asked, table).await })?;
    }
    println!("{table}");
    if arguments.only.is_empty() && !arguments.small {
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

/// The desks that are measured.
struct Desks {
    places: Places,
    young: Made,
    made: Made,
    disk: Made,
}

impl Desks {
    /// Makes them, and lets many work on one at the same moment, on all processors.
    fn make(arguments: &Arguments, table: &mut Table) -> Result<Self> {
        let places = Places::new()?;
        let size = if arguments.small { large::hundredth() } else { large::full() };
        let (races, mut notes) = (arguments.wants("races"), Table::default());
        let (desks, notes) = on_a_worker(async move {
            let young = Made::new(&places.memory("young"), large::young(), &mut notes).await?;
            let made = Made::new(&places.memory("large"), size, &mut notes).await?;
            let disk = made.copy(&places.disk("large"))?;
            if races {
                let raced = made.copy(&places.disk("raced"))?.open().await?;
                races::measure(&mut notes, &raced).await?;
            }
            Ok((Self { places, young, made, disk }, notes))
        })?;
        table.extend(notes);
        Ok(desks)
    }

    /// One client at a time.
    async fn measure(self, arguments: &Arguments, mut table: Table) -> Result<Table> {
        let (memory, young, disk) =
            (self.made.open().await?, self.young.open().await?, self.disk.open().await?);
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
        for (desk, on) in [(&memory, On::Memory), (&disk, On::Disk(self.places.disk("flush")))] {
            if arguments.wants("bookings") {
                bookings::book(&mut table, desk, &on).await?;
            }
            if arguments.wants("courses") {
                courses::measure(&mut table, desk, &on).await?;
            }
        }
        Ok(table)
    }
}

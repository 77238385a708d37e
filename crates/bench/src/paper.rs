//! P6: a Chinese receipt, from its view to the bytes of the PDF.

use std::time::Duration;

use anyhow::{Result, ensure};
use documents::{Fonts, PrintOptions};

use crate::measure::{Times, now};
use crate::table::{Row, Table};

/// Receipts after the first.
const RECEIPTS: usize = 500;

/// The largest receipt that is promised, in bytes.
const LARGEST: usize = 30_000;

pub(crate) fn measure(table: &mut Table) -> Result<()> {
    let view = documents::example::receipt();
    let options = PrintOptions::default();
    let start = now();
    let fonts = Fonts::find()?;
    let first = documents::receipt(&view, &options, &fonts)?;
    let first_took = start.elapsed();
    ensure!(first.pdf.len() <= LARGEST, "a receipt of {} bytes", first.pdf.len());
    let times = (0..RECEIPTS).map(|_| {
        let start = now();
        documents::receipt(&view, &options, &fonts)?;
        Ok(start.elapsed())
    });
    let times = Times::of(times.collect::<Result<_>>()?);
    table.add(
        Row::new("P6", "the first receipt, with loading the fonts", first_took)
            .within(Duration::from_millis(150)),
    );
    let size = first.pdf.len() / 1000;
    table.add(
        Row::new("P6", format!("a receipt of {size} kB, p95 of {RECEIPTS}"), times.percentile(95))
            .within(Duration::from_millis(10)),
    );
    let report = documents::example::day_report();
    let start = now();
    documents::day_report(&report, &fonts)?;
    table.add(Row::new("P5", "the day report's PDF", start.elapsed()).within(Duration::from_millis(300)));
    Ok(())
}

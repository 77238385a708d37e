//! The table that is printed and kept in docs/benchmarks.md.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use crate::measure::shown;

/// One figure.
pub(crate) struct Row {
    figure: &'static str,
    what: String,
    ours: Duration,
    promise: &'static str,
}

impl Row {
    pub(crate) fn new(figure: &'static str, what: impl Into<String>, ours: Duration) -> Self {
        Self { figure, what: what.into(), ours, promise: "" }
    }

    /// What the reliability sheet promises.
    pub(crate) fn promising(mut self, promise: &'static str) -> Self {
        self.promise = promise;
        self
    }
}

/// Every figure of a run.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Row>,
}

impl Table {
    pub(crate) fn add(&mut self, row: Row) {
        eprintln!("{row}");
        self.rows.push(row);
    }

    /// Writes the page for the repository.
    pub(crate) fn write(&self, file: &Path) -> Result<()> {
        let page = format!(
            "# Benchmarks\n\nWritten by `cargo xtask bench`. Machines differ: compare ratios.\n\n{self}"
        );
        Ok(std::fs::write(file, page)?)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { figure, what, promise, .. } = self;
        write!(f, "| {figure} | {what} | {} | {promise} |", shown(self.ours))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| Figure | What | Measured | Promise |\n|---|---|---|---|")?;
        self.rows.iter().try_for_each(|row| writeln!(f, "{row}"))
    }
}

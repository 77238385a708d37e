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
    floor: Option<Duration>,
    limit: Option<Duration>,
}

impl Row {
    /// The number of the reliability sheet, what was measured, and the time.
    pub(crate) fn new(figure: &'static str, what: impl Into<String>, ours: Duration) -> Self {
        Self { figure, what: what.into(), ours, floor: None, limit: None }
    }

    /// The floor, measured beside it.
    pub(crate) fn over(mut self, floor: Duration) -> Self {
        self.floor = Some(floor);
        self
    }

    /// What the reliability sheet promises.
    pub(crate) fn within(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Every figure of a run.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<Row>,
    notes: Vec<String>,
}

impl Table {
    pub(crate) fn add(&mut self, row: Row) {
        eprintln!("{row}");
        self.rows.push(row);
    }

    /// A sentence under the table, for what is no time.
    pub(crate) fn note(&mut self, note: String) {
        eprintln!("{note}");
        self.notes.push(note);
    }

    /// Writes the page for the repository.
    pub(crate) fn write(&self, file: &Path) -> Result<()> {
        let page = format!(
            "# Benchmarks\n\nWritten by `cargo xtask bench`; the numbers are those of the promises. The floor is the \
             same statements through\nSQLite's own C library on a copy of the same file, played in turn with the door, \
             or what the row says; the ratio\nis what the door costs above it: parsing, rules, sealing, audit links, and \
             the way to SQLite's thread and back\nfor each statement. One client, on one processor; races on all. Machines \
             differ: compare ratios.\n\n{self}"
        );
        Ok(std::fs::write(file, page)?)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { figure, what, ours, floor, limit } = self;
        let ratio = floor
            .filter(|floor| !floor.is_zero())
            .map_or("—".to_owned(), |floor| format!("{:.2} ×", ours.as_secs_f64() / floor.as_secs_f64()));
        let promise = limit.map_or("—".to_owned(), |limit| {
            let kept = if *ours <= limit { "kept" } else { "**missed**" };
            format!("≤ {}, {kept}", shown(limit))
        });
        let floor = floor.map_or("—".to_owned(), shown);
        write!(f, "| {figure} | {what} | {} | {floor} | {ratio} | {promise} |", shown(*ours))
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| Figure | What | Measured | Floor | Ratio | Promise |\n|---|---|--:|--:|--:|---|")?;
        self.rows.iter().try_for_each(|row| writeln!(f, "{row}"))?;
        self.notes.iter().try_for_each(|note| write!(f, "\n- {note}"))?;
        writeln!(f)
    }
}

//! The table that is printed and kept in docs/benchmarks.md.

use std::borrow::Cow;
use std::fmt;
use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use serde::Deserialize;

use crate::measure::shown;

/// One figure.
#[derive(Deserialize)]
pub(crate) struct Row {
    figure: Cow<'static, str>,
    what: String,
    ours: Amount,
    floor: Option<Amount>,
    limit: Option<Amount>,
}

/// What was measured: a time, or memory.
#[derive(Clone, Copy, PartialEq, PartialOrd, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Amount {
    /// A time.
    Nanoseconds(u64),
    /// Memory.
    Bytes(u64),
}

impl Row {
    /// The number of the reliability sheet, what was measured, and the time.
    pub(crate) fn new(figure: &'static str, what: impl Into<String>, ours: Duration) -> Self {
        Self { figure: figure.into(), what: what.into(), ours: ours.into(), floor: None, limit: None }
    }

    /// The floor, measured beside it.
    pub(crate) fn over(mut self, floor: Duration) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// What the reliability sheet promises.
    pub(crate) fn within(mut self, limit: Duration) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

impl Amount {
    /// Nanoseconds or bytes.
    #[expect(clippy::cast_precision_loss, reason = "two decimals of it are shown")]
    fn count(self) -> f64 {
        match self {
            Self::Nanoseconds(count) | Self::Bytes(count) => count as f64,
        }
    }
}

impl From<Duration> for Amount {
    fn from(time: Duration) -> Self {
        Self::Nanoseconds(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX))
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
             the way to SQLite's thread and back\nfor each statement. One client, on one processor; races and the window on all. \
             Machines\ndiffer: compare ratios.\n\n{self}"
        );
        Ok(std::fs::write(file, page)?)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nanoseconds(count) => f.write_str(&shown(Duration::from_nanos(*count))),
            Self::Bytes(_) => write!(f, "{:.1} MB", self.count() / 1e6),
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { figure, what, ours, floor, limit } = self;
        let ratio = floor
            .filter(|floor| floor.count() > 0.0)
            .map_or("—".to_owned(), |floor| format!("{:.2} ×", ours.count() / floor.count()));
        let promise = limit.map_or("—".to_owned(), |limit| {
            let kept = if *ours <= limit { "kept" } else { "**missed**" };
            format!("≤ {limit}, {kept}")
        });
        let floor = floor.map_or("—".to_owned(), |floor| floor.to_string());
        write!(f, "| {figure} | {what} | {ours} | {floor} | {ratio} | {promise} |")
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

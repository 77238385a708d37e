//! The floors that a figure is shown beside: the disk's own flush, and the same statements through
//! SQLite's C library.

use std::fmt::Write as _;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use crate::measure::{Times, now};

/// How often the disk is flushed to learn what a flush costs.
const FLUSHES: usize = 2000;

/// 2,000 × write and `fdatasync` in this folder.
pub(crate) fn flush(folder: &Path) -> Result<Times> {
    let mut file = File::create(folder.join("flush"))?;
    let times = (0..FLUSHES).map(|_| {
        file.write_all(&[7; 4096])?;
        let start = now();
        file.sync_data()?;
        Ok(start.elapsed())
    });
    Ok(Times::of(times.collect::<std::io::Result<Vec<Duration>>>()?))
}

/// A parameter of a statement.
pub(crate) enum Bound {
    Null,
    Integer(i64),
    Text(String),
    Bytes(Vec<u8>),
}

/// Rounds of statements for the C program.
#[derive(Default)]
pub(crate) struct Script {
    text: Vec<u8>,
    known: Vec<&'static str>,
}

impl Script {
    /// One statement of the round.
    pub(crate) fn run(&mut self, sql: &'static str, parameters: &[Bound]) {
        let id = self.known.iter().position(|known| *known == sql).unwrap_or_else(|| {
            self.known.push(sql);
            let id = self.known.len() - 1;
            self.line(&format!("S {id} {}\n{sql}", sql.len()));
            id
        });
        self.line(&format!("R {id} {}", parameters.len()));
        for parameter in parameters {
            self.line(&match parameter {
                Bound::Null => "n".to_owned(),
                Bound::Integer(number) => format!("i {number}"),
                Bound::Text(text) => format!("t {text}"),
                Bound::Bytes(bytes) => bytes.iter().fold("b ".to_owned(), |mut hex, byte| {
                    let _infallible = write!(hex, "{byte:02x}");
                    hex
                }),
            });
        }
    }

    /// Ends a round, which is measured as a whole.
    pub(crate) fn end_round(&mut self) {
        self.line("E");
    }

    fn line(&mut self, line: &str) {
        self.text.extend_from_slice(line.as_bytes());
        self.text.push(b'\n');
    }

    /// Plays the script on a database and gives the time of each round.
    pub(crate) fn play(&self, program: &Path, database: &Path) -> Result<Times> {
        let script = tempfile::NamedTempFile::new()?;
        std::fs::write(script.path(), &self.text)?;
        let output = Command::new(program).arg(database).arg(script.path()).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let rounds = String::from_utf8(output.stdout)?;
        let times = rounds.lines().map(|line| line.parse().map(Duration::from_nanos));
        Ok(Times::of(times.collect::<Result<_, _>>()?))
    }
}

/// Compiles the C program once.
pub(crate) fn compile(folder: &Path) -> Result<PathBuf> {
    let source = folder.join("floor.c");
    std::fs::write(&source, include_str!("floor.c"))?;
    let program = folder.join("floor");
    let status = Command::new("cc").args(["-O2", "-o"]).arg(&program).arg(&source).arg("-lsqlite3").status();
    let status = status.context("a C compiler and libsqlite3-dev are needed: run `cargo xtask setup`")?;
    ensure!(status.success(), "the floor does not compile: is libsqlite3-dev installed?");
    Ok(program)
}

//! The floor of a figure: the same statements through SQLite's own C library, on a copy of the same file.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

/// What is played, in order.
#[derive(Default)]
pub(crate) struct Plan {
    text: String,
}

impl Plan {
    /// Runs once, before anything is timed.
    pub(crate) fn setup(mut self, sql: &str) -> Self {
        self.add("setup", sql);
        self
    }

    /// A statement without parameters.
    pub(crate) fn run(mut self, sql: &str) -> Self {
        self.add("statement", sql);
        self
    }

    /// A statement of the desk, by its file in `crates/desk/src`, and the query whose one row is bound to it;
    /// `?1` in the query is the number of the round.
    pub(crate) fn play(mut self, file: &str, parameters: &str) -> Result<Self> {
        let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../desk/src")).join(file);
        let sql = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        self.add("parameters", parameters);
        self.add("statement", &sql);
        Ok(self)
    }

    fn add(&mut self, kind: &str, sql: &str) {
        self.text.extend([kind, " ", &sql.len().to_string(), "\n", sql, "\n"]);
    }
}

/// The C program with its database and its statements open.
pub(crate) struct Floor {
    program: Child,
    asked: ChildStdin,
    answered: BufReader<ChildStdout>,
    played: u64,
}

impl Floor {
    /// Starts it on a database file of its own.
    pub(crate) fn start(database: &Path, plan: &Plan) -> Result<Self> {
        let folder = database.parent().context("a database lies in a folder")?;
        let file = folder.join("plan");
        std::fs::write(&file, &plan.text)?;
        let mut program = Command::new(compiled(folder)?)
            .arg(database)
            .arg(&file)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let asked = program.stdin.take().context("standard input was piped")?;
        let answered = BufReader::new(program.stdout.take().context("standard output was piped")?);
        Ok(Self { program, asked, answered, played: 0 })
    }

    /// Plays the next rounds and gives the time of each.
    pub(crate) fn rounds(&mut self, count: u64) -> Result<Vec<Duration>> {
        writeln!(self.asked, "{} {count}", self.played)?;
        self.asked.flush()?;
        self.played += count;
        let round = |_| {
            let mut line = String::new();
            self.answered.read_line(&mut line)?;
            let nanoseconds = line.trim().parse().context("the floor ended early: see above")?;
            Ok(Duration::from_nanos(nanoseconds))
        };
        (0..count).map(round).collect()
    }
}

impl Drop for Floor {
    fn drop(&mut self) {
        let _was_over = self.program.kill();
        let _ended = self.program.wait();
    }
}

/// Compiles the C program beside the database.
fn compiled(folder: &Path) -> Result<PathBuf> {
    let program = folder.join("floor");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src/floor.c");
    let compiler = Command::new("cc").args(["-O2", source, "-o"]).arg(&program).arg("-lsqlite3").status();
    let done = compiler.context("a C compiler is needed: run `cargo xtask setup`")?;
    ensure!(done.success(), "the floor does not compile: is libsqlite3-dev installed?");
    Ok(program)
}

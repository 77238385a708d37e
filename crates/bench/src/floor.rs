//! The floor of a figure: the same statements through SQLite's own C library, on a copy of the same file.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

/// What is played, in order.
#[derive(Default)]
pub(crate) struct Plan {
    setup: Vec<String>,
    steps: Vec<Step>,
}

/// A statement, and the query whose one row is bound to it.
pub(crate) struct Step {
    pub(crate) parameters: Option<String>,
    pub(crate) statement: String,
}

impl Step {
    /// Whether it writes a row.
    pub(crate) fn writes(&self) -> bool {
        self.statement.trim_start().starts_with("insert")
    }
}

impl Plan {
    /// Runs once, before anything is timed.
    pub(crate) fn setup(mut self, sql: &str) -> Self {
        self.setup.push(sql.to_owned());
        self
    }

    /// A statement without parameters.
    pub(crate) fn run(mut self, sql: &str) -> Self {
        self.steps.push(Step { parameters: None, statement: sql.to_owned() });
        self
    }

    /// A statement of the desk, by its file in `crates/desk/src`, and the query whose one row is bound to it;
    /// `?1` in the query is the number of the round.
    pub(crate) fn play(mut self, file: &str, parameters: &str) -> Result<Self> {
        let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../desk/src")).join(file);
        let statement = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        self.steps.push(Step { parameters: Some(parameters.to_owned()), statement });
        Ok(self)
    }

    /// What runs once.
    pub(crate) fn once(&self) -> &[String] {
        &self.setup
    }

    /// What a round has.
    pub(crate) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// As the C program reads it.
    fn text(&self) -> String {
        let mut text = String::new();
        let mut add = |kind: &str, sql: &str| {
            text.extend([kind, " ", &sql.len().to_string(), "\n", sql, "\n"]);
        };
        for sql in &self.setup {
            add("setup", sql);
        }
        for Step { parameters, statement } in &self.steps {
            if let Some(sql) = parameters {
                add("parameters", sql);
            }
            add("statement", statement);
        }
        text
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
        std::fs::write(&file, plan.text())?;
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

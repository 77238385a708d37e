//! A throwaway PostgreSQL that a test may stop and start.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::program::root;

/// A server of the test's own; it is gone with this value.
pub struct Postgres {
    keeper: Child,
    words: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    address: String,
}

impl Postgres {
    /// Starts a server with an empty database.
    pub fn start() -> Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut keeper = Command::new("sh")
            .arg(root().join("xtask/postgres.sh"))
            .arg(port.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot run xtask/postgres.sh")?;
        let words = keeper.stdin.take();
        let answers = BufReader::new(keeper.stdout.take().context("piped a line above")?);
        let mut server = Self { keeper, words, answers, address: String::new() };
        let address = server.answer()?;
        ensure!(address.starts_with("postgres://"), "PostgreSQL did not start: is it installed?");
        server.address = address;
        let mut psql = Command::new("psql");
        psql.args([&format!("{}/postgres", server.address), "--quiet", "--command", "create database desk"]);
        ensure!(psql.status().context("is psql installed?")?.success(), "the database was made");
        Ok(server)
    }

    /// The address of the database.
    pub fn address(&self) -> String {
        format!("{}/desk", self.address)
    }

    /// Stops the server; whoever is connected is cut off.
    pub fn stop(&mut self) -> Result<()> {
        self.tell("stop")
    }

    /// Starts it again, with all that it held.
    pub fn start_again(&mut self) -> Result<()> {
        self.tell("start")
    }

    fn tell(&mut self, word: &str) -> Result<()> {
        writeln!(self.words.as_mut().context("the server is kept")?, "{word}")?;
        let answer = self.answer()?;
        ensure!(answer == word, "PostgreSQL was told to {word}, and answers: {answer}");
        Ok(())
    }

    fn answer(&mut self) -> Result<String> {
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        Ok(line.trim().to_owned())
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // The script stops the server at the end of its input, also when this process is killed.
        drop(self.words.take());
        let _ended = self.keeper.wait();
    }
}

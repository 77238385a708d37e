//! A throwaway PostgreSQL for tests.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Stdio};

use anyhow::{Context, Result, ensure};

use crate::command::program;

/// A server in a temporary folder, reachable on this machine alone. It stops with this value.
pub(crate) struct Postgres {
    keeper: Child,
    address: String,
}

impl Postgres {
    /// Starts a server on a free port and waits until it answers.
    pub(crate) fn start() -> Result<Self> {
        let port = free_port()?;
        let mut keeper = program("sh", &["xtask/postgres.sh", &port.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot run xtask/postgres.sh")?;
        let stdout = keeper.stdout.take().expect("standard output was piped a line above");
        let mut address = String::new();
        BufReader::new(stdout).read_line(&mut address)?;
        ensure!(address.starts_with("postgres://"), "PostgreSQL did not start: see above");
        Ok(Self { keeper, address: address.trim().to_owned() })
    }

    /// `postgres://user@host:port`, a superuser's: whoever asks makes a database of their own.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // The script stops the server at the end of its input, also when this process is killed.
        drop(self.keeper.stdin.take());
        if let Err(error) = self.keeper.wait() {
            eprintln!("PostgreSQL may still be running: {error}");
        }
    }
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port on this machine")?;
    Ok(listener.local_addr()?.port())
}

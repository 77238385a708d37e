//! PostgreSQL's own tools, run as programs of their own.

use std::path::Path;
use std::process::Stdio;

use tokio::process::Command;

use super::faults::BackupFault;

/// Runs a tool to its end. The password goes over the environment, never over the list of programs.
pub(super) async fn run(tool: &'static str, address: &str, args: &[&str]) -> Result<(), BackupFault> {
    let (address, password) = without_password(address);
    let mut command = Command::new(tool);
    command.args(args).arg("--dbname").arg(address).env("PGCONNECT_TIMEOUT", "5");
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    finish(tool, command).await
}

/// Reads a whole archive, as a restore would, into nothing.
pub(super) async fn read_through(archive: &Path) -> Result<(), BackupFault> {
    let mut command = Command::new("pg_restore");
    command.arg("--file=-").arg(archive);
    finish("pg_restore", command).await.map_err(|fault| match fault {
        BackupFault::BackupToolFailed { .. } => BackupFault::BackupDamaged {},
        other => other,
    })
}

/// The rows of one table in an archive, as the text of a `COPY`; no rows if it holds no such table.
pub(super) async fn rows_of(archive: &Path, table: &'static str) -> Result<String, BackupFault> {
    let mut command = Command::new("pg_restore");
    command.args(["--data-only", "--table", table, "--file=-"]).arg(archive).stdout(Stdio::piped());
    let rows = output("pg_restore", &mut command).await?;
    Ok(String::from_utf8_lossy(&rows).into_owned())
}

async fn finish(tool: &'static str, mut command: Command) -> Result<(), BackupFault> {
    output(tool, command.stdout(Stdio::null())).await.map(|_nothing| ())
}

async fn output(tool: &'static str, command: &mut Command) -> Result<Vec<u8>, BackupFault> {
    let done = command.stdin(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
    let Ok(done) = done.output().await else {
        return Err(BackupFault::BackupToolMissing { tool: tool.to_owned() });
    };
    if done.status.success() {
        return Ok(done.stdout);
    }
    tracing::error!(tool, said = %String::from_utf8_lossy(&done.stderr), "a PostgreSQL tool failed");
    Err(BackupFault::BackupToolFailed { tool: tool.to_owned() })
}

/// Takes the password out of `postgres://user:password@host/database`.
fn without_password(address: &str) -> (String, Option<String>) {
    let Some((scheme, rest)) = address.split_once("://") else { return (address.to_owned(), None) };
    let Some((account, place)) = rest.rsplit_once('@') else { return (address.to_owned(), None) };
    match account.split_once(':') {
        Some((user, password)) => (format!("{scheme}://{user}@{place}"), Some(decoded(password))),
        None => (address.to_owned(), None),
    }
}

/// Percent-decoding, as in every address.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_does_not_stay_in_the_address() {
        let check = |address: &str, bare: &str, password: Option<&str>| {
            assert_eq!(without_password(address), (bare.to_owned(), password.map(str::to_owned)));
        };
        check(
            "postgres://desk:s%40fe%20%E7%AA%97@db:5432/one",
            "postgres://desk@db:5432/one",
            Some("s@fe 窗"),
        );
        check("postgres://desk@db/one", "postgres://desk@db/one", None);
        check("postgres://db/one", "postgres://db/one", None);
        check("postgres://desk:100%@db/one", "postgres://desk@db/one", Some("100%"));
    }
}

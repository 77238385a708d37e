//! What an archive of `pg_dump` says about itself, before anything is restored from it.

use std::path::Path;

use super::tool;
use crate::database::DataFault;
use crate::database::open::refuse_newer;
use crate::fault::Fault;
use crate::opening;
use crate::sealing::{KeyFault, Unlock};

/// Reads an archive through: whole, ours, not newer than this program, and opened by `unlock`.
pub(super) async fn check(archive: &Path, unlock: &Unlock) -> Result<(), Fault> {
    if !archive.is_file() {
        return Err(DataFault::NothingHere.into());
    }
    tool::read_through(archive).await?;
    let schema = Table::read(archive, "_sqlx_migrations").await?;
    let versions = schema.column("version").filter_map(|version| version.parse().ok());
    refuse_newer(versions.max().ok_or(DataFault::NotOurs)?)?;
    let wraps = Table::read(archive, "key_wraps").await?;
    let ways = wraps.column("kind").zip(wraps.column("salt")).zip(wraps.column("wrapped"));
    let way =
        ways.map(|((kind, salt), wrapped)| (kind, salt, wrapped)).find(|(kind, ..)| *kind == unlock.kind());
    let (_, salt, wrapped) = way.ok_or_else(|| KeyFault::NoSuchWay { way: unlock.kind().to_owned() })?;
    opening::unwrap(unlock, bytes(salt)?, bytes(wrapped)?).await.map(|_keys| ())
}

/// A table's rows as an archive holds them: the text of a `COPY`, a line a row, fields parted by tabs.
struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    async fn read(archive: &Path, table: &'static str) -> Result<Self, Fault> {
        let text = tool::rows_of(archive, table).await?;
        Ok(Self::parse(&text))
    }

    /// Nothing where there is no such table.
    fn parse(text: &str) -> Self {
        let mut lines = text.lines().skip_while(|line| !line.starts_with("COPY "));
        let names = lines.next().and_then(|head| head.split_once('(')?.1.split_once(')'));
        let columns = names.map(|(names, _)| names.split(", ").map(str::to_owned).collect());
        let rows = lines.take_while(|line| *line != r"\.");
        let rows = rows.map(|line| line.split('\t').map(str::to_owned).collect()).collect();
        Self { columns: columns.unwrap_or_default(), rows }
    }

    fn column(&self, name: &str) -> impl Iterator<Item = &str> {
        let place = self.columns.iter().position(|column| column == name);
        self.rows.iter().filter_map(move |row| row.get(place?).map(String::as_str))
    }
}

/// `\\x00ff`, as a `COPY` writes bytes.
fn bytes(text: &str) -> Result<Vec<u8>, DataFault> {
    let digits = text.strip_prefix(r"\\x").ok_or(DataFault::Damaged)?;
    let digits: Vec<u32> =
        digits.chars().map(|digit| digit.to_digit(16)).collect::<Option<_>>().ok_or(DataFault::Damaged)?;
    let byte = |pair: &[u32]| match pair {
        [high, low] => u8::try_from(high * 16 + low).map_err(|_| DataFault::Damaged),
        _ => Err(DataFault::Damaged),
    };
    digits.chunks(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const COPIED: &str =
        "--\n-- PostgreSQL database dump\n--\n\nCOPY public.key_wraps (kind, salt, created_at) FROM stdin;
passphrase\t\\\\x00ff10\t1795339080000
recovery\t\\\\x\t1795339080000
\\.

passphrase\tnot a row\n";

    #[test]
    fn a_table_is_read_from_its_text() {
        let table = Table::parse(COPIED);
        assert_eq!(table.column("kind").collect::<Vec<_>>(), ["passphrase", "recovery"]);
        let salts: Vec<_> = table.column("salt").map(bytes).collect();
        assert_eq!(salts, [Ok(vec![0, 255, 16]), Ok(vec![])]);
        assert_eq!(table.column("wrapped").count(), 0, "there is no such column");
        assert_eq!(Table::parse("-- nothing").column("kind").count(), 0, "there is no such table");
        for text in ["00ff", r"\\x0", r"\\x0g"] {
            assert_eq!(bytes(text), Err(DataFault::Damaged), "{text}");
        }
    }
}

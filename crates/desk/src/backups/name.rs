//! The name of a backup tells when it was taken and where the audit stood, so that a chain that was cut
//! short later is found (S5): `onecounter-20261122-093000-1f0c57d2ab34.db`.

use chrono::NaiveDateTime;
use domain::time::Instant;

/// The front of every name.
const FRONT: &str = "onecounter";

/// The moment in a name, in Shanghai.
const MOMENT: &str = "%Y%m%d-%H%M%S";

/// A backup's name, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BackupName {
    /// When it was taken, to the second.
    pub(crate) taken_at: Instant,
    /// The digest of the audit chains' heads.
    pub(crate) head: String,
    /// `db` for SQLite, `dump` for PostgreSQL.
    pub(crate) ending: Ending,
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// A SQLite file.
    Db,
    /// An archive of `pg_dump`.
    Dump,
}

impl Ending {
    fn text(self) -> &'static str {
        match self {
            Self::Db => "db",
            Self::Dump => "dump",
        }
    }
}

impl BackupName {
    /// Reads a file's name; none if it is not a backup of ours.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        let (stem, ending) = name.rsplit_once('.')?;
        let ending = [Ending::Db, Ending::Dump].into_iter().find(|known| known.text() == ending)?;
        let mut parts = stem.splitn(4, '-');
        let (front, day, time, head) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let moment = NaiveDateTime::parse_from_str(&format!("{day}-{time}"), MOMENT).ok()?;
        let is_head = head.len() == 12 && head.chars().all(|digit| digit.is_ascii_hexdigit());
        let taken_at = Instant::at(moment.date(), moment.time());
        (front == FRONT && is_head).then(|| Self { taken_at, head: head.to_owned(), ending })
    }
}

impl std::fmt::Display for BackupName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let moment = self.taken_at.day().and_time(self.taken_at.time()).format(MOMENT);
        write!(f, "{FRONT}-{moment}-{}.{}", self.head, self.ending.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_was_written_and_nothing_else_is_a_backup() {
        let text = "onecounter-20261122-093000-1f0c57d2ab34.db";
        let name = BackupName::parse(text).expect("a backup");
        assert_eq!(name.taken_at, Instant::parse("2026-11-22T09:30:00+08:00").expect("RFC 3339"));
        assert_eq!(name.to_string(), text);
        for other in [
            "onecounter.db",
            "onecounter-20261122-093000-1f0c57d2ab34.txt",
            "onecounter-20261122-093000-1f0c57d2ab3.db",
            "onecounter-20261322-093000-1f0c57d2ab34.db",
            "../onecounter-20261122-093000-1f0c57d2ab34.db",
            "onecounter-20261122-093000-../../../etc.db",
            "",
        ] {
            assert_eq!(BackupName::parse(other), None, "{other}");
        }
    }
}

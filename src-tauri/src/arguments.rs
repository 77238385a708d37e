//! The command line. Without it the program opens what its settings say.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use clap::Parser;
use desk::Place;
use domain::time::Instant;
use station::Start;

/// 一窗 OneCounter, the window. With --data or --database the settings of this account are neither read nor
/// written: the command line says it all.
#[derive(Debug, Clone, Parser)]
#[command(name = "onecounter", version, max_term_width = 100)]
#[command(after_help = "ONECOUNTER_PASSPHRASE opens the data unattended.")]
pub(crate) struct Arguments {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// The PostgreSQL database, instead of a data folder.
    #[arg(long, value_name = "postgres://…", conflicts_with = "data")]
    database: Option<String>,
    /// The moment at which the clock starts, RFC 3339; only on a practice desk.
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    now: Option<Instant>,
    /// The number of the window at which this computer stands.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..=999))]
    counter: Option<i64>,
}

impl From<Arguments> for Start {
    fn from(arguments: Arguments) -> Self {
        Self { place: arguments.place(), now: arguments.now, counter: arguments.counter }
    }
}

impl Arguments {
    /// Whether the data was named.
    pub(crate) fn names_a_place(&self) -> bool {
        self.place().is_some()
    }

    fn place(&self) -> Option<Place> {
        match (&self.data, &self.database) {
            (Some(folder), _) => {
                Some(Place::Folder(std::path::absolute(folder).unwrap_or_else(|_| folder.clone())))
            }
            (None, database) => database.clone().map(Place::Postgres),
        }
    }

    /// What tells one running program from another: two that are given different places run side by side.
    pub(crate) fn identity(&self) -> String {
        let program = "org.onecounter.desk";
        let Some(place) = self.place() else { return program.to_owned() };
        let mut hasher = DefaultHasher::new();
        match place {
            Place::Folder(folder) => folder.hash(&mut hasher),
            Place::Postgres(address) => address.hash(&mut hasher),
        }
        format!("{program}.at{:016x}", hasher.finish())
    }
}

fn instant(text: &str) -> Result<Instant, &'static str> {
    Instant::parse(text).ok_or("not an instant such as 2026-11-22T09:00:00+08:00")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Arguments, i32> {
        Arguments::try_parse_from([&["onecounter"], words].concat()).map_err(|error| error.exit_code())
    }

    #[test]
    fn a_bad_command_line_is_refused_with_status_2() {
        let bad: [&[&str]; 5] = [
            &["--now", "today"],
            &["--counter", "0"],
            &["--data", "a", "--database", "postgres://b"],
            &["--data"],
            &["desk.db"],
        ];
        for words in bad {
            assert_eq!(parse(words).err(), Some(2), "{words:?}");
        }
    }

    #[test]
    fn each_place_has_a_program_of_its_own() {
        let identity = |words: &[&str]| parse(words).map(|arguments| arguments.identity());
        assert_eq!(identity(&[]), Ok("org.onecounter.desk".to_owned()));
        assert_eq!(identity(&["--data", "one"]), identity(&["--data", "one", "--counter", "2"]));
        assert_ne!(identity(&["--data", "one"]), identity(&["--data", "two"]));
    }
}

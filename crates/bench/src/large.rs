//! A desk with years of life, made by the same actions as everything else.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use cli::commands::sample::fill;
use cli::opening::{new_request, session_of};
use desk::sample::large::Size;
use desk::sample::set_up;
use desk::{Desk, Fault, Passwords, Place, SessionToken, SetClock, Surroundings, SystemRandomness, Unlock};
use domain::id::ResidentId;
use domain::time::Instant;
use serde_json::{Value, json};

use crate::courses;
use crate::measure::{now, shown};
use crate::table::Table;

/// The moment at every desk that is measured.
pub(crate) const NOW: &str = "2026-11-22T10:00:00+08:00";

/// Signs in to every account.
pub(crate) const PASSWORD: &str = "measured by the clock";
/// Opens every desk.
pub(crate) const PASSPHRASE: &str = "a desk that is only measured";

/// The database file of a data folder.
const FILE: &str = "onecounter.db";

/// Beside a database that is kept: its residents.
const PEOPLE: &str = "people.json";

/// A data folder and who lives in it.
pub(crate) struct Made {
    folder: PathBuf,
    pub(crate) size: Size,
    pub(crate) people: Arc<Vec<ResidentId>>,
}

/// An open desk and who works at it.
pub(crate) struct Large {
    desk: Desk,
    manager: SessionToken,
    pub(crate) made: Made,
}

/// So much of the sizes that the reliability sheet names.
pub(crate) fn percent(percent: u64) -> Size {
    Size { residents: 10_000 * percent, bookings: 10_000 * percent, visits: 1_000 * percent, seed: 1 }
}

/// A desk with hardly any history, to compare with.
pub(crate) fn young() -> Size {
    Size { residents: 100, bookings: 1_000, visits: 0, seed: 1 }
}

impl Made {
    /// A desk of this size in a new folder: a copy of the one that was kept, or one that is made now.
    pub(crate) async fn new(
        folder: &Path,
        size: Size,
        kept: Option<&Path>,
        table: &mut Table,
    ) -> Result<Self> {
        let Size { residents, bookings, visits, .. } = size;
        let kept = kept.map(|kept| kept.join(format!("{residents}-{bookings}-{visits}")));
        if let Some(kept) = kept.as_deref().filter(|kept| kept.join(PEOPLE).exists()) {
            let people = serde_json::from_slice(&std::fs::read(kept.join(PEOPLE))?)?;
            let kept = Self { folder: kept.to_owned(), size, people: Arc::new(people) };
            table.note(kept.told("were made earlier")?);
            return kept.copy(folder);
        }
        let (people, took) = make(folder, size).await?;
        let made = Self { folder: folder.to_owned(), size, people: Arc::new(people) };
        table.note(made.told(&format!("were made through the actions in {}", shown(took)))?);
        if let Some(kept) = kept {
            made.copy(&kept)?;
            std::fs::write(kept.join(PEOPLE), serde_json::to_vec(&*made.people)?)?;
        }
        Ok(made)
    }

    /// Where it lies.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn told(&self, made: &str) -> Result<String> {
        let Size { residents, bookings, visits, .. } = self.size;
        let megabytes = std::fs::metadata(self.folder.join(FILE))?.len() / 1_000_000;
        Ok(format!(
            "{residents} residents, {bookings} bookings and {visits} visits {made}; the file has {megabytes} MB."
        ))
    }

    /// The same desk once more, elsewhere.
    pub(crate) fn copy(&self, folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        for entry in self.folder.read_dir()? {
            let entry = entry?;
            let copy = folder.join(entry.file_name());
            std::fs::copy(entry.path(), &copy)?;
            // Else the copy is still being written while something is measured.
            std::fs::File::open(&copy)?.sync_all()?;
        }
        Ok(Self { folder: folder.to_owned(), size: self.size, people: self.people.clone() })
    }

    /// A copy of the database alone, for the floor.
    pub(crate) fn database_for_floor(&self) -> Result<PathBuf> {
        self.database_beside("floor")
    }

    /// Another copy of the database alone, kept under this name.
    pub(crate) fn database_beside(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.with_extension(name);
        if !folder.exists() {
            self.copy(&folder)?;
        }
        Ok(folder.join(FILE))
    }

    pub(crate) async fn open(self) -> Result<Large> {
        let desk = Desk::open(&Place::Folder(self.folder.clone()), &unlock(), surroundings()?).await?;
        let manager = sign_in(&desk).await?;
        Ok(Large { desk, manager, made: self })
    }
}

impl Large {
    /// Does an action, as the manager.
    pub(crate) async fn call(&self, action: &str, args: Value) -> Result<Value, Fault> {
        self.desk.call(Some(&self.manager), new_request(), action, args).await
    }

    /// How long an action takes, and what it says.
    pub(crate) async fn timed(&self, action: &str, args: Value) -> (Duration, Result<Value, Fault>) {
        let request = new_request();
        let start = now();
        let said = self.desk.call(Some(&self.manager), request, action, args).await;
        (start.elapsed(), said)
    }

    /// What whoever is not the manager needs to work beside them.
    pub(crate) fn desk(&self) -> (Desk, SessionToken) {
        (self.desk.clone(), self.manager.clone())
    }
}

/// Fills a new desk through the actions, and says whom it made and what that took.
async fn make(folder: &Path, size: Size) -> Result<(Vec<ResidentId>, Duration)> {
    let place = Place::Folder(folder.to_owned());
    let (desk, _recovery) = Desk::create(&place, &unlock(), true, surroundings()?).await?;
    set_up(&desk, PASSWORD).await?;
    let manager = sign_in(&desk).await?;
    let start = now();
    let people = fill(&desk, manager, size, PASSWORD).await?;
    let took = start.elapsed();
    // It must be in the floor's copy too.
    courses::add(&desk, &sign_in(&desk).await?, courses::WIDE, 20_000).await?;
    desk.close().await;
    Ok((people, took))
}

fn unlock() -> Unlock {
    Unlock::Passphrase(PASSPHRASE.to_owned())
}

fn surroundings() -> Result<Surroundings> {
    let now = Instant::parse(NOW).context("the moment is a constant")?;
    let clock = Arc::new(SetClock::at(now));
    Ok(Surroundings { clock, randomness: Arc::new(SystemRandomness), passwords: Passwords::strong() })
}

async fn sign_in(desk: &Desk) -> Result<SessionToken> {
    let args = json!({ "login": "manager", "password": PASSWORD });
    session_of(&desk.call(None, new_request(), "staff.sign_in", args).await?)
}

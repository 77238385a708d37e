//! A practice desk with the sample complex, and hands that do something at it before the window opens.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use desk::{
    Desk, Fault, Passwords, Place, SessionToken, ShiftedClock, Surroundings, SystemRandomness, Unlock, sample,
};
use domain::time::Instant;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::{Mutex, OnceCell};

/// Opens every practice desk.
pub const PASSPHRASE: &str = "a long practice passphrase";
/// Signs in to every account of the sample.
pub const PASSWORD: &str = "changping lu 710";
/// The morning on which everything happens: a Sunday on which the sample complex is open.
pub const NINE: &str = "2026-11-22T09:00:00+08:00";
/// When the desk was set up.
const EIGHT: &str = "2026-11-22T08:00:00+08:00";

/// The window of each account that calls tickets.
const WINDOWS: [(&str, i64); 3] = [("lead", 1), ("clerk", 2), ("clerk3", 3)];

/// A desk with the sample complex, made for one test.
pub struct Practice {
    place: Place,
    /// Gone with this value, unless somebody else minds the folder.
    _folder: Option<TempDir>,
}

impl Practice {
    /// A fresh desk in a temporary folder.
    pub async fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        Self::lay(&data).await?;
        Ok(Self { place: Place::Folder(data), _folder: Some(folder) })
    }

    /// The desk in this folder, which is made if there is none.
    pub async fn in_folder(folder: &Path) -> Result<Self> {
        if !folder.exists() {
            Self::lay(folder).await?;
        }
        Ok(Self { place: Place::Folder(folder.to_owned()), _folder: None })
    }

    /// A fresh desk in an empty database.
    pub async fn in_database(address: &str) -> Result<Self> {
        let place = Place::Postgres(address.to_owned());
        make(&place).await?;
        Ok(Self { place, _folder: None })
    }

    /// Lays a copy of the one that was made first, which is quicker than making another.
    async fn lay(folder: &Path) -> Result<()> {
        static FIRST: OnceCell<TempDir> = OnceCell::const_new();
        let first = FIRST.get_or_try_init(|| async {
            let first = tempfile::tempdir()?;
            make(&Place::Folder(first.path().join("data"))).await?;
            anyhow::Ok(first)
        });
        copy(&first.await?.path().join("data"), folder)
    }

    /// Where it lies.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The folder it lies in, if it does not lie in a database.
    pub fn folder(&self) -> Option<&PathBuf> {
        match &self.place {
            Place::Folder(folder) => Some(folder),
            Place::Postgres(_) => None,
        }
    }

    /// Opens it without a window, at a moment, with everybody at work.
    pub async fn hands(&self, now: &str) -> Result<Hands> {
        let unlock = Unlock::Passphrase(PASSPHRASE.to_owned());
        let desk = Desk::open(&self.place, &unlock, surroundings(now)?).await?;
        Ok(Hands { desk, sessions: Mutex::default() })
    }

    /// Fails unless this opens it, beside whoever has it open.
    pub async fn opens_with(&self, unlock: &Unlock) -> Result<()> {
        Desk::open(&self.place, unlock, surroundings(NINE)?).await?.close().await;
        Ok(())
    }
}

/// Colleagues who do things behind the window that is tested.
pub struct Hands {
    desk: Desk,
    sessions: Mutex<HashMap<String, SessionToken>>,
}

impl Hands {
    /// Somebody does something that must work.
    pub async fn does(&self, who: &str, action: &str, args: Value) -> Result<Value> {
        let mut sessions = self.sessions.lock().await;
        if !sessions.contains_key(who) {
            let counter = WINDOWS.iter().find(|(login, _)| *login == who).map(|(_, number)| number);
            let proof = json!({ "login": who, "password": PASSWORD, "counter": counter });
            let reply = call(&self.desk, None, "staff.sign_in", proof).await?;
            let token = reply["session"].as_str().context("a sign-in gives a session")?;
            sessions.insert(who.to_owned(), SessionToken(token.to_owned()));
        }
        let done = call(&self.desk, sessions.get(who), action, args.clone()).await;
        done.with_context(|| format!("{who}: {action} {args}"))
    }

    /// The row of a list in which a field has this value.
    pub async fn row(&self, who: &str, list: &str, args: Value, field: &str, is: &str) -> Result<Value> {
        let rows = self.does(who, list, args).await?;
        let rows = rows.as_array().with_context(|| format!("{list} answers with rows"))?;
        rows.iter().find(|row| row[field] == is).cloned().with_context(|| format!("{list} holds {is}"))
    }

    /// Closes the desk in good order.
    pub async fn close(self) {
        self.desk.close().await;
    }
}

#[expect(clippy::disallowed_methods, reason = "a request id is made where the request is made")]
async fn call(
    desk: &Desk,
    session: Option<&SessionToken>,
    action: &str,
    args: Value,
) -> Result<Value, Fault> {
    desk.call(session, uuid::Uuid::new_v4(), action, args).await
}

/// Makes a desk with the sample complex.
async fn make(place: &Place) -> Result<()> {
    let unlock = Unlock::Passphrase(PASSPHRASE.to_owned());
    let (desk, _recovery) = Desk::create(place, &unlock, true, surroundings(EIGHT)?).await?;
    sample::set_up(&desk, PASSWORD).await?;
    desk.close().await;
    Ok(())
}

fn surroundings(now: &str) -> Result<Surroundings> {
    let Some(now) = Instant::parse(now) else { bail!("{now} is no moment") };
    let (clock, randomness) = (Arc::new(ShiftedClock::from(now)), Arc::new(SystemRandomness));
    // Cheap, because seven accounts are made for every test; the window hashes what it is given as it always does.
    Ok(Surroundings { clock, randomness, passwords: Passwords::cheap() })
}

/// Copies a folder that nobody writes into.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy(&from, &to)?;
        } else {
            let bytes = fs::copy(&from, &to)?;
            ensure!(bytes == entry.metadata()?.len(), "{} was copied whole", from.display());
        }
    }
    Ok(())
}

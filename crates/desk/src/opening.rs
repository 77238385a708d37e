//! Making and opening a desk: the database, then the key that opens its sealed columns.

use std::sync::{Arc, RwLock};

use futures_util::TryFutureExt;
use tokio::sync::{OnceCell, broadcast};

use crate::audit::latest::Heads;
use crate::backups;
use crate::database::{DataFault, Database, Place};
use crate::door::{Desk, Inner, Surroundings, requests};
use crate::fault::Fault;
use crate::randomness::new_id;
use crate::sealing::{KeyFault, Keys, RecoveryKey, Unlock};
use crate::session::Sessions;

/// Changes that a slow window may be behind before it must read everything again.
const CHANGES_KEPT: usize = 1024;

/// Keeps the data key as one way opens it, in the place of what that way opened before.
pub(crate) const KEEP_WRAP: &str =
    "insert into key_wraps (kind, salt, wrapped, created_at) values ($1, $2, $3, $4)
    on conflict (kind) do update set
        salt = excluded.salt,
        wrapped = excluded.wrapped,
        created_at = excluded.created_at";

impl Desk {
    /// Makes a new desk where there is none. Its data key is wrapped by `unlock` and by the recovery key
    /// in the answer, which is shown once and never stored.
    pub async fn create(
        place: &Place,
        unlock: &Unlock,
        rehearsal: bool,
        surroundings: Surroundings,
    ) -> Result<(Self, RecoveryKey), Fault> {
        unlock.check_new()?;
        let database = place.create().await?;
        let randomness = &*surroundings.randomness;
        let keys = Keys::generate(randomness);
        let recovery = RecoveryKey::generate(randomness);
        for way in [unlock, &Unlock::Recovery(recovery.text().to_owned())] {
            let mut salt = [0; 16];
            randomness.fill(&mut salt);
            let wrapped = way.wrap(&keys, &salt, randomness);
            keep_wrap(&database, way.kind(), &salt, &wrapped, surroundings.clock.now().millis()).await?;
        }
        if rehearsal {
            execute(&database, "insert into meta (key, value) values ('rehearsal', 'yes')").await?;
        }
        let desk = Self::over(database, keys, rehearsal, surroundings).await?;
        Ok((desk, recovery))
    }

    /// The ways in which the key of the desk that is there opens: `keychain`, `passphrase`, `recovery`. Refused
    /// like [`Desk::open`], before anybody is asked for a key.
    pub async fn ways(place: &Place) -> Result<Vec<String>, Fault> {
        place.ways().await
    }

    /// Takes back a desk that [`Desk::create`] made a moment ago and that was closed again: the place is as empty
    /// as it was, and the next try finds nothing in its way. Never for a desk in which anything was done.
    pub async fn unmake(place: &Place) -> Result<(), Fault> {
        place.unmake().await
    }

    /// Opens the desk that is there.
    pub async fn open(place: &Place, unlock: &Unlock, surroundings: Surroundings) -> Result<Self, Fault> {
        let database = place.open(surroundings.clock.now()).await?;
        let (salt, wrapped) = find_wrap(&database, unlock.kind()).await?;
        let keys = unwrap(unlock, salt, wrapped).await?;
        let rehearsal = is_rehearsal(&database).await?;
        Self::over(database, keys, rehearsal, surroundings).await
    }

    async fn over(
        database: Database,
        keys: Keys,
        rehearsal: bool,
        around: Surroundings,
    ) -> Result<Self, Fault> {
        let now = around.clock.now();
        forget_old_requests(&database, now.millis() - requests::KEPT_FOR_MILLIS).await?;
        let origin = new_id(now, &*around.randomness);
        let (changes, _) = broadcast::channel(CHANGES_KEPT);
        let backups = match &database {
            Database::Sqlite { path, .. } => Some(path.with_file_name(backups::FOLDER)),
            Database::Postgres { .. } => None,
        };
        let inner = Inner {
            database,
            keys,
            surroundings: around,
            sessions: Sessions::default(),
            heads: Heads::default(),
            changes,
            fonts: OnceCell::new(),
            rehearsal,
            origin,
            backups: RwLock::new(backups),
        };
        let desk = Self { inner: Arc::new(inner) };
        desk.listen().await?;
        Ok(desk)
    }
}

/// Opens the data key; a passphrase takes its time, so it does so on a thread of its own.
pub(crate) async fn unwrap(unlock: &Unlock, salt: Vec<u8>, wrapped: Vec<u8>) -> Result<Keys, Fault> {
    let unlock = unlock.clone();
    let opened = tokio::task::spawn_blocking(move || unlock.unwrap(&salt, &wrapped)).await;
    Ok(opened.map_err(|panic| crate::database::faults::internal(&panic))??)
}

/// Runs one statement outside the door, while the desk is being opened.
macro_rules! opening {
    ($database:expr, |$connection:ident| $statement:expr) => {
        match $database {
            Database::Sqlite { writer, .. } => {
                let mut writer = writer.lock().await;
                let $connection = writer.as_mut().ok_or(DataFault::DiskBroken)?;
                $statement.await.map_err(Fault::from)
            }
            Database::Postgres { pool, .. } => {
                let $connection = pool;
                $statement.await.map_err(Fault::from)
            }
        }
    };
}

async fn execute(database: &Database, statement: &'static str) -> Result<(), Fault> {
    opening!(database, |c| sqlx::query(statement).execute(c).map_ok(|_| ()))
}

async fn keep_wrap(
    database: &Database,
    kind: &str,
    salt: &[u8],
    wrapped: &[u8],
    now: i64,
) -> Result<(), Fault> {
    opening!(database, |c| {
        sqlx::query(KEEP_WRAP).bind(kind).bind(salt).bind(wrapped).bind(now).execute(c).map_ok(|_| ())
    })
}

pub(crate) async fn find_wrap(database: &Database, kind: &'static str) -> Result<(Vec<u8>, Vec<u8>), Fault> {
    const FIND: &str = "select salt, wrapped from key_wraps where kind = $1";
    let row = opening!(database, |c| sqlx::query_as(FIND).bind(kind).fetch_optional(c))?;
    row.ok_or_else(|| KeyFault::NoSuchWay { way: kind.to_owned() }.into())
}

async fn is_rehearsal(database: &Database) -> Result<bool, Fault> {
    const LOOK: &str = "select count(*) from meta where key = 'rehearsal'";
    let marks: i64 = opening!(database, |c| sqlx::query_scalar(LOOK).fetch_one(c))?;
    Ok(marks > 0)
}

async fn forget_old_requests(database: &Database, before: i64) -> Result<(), Fault> {
    const FORGET: &str = "delete from requests where at < $1";
    opening!(database, |c| sqlx::query(FORGET).bind(before).execute(c).map_ok(|_| ()))
}

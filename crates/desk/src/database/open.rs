//! Opening and creating a database: where it lies, how it is set, which schema it has.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::Mutex;

use super::{DataFault, Database};
use crate::fault::Fault;

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

/// `ONEW`, the mark in the header of our SQLite files.
const APPLICATION_ID: i32 = 0x4f4e_4557;

/// The oldest SQLite whose write-ahead log cannot lose a committed transaction.
const OLDEST_SQLITE: &str = "3.51.3";

/// The database file inside a data folder.
const FILE: &str = "onecounter.db";

/// Where the data lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A data folder of our own, with a SQLite file in it.
    Folder(PathBuf),
    /// The address of a PostgreSQL database, `postgres://…`.
    Postgres(String),
}

impl Place {
    /// Makes the database where there is none: `AlreadyHere` or `NotOurs` if there is something.
    pub(crate) async fn create(&self) -> Result<Database, Fault> {
        match self {
            Self::Folder(folder) => create_folder(folder).await,
            Self::Postgres(address) => {
                let database = connect(address).await?;
                if schema(&database).await?.is_some() {
                    return Err(DataFault::AlreadyHere.into());
                }
                migrate(&database).await?;
                Ok(database)
            }
        }
    }

    /// Opens the database that is there, brings its schema up to date and refuses a newer one.
    pub(crate) async fn open(&self) -> Result<Database, Fault> {
        let database = match self {
            Self::Folder(folder) => {
                let path = folder.join(FILE);
                if !path.exists() {
                    return Err(DataFault::NothingHere.into());
                }
                open_file(path, false).await?
            }
            Self::Postgres(address) => connect(address).await?,
        };
        match schema(&database).await? {
            None => return Err(DataFault::NotOurs.into()),
            Some(found) if found > newest() => {
                return Err(DataFault::NewerVersion { found, known: newest() }.into());
            }
            Some(_) => migrate(&database).await?,
        }
        Ok(database)
    }
}

async fn create_folder(folder: &Path) -> Result<Database, Fault> {
    let path = folder.join(FILE);
    if path.exists() {
        return Err(DataFault::AlreadyHere.into());
    }
    match folder.read_dir() {
        Ok(entries) => {
            if entries.count() > 0 {
                return Err(DataFault::NotOurs.into());
            }
        }
        Err(_) => std::fs::create_dir_all(folder).map_err(|_| DataFault::ReadOnly)?,
    }
    let database = open_file(path, true).await?;
    migrate(&database).await?;
    Ok(database)
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("cache_size", "-32768")
        .pragma("mmap_size", "1073741824")
        .statement_cache_capacity(400)
        .disable_statement_logging()
}

/// Opens the writer of a SQLite file that is ours.
pub(crate) async fn open_writer(path: &Path) -> Result<SqliteConnection, Fault> {
    Ok(options(path).connect().await?)
}

async fn open_file(path: PathBuf, new: bool) -> Result<Database, Fault> {
    if path.metadata().is_ok_and(|file| file.permissions().readonly()) {
        return Err(DataFault::ReadOnly.into());
    }
    if !new {
        check_mark(&path).await?;
    }
    let mut writer = options(&path).create_if_missing(new).connect().await?;
    let version: String = sqlx::query_scalar("select sqlite_version()").fetch_one(&mut writer).await?;
    assert!(!older(&version, OLDEST_SQLITE), "SQLite {version} can lose commits; {OLDEST_SQLITE} is bundled");
    if new {
        sqlx::query("pragma application_id = 1330529623").execute(&mut writer).await?;
    }
    let readers =
        SqlitePoolOptions::new().max_connections(4).connect_lazy_with(options(&path).read_only(true));
    Ok(Database::Sqlite { writer: Arc::new(Mutex::new(Some(writer))), readers, path })
}

/// Looks for our mark without changing a byte of the file.
async fn check_mark(path: &Path) -> Result<(), Fault> {
    let look = SqliteConnectOptions::new().filename(path).read_only(true);
    let mut connection = look.connect().await.map_err(|_| DataFault::NotOurs)?;
    let mark: Result<i32, _> = sqlx::query_scalar("pragma application_id").fetch_one(&mut connection).await;
    let _closed = connection.close().await;
    match mark {
        Ok(APPLICATION_ID) => Ok(()),
        Ok(_) => Err(DataFault::NotOurs.into()),
        Err(error) => Err(error.into()),
    }
}

fn older(version: &str, than: &str) -> bool {
    let parts = |text: &str| text.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>();
    parts(version) < parts(than)
}

async fn connect(address: &str) -> Result<Database, Fault> {
    let options: PgConnectOptions = address.parse().map_err(|_| DataFault::Unreachable)?;
    let pool = PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(Duration::from_secs(5))
        .connect_with(options.disable_statement_logging().statement_cache_capacity(400))
        .await
        .map_err(|_| DataFault::Unreachable)?;
    Ok(Database::Postgres { pool, address: address.to_owned() })
}

/// The schema's version in the database, or `None` if it is not ours.
async fn schema(database: &Database) -> Result<Option<i64>, Fault> {
    const VERSION: &str = "select max(version) from _sqlx_migrations";
    match database {
        Database::Sqlite { writer, .. } => {
            let mut writer = writer.lock().await;
            let connection = writer.as_mut().ok_or(DataFault::DiskBroken)?;
            Ok(sqlx::query_scalar(VERSION).fetch_one(connection).await.ok().flatten())
        }
        Database::Postgres { pool, .. } => {
            let there: bool = sqlx::query_scalar("select to_regclass('_sqlx_migrations') is not null")
                .fetch_one(pool)
                .await?;
            if !there {
                return Ok(None);
            }
            Ok(sqlx::query_scalar(VERSION).fetch_one(pool).await?)
        }
    }
}

fn newest() -> i64 {
    SQLITE.iter().map(|migration| migration.version).max().unwrap_or(0)
}

async fn migrate(database: &Database) -> Result<(), Fault> {
    let done = match database {
        Database::Sqlite { writer, .. } => {
            let mut writer = writer.lock().await;
            // `run` would do, but the compiler cannot see that its future may move between threads.
            SQLITE.run_direct(None, writer.as_mut().ok_or(DataFault::DiskBroken)?, false).await
        }
        Database::Postgres { pool, .. } => {
            let mut connection = pool.acquire().await?;
            POSTGRES.run_direct(None, &mut *connection, false).await
        }
    };
    done.map_err(|error| match error {
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => Fault::from(error),
        other => super::faults::internal(&other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_have_the_same_migrations() {
        let names = |migrator: &Migrator| {
            migrator.iter().map(|one| (one.version, one.description.clone())).collect::<Vec<_>>()
        };
        assert_eq!(names(&SQLITE), names(&POSTGRES));
    }

    #[test]
    fn versions_compare_by_number() {
        assert!(older("3.9.0", OLDEST_SQLITE));
        assert!(!older("3.51.3", OLDEST_SQLITE));
        assert!(!older("3.52", OLDEST_SQLITE));
    }

    #[test]
    fn the_mark_spells_onew() {
        assert_eq!(APPLICATION_ID, 1_330_529_623, "the pragma above writes the same number");
    }
}

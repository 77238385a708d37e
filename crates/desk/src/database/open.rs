//! Opening and creating a database: where it lies, how it is set, which schema it has.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use domain::time::Instant;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tokio::sync::Mutex;

use super::{DataFault, Database, look};
use crate::backups;
use crate::fault::Fault;

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../../migrations/postgres");

/// `ONEW`, the mark in the header of our SQLite files.
pub(crate) const APPLICATION_ID: i32 = 0x4f4e_4557;

/// The oldest SQLite whose write-ahead log cannot lose a committed transaction.
const OLDEST_SQLITE: &str = "3.51.3";

/// How long PostgreSQL may take to answer before the clerk is told.
const ANSWERS_WITHIN: Duration = Duration::from_secs(4);

/// How long a connection waits for others before it says that it is busy.
const BUSY_FOR: Duration = Duration::from_secs(10);

/// The database file inside a data folder.
pub(crate) const FILE: &str = "onecounter.db";

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
            Self::Postgres(_) => {
                let database = self.connect_empty().await?;
                migrate(&database).await?;
                Ok(database)
            }
        }
    }

    /// Opens the database that is there, brings its schema up to date and refuses a newer one. A SQLite
    /// database of an older schema is copied first; a PostgreSQL server has backups of its own.
    pub(crate) async fn open(&self, now: Instant) -> Result<Database, Fault> {
        let database = match self {
            Self::Folder(folder) => open_folder(folder, now).await?,
            Self::Postgres(address) => {
                let database = connect(address).await?;
                refuse_newer(schema(&database).await?.ok_or(DataFault::NotOurs)?)?;
                database
            }
        };
        migrate(&database).await?;
        Ok(database)
    }

    /// Connects to a PostgreSQL database that holds nothing yet, neither ours nor anybody else's.
    pub(crate) async fn connect_empty(&self) -> Result<Database, Fault> {
        let Self::Postgres(address) = self else { return Err(DataFault::NotOurs.into()) };
        let database = connect(address).await?;
        if schema(&database).await?.is_some() {
            return Err(DataFault::AlreadyHere.into());
        }
        if is_empty(&database).await? { Ok(database) } else { Err(DataFault::NotOurs.into()) }
    }
}

/// Looks before it touches anything: is it writable, ours, and not newer than this program?
async fn open_folder(folder: &Path, now: Instant) -> Result<Database, Fault> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Err(DataFault::NothingHere.into());
    }
    if !writable(folder) || !writable(&path) {
        return Err(DataFault::ReadOnly.into());
    }
    let found = inspect(&path).await?;
    refuse_newer(found)?;
    if found < newest() {
        backups::copy_before_migrating(&path, now).await?;
    }
    open_file(path, false).await
}

/// Whether this program may write there, on a file system that takes writes.
pub(crate) fn writable(path: &Path) -> bool {
    #[cfg(unix)]
    return rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok();
    #[cfg(not(unix))]
    return path.metadata().is_ok_and(|found| !found.permissions().readonly());
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

pub(crate) fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(BUSY_FOR)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("cache_size", "-32768")
        // The most that SQLite maps: a million residents and their bookings are 2.4 GB.
        .pragma("mmap_size", "2147418112")
        // A month of all rooms has 1,500 rows; with 50, the default, SQLite's thread waits for us thirty times.
        .row_buffer_size(1000)
        .statement_cache_capacity(400)
        .disable_statement_logging()
}

/// Opens the writer of a SQLite file that is ours.
pub(crate) async fn open_writer(path: &Path) -> Result<SqliteConnection, Fault> {
    Ok(options(path).connect().await?)
}

/// Opens a connection that reads beside everybody else, for a copy of the whole file.
pub(crate) async fn open_reader(path: &Path) -> Result<SqliteConnection, Fault> {
    // A restored file is not in WAL mode yet, and a reader cannot change that.
    let reader = SqliteConnectOptions::new().filename(path).read_only(true).busy_timeout(BUSY_FOR);
    Ok(reader.disable_statement_logging().connect().await?)
}

async fn open_file(path: PathBuf, new: bool) -> Result<Database, Fault> {
    let mut writer = options(&path).create_if_missing(new).connect().await?;
    let version: String = sqlx::query_scalar("select sqlite_version()").fetch_one(&mut writer).await?;
    assert!(!older(&version, OLDEST_SQLITE), "SQLite {version} can lose commits; {OLDEST_SQLITE} is bundled");
    if new {
        sqlx::query("pragma application_id = 1330529623").execute(&mut writer).await?;
    }
    // A connection to a file need not be asked whether it is still there.
    let readers = SqlitePoolOptions::new().max_connections(4).test_before_acquire(false);
    let readers = readers.connect_lazy_with(options(&path).read_only(true));
    Ok(Database::Sqlite { writer: Arc::new(Mutex::new(Some(writer))), readers, path })
}

/// Reads our mark and the schema without changing a byte of the file or leaving one beside it.
async fn inspect(path: &Path) -> Result<i64, Fault> {
    let mut connection = look_into(path).await?;
    let found = mark_and_schema(&mut connection).await;
    let _closed = connection.close().await;
    found
}

/// A connection that changes no byte of the file and leaves none beside it.
pub(super) async fn look_into(path: &Path) -> Result<SqliteConnection, Fault> {
    let log = path.with_file_name(format!("{FILE}-wal"));
    // What a crash left in the log belongs to the file; without a log nobody else can be writing.
    let look = SqliteConnectOptions::new().filename(path).read_only(true).immutable(!log.exists());
    look.disable_statement_logging().connect().await.map_err(|_| DataFault::NotOurs.into())
}

/// The version of the schema in a file with our mark.
pub(crate) async fn mark_and_schema(connection: &mut SqliteConnection) -> Result<i64, Fault> {
    let mark: i32 = sqlx::query_scalar("pragma application_id").fetch_one(&mut *connection).await?;
    if mark != APPLICATION_ID {
        return Err(DataFault::NotOurs.into());
    }
    let found: Option<i64> = sqlx::query_scalar(VERSION).fetch_one(connection).await?;
    found.ok_or_else(|| DataFault::NotOurs.into())
}

/// Refuses the schema of a newer program: this one would not know what it does to it.
pub(crate) fn refuse_newer(found: i64) -> Result<(), DataFault> {
    if found > newest() { Err(DataFault::NewerVersion { found, known: newest() }) } else { Ok(()) }
}

fn older(version: &str, than: &str) -> bool {
    let parts = |text: &str| text.split('.').map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>();
    parts(version) < parts(than)
}

pub(super) async fn connect(address: &str) -> Result<Database, Fault> {
    let options: PgConnectOptions = address.parse().map_err(|_| DataFault::Unreachable)?;
    let pool = PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(ANSWERS_WITHIN)
        .connect_with(options.disable_statement_logging().statement_cache_capacity(400))
        .await
        .map_err(|_| DataFault::Unreachable)?;
    Ok(Database::Postgres { turn: Mutex::default(), pool, address: address.to_owned() })
}

/// The schema of a database.
const VERSION: &str = "select max(version) from _sqlx_migrations";

/// The schema's version in a PostgreSQL database, or `None` if it is not ours.
pub(super) async fn schema(database: &Database) -> Result<Option<i64>, Fault> {
    const THERE: &str =
        "select count(*) from information_schema.tables where table_name = '_sqlx_migrations'";
    let there: i64 = look!(database, |c| sqlx::query_scalar(THERE).fetch_one(c))?;
    if there == 0 {
        return Ok(None);
    }
    look!(database, |c| sqlx::query_scalar(VERSION).fetch_one(c))
}

/// Whether a PostgreSQL database holds no table of anybody.
pub(super) async fn is_empty(database: &Database) -> Result<bool, Fault> {
    const TABLES: &str =
        "select count(*) from information_schema.tables where table_schema = current_schema()";
    let tables: i64 = look!(database, |c| sqlx::query_scalar(TABLES).fetch_one(c))?;
    Ok(tables == 0)
}

/// The newest schema this program knows.
pub(crate) fn newest() -> i64 {
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

    #[tokio::test]
    async fn sqlite_is_built_as_the_workspace_says() {
        let mut memory = SqliteConnectOptions::new().connect().await.expect("a database in memory");
        let built: Vec<String> =
            sqlx::query_scalar("pragma compile_options").fetch_all(&mut memory).await.expect("a list");
        assert!(built.iter().any(|with| with == "DEFAULT_MEMSTATUS=0"), "see .cargo/config.toml: {built:?}");
    }

    #[test]
    fn the_mark_spells_onew() {
        assert_eq!(APPLICATION_ID, 1_330_529_623, "the pragma above writes the same number");
    }
}

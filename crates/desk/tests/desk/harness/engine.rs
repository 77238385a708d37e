//! The same scenario on both engines.

use desk::Place;
use sqlx::{Connection, Executor, PgConnection};
use tempfile::TempDir;

/// Where a test's data lies.
pub(crate) enum Engine {
    /// A folder that goes when the test is over.
    Sqlite(TempDir),
    /// A database of its own in the cluster that `cargo xtask test` starts.
    Postgres { cluster: String, name: String },
}

impl Engine {
    /// A fresh folder.
    pub(crate) fn sqlite() -> Self {
        Self::Sqlite(tempfile::tempdir().expect("a temporary folder"))
    }

    /// A fresh database. `ONECOUNTER_TEST_POSTGRES` names the cluster, as `postgres://user@host:port`.
    pub(crate) async fn postgres() -> Self {
        let cluster = std::env::var("ONECOUNTER_TEST_POSTGRES")
            .expect("ONECOUNTER_TEST_POSTGRES names a PostgreSQL cluster; `cargo xtask test` starts one");
        let name = format!("test_{}", super::new_request().simple());
        run(&cluster, &format!("create database {name}")).await;
        Self::Postgres { cluster, name }
    }

    /// Where the desk is opened.
    pub(crate) fn place(&self) -> Place {
        match self {
            Self::Sqlite(folder) => Place::Folder(folder.path().join("data")),
            Self::Postgres { cluster, name } => Place::Postgres(format!("{cluster}/{name}")),
        }
    }

    /// Clears up after a test, whether it passed or not.
    pub(crate) async fn clear(cluster: &str, name: &str) {
        run(cluster, &format!("drop database if exists {name} with (force)")).await;
    }
}

async fn run(cluster: &str, statement: &str) {
    let mut connection =
        PgConnection::connect(&format!("{cluster}/postgres")).await.expect("the test cluster answers");
    let statement = sqlx::AssertSqlSafe(statement.to_owned());
    connection.execute(statement).await.expect("the test cluster makes and drops databases");
}

/// Runs one scenario on SQLite and on PostgreSQL, as two tests.
macro_rules! both_engines {
    ($(#[$doc:meta])* async fn $name:ident($desk:ident: TestDesk) $body:block) => {
        $(#[$doc])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn scenario(#[allow(unused_mut)] mut $desk: $crate::harness::TestDesk) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                let engine = $crate::harness::Engine::sqlite();
                scenario($crate::harness::TestDesk::open(engine).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                let engine = $crate::harness::Engine::postgres().await;
                let $crate::harness::Engine::Postgres { cluster, name } = &engine else { unreachable!() };
                let (cluster, name) = (cluster.clone(), name.clone());
                let done = tokio::spawn(async move {
                    scenario($crate::harness::TestDesk::open(engine).await).await;
                })
                .await;
                $crate::harness::Engine::clear(&cluster, &name).await;
                if let Err(panic) = done {
                    std::panic::resume_unwind(panic.into_panic());
                }
            }
        }
    };
}

pub(crate) use both_engines;

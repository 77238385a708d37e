//! What can be wrong with the SQLite file itself.

use sqlx::SqlitePool;

use super::{Check, CheckName};
use crate::database::open::APPLICATION_ID;
use crate::fault::Fault;

/// Looks at the engine and reads every page.
pub(super) async fn checks(readers: &SqlitePool) -> Vec<Check> {
    let version: Result<String, _> = sqlx::query_scalar("select sqlite_version()").fetch_one(readers).await;
    let integrity: Result<String, _> =
        sqlx::query_scalar("pragma integrity_check(1)").fetch_one(readers).await;
    let orphans = sqlx::query("pragma foreign_key_check").fetch_all(readers).await;
    let orphans = orphans.map(|rows| i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let mark: Result<i32, _> = sqlx::query_scalar("pragma application_id").fetch_one(readers).await;
    vec![
        // A version that can lose commits does not get as far as this: opening refuses it.
        Check::good_if(CheckName::Engine, version.map_err(Fault::from), |_| true),
        Check::good_if(CheckName::Integrity, integrity.map_err(Fault::from), |verdict| verdict == "ok"),
        Check::none_wrong(CheckName::ForeignKeys, orphans.map_err(Fault::from)),
        Check::good_if(CheckName::Mark, mark.map_err(Fault::from), |mark| *mark == APPLICATION_ID),
    ]
}

//! What can be wrong with the data, on either engine.

use uuid::Uuid;

use super::{Check, CheckName};
use crate::audit::whole::broken_chains;
use crate::database::open::newest;
use crate::database::{Database, look};
use crate::fault::Fault;
use crate::sealing::{Column, Keys};

/// The schema is the one that this program knows.
pub(super) async fn schema(database: &Database) -> Check {
    const VERSION: &str = "select max(version) from _sqlx_migrations";
    let found: Result<i64, Fault> = look!(database, |c| sqlx::query_scalar(VERSION).fetch_one(c));
    Check::good_if(CheckName::Schema, found, |found| *found == newest())
}

/// How many audit chains are not whole.
pub(super) async fn audit_chain(database: &Database, keys: &Keys) -> Check {
    Check::none_wrong(CheckName::AuditChain, broken_chains(database, keys).await)
}

/// How many series of receipts have gaps.
pub(super) async fn series(database: &Database) -> Check {
    let broken = look!(database, |c| sqlx::query_scalar(include_str!("series.sql")).fetch_one(c));
    Check::none_wrong(CheckName::Series, broken)
}

/// How many counts of places differ from their rows.
pub(super) async fn places(database: &Database) -> Check {
    let wrong = look!(database, |c| sqlx::query_scalar(include_str!("places.sql")).fetch_one(c));
    Check::none_wrong(CheckName::Places, wrong)
}

/// How many of the latest sealed values do not open.
pub(super) async fn sealed_columns(database: &Database, keys: &Keys) -> Check {
    let rows: Result<Vec<(String, Uuid, Vec<u8>)>, Fault> =
        look!(database, |c| sqlx::query_as(include_str!("sealed.sql")).fetch_all(c));
    let closed = rows.map(|rows| {
        let closed = rows.iter().filter(|(kind, row, sealed)| keys.open(column(kind), *row, sealed).is_err());
        i64::try_from(closed.count()).unwrap_or(i64::MAX)
    });
    Check::none_wrong(CheckName::SealedColumns, closed)
}

fn column(kind: &str) -> Column {
    match kind {
        "document" => Column::ResidentDocument,
        "phone" => Column::ResidentPhone,
        "address" => Column::ResidentAddress,
        "receipt" => Column::ReceiptView,
        _ => Column::RequestReply,
    }
}

//! TEST ONLY: rows that no action of this noun can make. Once `visits.open`, `queue.issue` and
//! `receipts.finish` stand beside these tests, they take the place of everything here.

use std::time::Duration;

use desk::Place;
use serde_json::Value;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, PgConnection, SqliteConnection};
use uuid::Uuid;

use crate::harness::{TestDesk, new_request};

/// Runs one statement beside the desk.
macro_rules! beside {
    ($desk:expr, |$connection:ident| $statement:expr) => {
        match $desk.engine.place() {
            Place::Folder(folder) => {
                let file = SqliteConnectOptions::new().filename(folder.join("onecounter.db"));
                let file = file.busy_timeout(Duration::from_secs(10));
                let mut connection = SqliteConnection::connect_with(&file).await.expect("the file opens");
                let $connection = &mut connection;
                $statement.await.expect("the statement runs on SQLite")
            }
            Place::Postgres(address) => {
                let mut connection = PgConnection::connect(&address).await.expect("the database answers");
                let $connection = &mut connection;
                $statement.await.expect("the statement runs on PostgreSQL")
            }
        }
    };
}

/// Changes rows beside the desk.
macro_rules! change_beside {
    ($desk:expr, $statement:expr) => {
        beside!($desk, |c| async { $statement.execute(c).await.map(|_| ()) })
    };
}

/// Opens a visit at window 2.
pub(crate) async fn visit(desk: &TestDesk, resident: Option<&Value>, name: Option<&str>) -> Uuid {
    const OPEN: &str = "insert into visits (site_id, id, day, counter_id, staff_id, channel, resident_id,
            principal_name, state, opened_at)
        select counters.site_id, $1, $2, counters.id, staff.id, 'walk_in', $3, $4, 'open', $5
        from counters join staff on staff.login = 'clerk' where counters.number = 2";
    let (id, now) = (new_request(), desk.desk.now());
    change_beside!(
        desk,
        sqlx::query(OPEN).bind(id).bind(now.day()).bind(resident.map(uuid)).bind(name).bind(now.millis())
    );
    id
}

/// Finishes a visit, so that the window is free again.
pub(crate) async fn finish(desk: &TestDesk, visit: Uuid) {
    const FINISH: &str = "update visits set state = 'finished', ended_at = $2 where id = $1";
    let now = desk.desk.now().millis();
    change_beside!(desk, sqlx::query(FINISH).bind(visit).bind(now));
}

/// Gives a visit the ticket A007 of today and the receipt JNL-SL-20261122-0007.
pub(crate) async fn paper(desk: &TestDesk, visit: Uuid) {
    const TICKET: &str =
        "insert into tickets (site_id, id, day, prefix, number, queue, sequence, state, issued_at, issued_by)
        select site_id, $1, day, 'A', 7, 'A', 7, 'done', opened_at, staff_id from visits where id = $2";
    const HOLD: &str = "update visits set ticket_id = $1 where id = $2";
    const RECEIPT: &str = "insert into receipts (site_id, id, visit_id, kind, day, sequence, number, view, template,
            issued_at, issued_by, state)
        select site_id, $1, id, 'receipt', day, 7, 'JNL-SL-20261122-0007', $3, 1, opened_at, staff_id, 'issued'
        from visits where id = $2";
    let ticket = new_request();
    change_beside!(desk, sqlx::query(TICKET).bind(ticket).bind(visit));
    change_beside!(desk, sqlx::query(HOLD).bind(ticket).bind(visit));
    change_beside!(desk, sqlx::query(RECEIPT).bind(new_request()).bind(visit).bind(vec![0_u8]));
}

/// How an item of a visit will stand on the receipt, and how it ended.
pub(crate) async fn item(desk: &TestDesk, item: &Value) -> (Value, String) {
    const LOOK: &str = "select view, outcome from visit_items where id = $1";
    let row: (String, String) = beside!(desk, |c| sqlx::query_as(LOOK).bind(uuid(item)).fetch_one(c));
    (serde_json::from_str(&row.0).expect("a view"), row.1)
}

/// The last audit row of an action: the subject, the reason and the detail.
pub(crate) async fn audited(desk: &TestDesk, action: &str) -> (Uuid, Option<String>, String) {
    const LOOK: &str =
        "select subject_id, reason, detail from audit where action = $1 order by sequence desc limit 1";
    beside!(desk, |c| sqlx::query_as(LOOK).bind(action).fetch_one(c))
}

/// An id as the wire has it.
pub(crate) fn uuid(value: &Value) -> Uuid {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{value} is an id"))
}

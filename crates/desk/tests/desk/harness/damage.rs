//! TEST ONLY: rows and damage that no action makes, written past the door with raw SQL.
//!
//! `resident`, `visit` and `course` stand in until the actions that make them are here.

use desk::Place;
use domain::time::Instant;
use serde_json::{Value, json};
use sqlx::{Connection, PgConnection, SqliteConnection};
use uuid::Uuid;

use super::{TestDesk, new_request};

/// A connection beside the desk.
pub(crate) enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Raw {
    /// Connects to the desk's database.
    pub(crate) async fn beside(desk: &TestDesk) -> Self {
        match desk.engine.place() {
            Place::Folder(folder) => {
                let address = format!("sqlite://{}", folder.join("onecounter.db").display());
                let mut connection = SqliteConnection::connect(&address).await.expect("the file is there");
                sqlx::query("pragma busy_timeout = 10000").execute(&mut connection).await.expect("a pragma");
                sqlx::query("pragma synchronous = off").execute(&mut connection).await.expect("a pragma");
                Self::Sqlite(connection)
            }
            Place::Postgres(address) => {
                Self::Postgres(PgConnection::connect(&address).await.expect("the cluster answers"))
            }
        }
    }

    /// Runs one or more statements and gives the number of rows of the last.
    pub(crate) async fn run(&mut self, statements: &str) -> u64 {
        let sql = sqlx::AssertSqlSafe(statements.to_owned());
        let done = match self {
            Self::Sqlite(connection) => {
                sqlx::raw_sql(sql).execute(connection).await.map(|done| done.rows_affected())
            }
            Self::Postgres(connection) => {
                sqlx::raw_sql(sql).execute(connection).await.map(|done| done.rows_affected())
            }
        };
        done.unwrap_or_else(|error| panic!("{statements}: {error}"))
    }

    /// The one number that a query gives.
    pub(crate) async fn number(&mut self, query: &str) -> i64 {
        let sql = sqlx::AssertSqlSafe(query.to_owned());
        match self {
            Self::Sqlite(connection) => sqlx::query_scalar(sql).fetch_one(connection).await,
            Self::Postgres(connection) => sqlx::query_scalar(sql).fetch_one(connection).await,
        }
        .unwrap_or_else(|error| panic!("{query}: {error}"))
    }

    /// The texts that a query gives.
    pub(crate) async fn texts(&mut self, query: &str) -> Vec<String> {
        let sql = sqlx::AssertSqlSafe(query.to_owned());
        match self {
            Self::Sqlite(connection) => sqlx::query_scalar(sql).fetch_all(connection).await,
            Self::Postgres(connection) => sqlx::query_scalar(sql).fetch_all(connection).await,
        }
        .unwrap_or_else(|error| panic!("{query}: {error}"))
    }

    /// An id as a literal of this engine.
    pub(crate) fn id(&self, id: Uuid) -> String {
        match self {
            Self::Sqlite(_) => format!("x'{}'", id.simple()),
            Self::Postgres(_) => format!("'{id}'::uuid"),
        }
    }

    /// Bytes as a literal of this engine.
    pub(crate) fn bytes(&self, bytes: &[u8]) -> String {
        let digits = bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
        match self {
            Self::Sqlite(_) => format!("x'{digits}'"),
            Self::Postgres(_) => format!("decode('{digits}', 'hex')"),
        }
    }

    /// Takes away what keeps the audit from being changed.
    pub(crate) async fn open_the_audit(&mut self) {
        let drop = match self {
            Self::Sqlite(_) => "drop trigger audit_no_update; drop trigger audit_no_delete",
            Self::Postgres(_) => "drop trigger audit_append_only on audit",
        };
        self.run(drop).await;
    }
}

/// A resident with or without a document.
pub(crate) async fn resident(
    desk: &TestDesk,
    name: &str,
    birth: Option<&str>,
    document: Option<&str>,
) -> Value {
    let mut raw = Raw::beside(desk).await;
    let (id, text) =
        (new_request(), |text: Option<&str>| text.map_or("null".to_owned(), |text| format!("'{text}'")));
    let (number, index) = match document {
        Some(_) => (raw.bytes(b"sealed"), raw.bytes(id.as_bytes())),
        None => ("null".to_owned(), "null".to_owned()),
    };
    let insert = format!(
        "insert into residents (id, site_id, name, birth, document_kind, document, document_index, created_at, created_by)
         select {}, site_id, '{name}', {}, {}, {number}, {index}, 0, id from staff where login = 'clerk'",
        raw.id(id),
        text(birth),
        text(document),
    );
    raw.run(&insert).await;
    json!(id)
}

/// An open visit of the clerk at window 2.
pub(crate) async fn visit(desk: &TestDesk) -> Value {
    let mut raw = Raw::beside(desk).await;
    let id = new_request();
    let insert = format!(
        "insert into visits (site_id, id, day, counter_id, staff_id, channel, principal_name, state, opened_at)
         select staff.site_id, {}, '2026-11-22', counters.id, staff.id, 'walk_in', '单志远', 'open', 0
         from staff join counters on counters.site_id = staff.site_id
         where staff.login = 'clerk' and counters.number = 2",
        raw.id(id),
    );
    raw.run(&insert).await;
    json!(id)
}

/// A course with one session, and a resident enrolled in it.
pub(crate) async fn course(desk: &TestDesk, resident: &Value, from: &str, to: &str) {
    let mut raw = Raw::beside(desk).await;
    let (course, session, enrolment) = (new_request(), new_request(), new_request());
    let resident: Uuid = serde_json::from_value(resident.clone()).expect("an id");
    let millis = |text| Instant::parse(text).expect("RFC 3339").millis();
    let (course, session, enrolment) = (raw.id(course), raw.id(session), raw.id(enrolment));
    let (resident, from, to) = (raw.id(resident), millis(from), millis(to));
    let insert = format!(
        "insert into courses (id, site_id, code, name, kind, centre, place, quota)
         select {course}, site_id, 'evening-calligraphy', '书法', 'course', 'party_mass_service', '二楼', 20 from staff where login = 'clerk';
         insert into course_sessions (id, site_id, course_id, number, day, from_at, to_at)
         select {session}, site_id, {course}, 1, '2026-11-24', {from}, {to} from staff where login = 'clerk';
         insert into enrolments (site_id, id, course_id, resident_id, audience, state, queued_at, place_in_queue, created_by, changed_at)
         select site_id, {enrolment}, {course}, {resident}, 'everybody', 'enrolled', 0, 1, id, 0 from staff where login = 'clerk'",
    );
    raw.run(&insert).await;
}

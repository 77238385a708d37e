//! TEST ONLY: rows that actions of other nouns write, put in by hand, and a look behind the door.
//! `resident` and `enterprise` go when `residents.register` and `organisations.register` are there, `visit`
//! when visits can be opened; what is left only reads, or breaks guards on purpose.

use desk::Place;
use domain::time::Day;
use serde_json::{Value, json};
use sqlx::postgres::PgConnection;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use uuid::Uuid;

use super::{TestDesk, new_request};

/// A connection of its own to the desk's database.
pub(crate) enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Runs one statement on whichever engine it is.
macro_rules! raw {
    ($raw:expr, |$connection:ident| $statement:expr) => {
        match $raw {
            $crate::harness::raw::Raw::Sqlite($connection) => $statement.await,
            $crate::harness::raw::Raw::Postgres($connection) => $statement.await,
        }
    };
}

pub(crate) use raw;

impl Raw {
    /// Opens a connection.
    pub(crate) async fn open(desk: &TestDesk) -> Self {
        match desk.engine.place() {
            Place::Folder(folder) => {
                let options = SqliteConnectOptions::new()
                    .filename(folder.join("onecounter.db"))
                    .busy_timeout(std::time::Duration::from_secs(30));
                Self::Sqlite(options.connect().await.expect("the file opens twice"))
            }
            Place::Postgres(address) => {
                Self::Postgres(PgConnection::connect(&address).await.expect("the database answers"))
            }
        }
    }

    /// A number that a query counts.
    pub(crate) async fn count(&mut self, query: &'static str) -> i64 {
        raw!(self, |c| sqlx::query_scalar(query).fetch_one(c)).expect("the query counts")
    }

    /// Changes something behind the door's back.
    pub(crate) async fn execute(&mut self, statement: &'static str) {
        match self {
            Self::Sqlite(c) => sqlx::query(statement).execute(c).await.map(|_| ()),
            Self::Postgres(c) => sqlx::query(statement).execute(c).await.map(|_| ()),
        }
        .expect("the statement runs");
    }

    async fn insert(
        &mut self,
        statement: &'static str,
        texts: [Option<&str>; 3],
        birth: Option<Day>,
    ) -> Value {
        let id = new_request();
        let [first, second, third] = texts;
        match self {
            Self::Sqlite(c) => sqlx::query(statement)
                .bind(id)
                .bind(first)
                .bind(second)
                .bind(third)
                .bind(birth)
                .execute(c)
                .await
                .map(|_| ()),
            Self::Postgres(c) => sqlx::query(statement)
                .bind(id)
                .bind(first)
                .bind(second)
                .bind(third)
                .bind(birth)
                .execute(c)
                .await
                .map(|_| ()),
        }
        .expect("the row goes in");
        json!(id)
    }
}

impl TestDesk {
    /// TEST ONLY: a resident, born on a day or without a known birthday.
    pub(crate) async fn person_born(&self, name: &str, birth: &str) -> Value {
        const ADD: &str = "insert into residents (id, site_id, name, name_note, neighbourhood, birth, created_at, created_by)
            select $1, id, $2, $3, $4, $5, 0, id from sites where kind = 'complex'";
        Raw::open(self).await.insert(ADD, [Some(name), None, None], birth.parse().ok()).await
    }

    /// TEST ONLY: an enterprise of that name.
    pub(crate) async fn enterprise(&self, name: &str) -> Value {
        const ADD: &str = "insert into organisations (id, site_id, name, kind, contact_name, created_at)
            select $1, id, $2, $3, $4, 0 from sites where kind = 'complex' and ($5 is null or $5 is not null)";
        Raw::open(self).await.insert(ADD, [Some(name), Some("enterprise"), None], None).await
    }

    /// TEST ONLY: an open visit at window 2.
    pub(crate) async fn bare_visit(&self, name: &str) -> Value {
        const OPEN: &str = "insert into visits (site_id, id, principal_name, channel, state, day, counter_id, staff_id, opened_at)
            select counters.site_id, $1, $2, $3, $4, $5, counters.id, staff.id, 0
            from counters join staff on staff.site_id = counters.site_id
            where counters.number = 2 and staff.login = 'clerk'";
        let today = self.desk.now().day();
        let texts = [Some(name), Some("walk_in"), Some("open")];
        Raw::open(self).await.insert(OPEN, texts, Some(today)).await
    }

    /// The lines of a visit's receipt, in order.
    pub(crate) async fn receipt_lines(&self, visit: &Value) -> Vec<Value> {
        let id: Uuid = serde_json::from_value(visit.clone()).expect("an id");
        let mut raw = Raw::open(self).await;
        let views: Vec<String> = raw!(&mut raw, |c| sqlx::query_scalar(
            "select view from visit_items where visit_id = $1 order by position"
        )
        .bind(id)
        .fetch_all(c))
        .expect("the items read");
        views.iter().map(|view| serde_json::from_str(view).expect("a view")).collect()
    }
}

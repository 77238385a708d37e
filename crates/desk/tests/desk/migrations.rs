//! Every migration on a database that already holds data, and the same columns on both engines.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use desk::{Desk, Place, SetClock, Unlock};
use domain::time::{Day, Instant};
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection};
use uuid::Uuid;

use crate::folders::fresh;
use crate::harness::rows::{Cell, Rows};
use crate::harness::{Engine, MORNING, surroundings};

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");

fn files(engine: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations").join(engine);
    let entries = folder.read_dir().expect("the migrations").map(|entry| entry.expect("a file").path());
    entries.collect::<BTreeSet<_>>().into_iter().collect()
}

/// An id that stands for the same row in every table.
const ONE: Uuid = Uuid::from_u128(1);

fn row(table: &'static str, cells: &[(&'static str, Cell)]) -> (&'static str, Vec<(&'static str, Cell)>) {
    (table, cells.to_vec())
}

/// A row for each table that holds the business of a day, by the migration that makes the table.
fn rows_after(migration: &str) -> Vec<(&'static str, Vec<(&'static str, Cell)>)> {
    let (site, id) = (("site_id", Cell::Id(ONE)), ("id", Cell::Id(ONE)));
    let day = ("day", Cell::Day(Day::from_ymd_opt(2026, 11, 22).expect("a date")));
    let text = |name: &'static str, text: &str| (name, Cell::from(text));
    let number = |name: &'static str, number: i64| (name, Cell::Number(number));
    let one = |name: &'static str| (name, Cell::Id(ONE));
    let bytes = |name: &'static str| (name, Cell::Bytes(vec![1; 32]));
    match migration {
        "0001_house.sql" => vec![
            row("sites", &[id.clone(), text("code", "JNL"), text("kind", "complex"), text("name", "综合体"), text("address", "昌平路710号")]),
            row("counters", &[id.clone(), site.clone(), number("number", 1), text("name", "1号窗口")]),
            row("stations", &[id.clone(), site.clone(), text("name", "1")]),
            row("staff", &[id, site.clone(), text("number", "012"), text("login", "clerk"), text("name", "单志远"), text("password_hash", "x"), number("created_at", 1)]),
            row("audit", &[site.clone(), one("station_id"), number("sequence", 1), number("at", 1), text("action", "rooms.add"), text("detail", "{}"), bytes("mac")]),
            row("series", &[site, text("kind", "receipt"), day, number("last_number", 1), number("last_at", 1)]),
        ],
        "0002_people.sql" => vec![
            row("residents", &[id.clone(), site.clone(), text("name", "冯建国"), number("created_at", 1), one("created_by")]),
            row("organisations", &[id, site, text("name", "第二党支部"), text("kind", "party_branch"), number("created_at", 1)]),
        ],
        "0003_counter.sql" => vec![
            row("tickets", &[site.clone(), id.clone(), day.clone(), text("prefix", "A"), number("number", 1), text("state", "done"), number("issued_at", 1), one("issued_by")]),
            row("visits", &[site.clone(), id.clone(), day.clone(), one("counter_id"), one("staff_id"), text("channel", "walk_in"), one("resident_id"), text("state", "finished"), number("opened_at", 1), number("ended_at", 2)]),
            row("visit_items", &[site.clone(), id.clone(), one("visit_id"), number("position", 1), day.clone(), text("kind", "consultation"), text("centre", "party_mass_service"), text("channel", "walk_in"), one("staff_id"), text("title", "咨询"), text("view", "{}"), text("outcome", "consulted"), number("created_at", 1), number("ended_at", 1_795_305_600_000)]),
            row("consultations", &[site.clone(), id.clone(), one("item_id"), text("topic", "居住证"), text("question", "怎样办"), text("answer", "去对面"), number("created_at", 1)]),
            row("referrals", &[site.clone(), id.clone(), one("item_id"), one("to_site_id"), text("matter", "居住证"), text("state", "sent"), number("created_at", 1)]),
            row("receipts", &[site, id, one("visit_id"), text("kind", "receipt"), day, number("sequence", 1), text("number", "JNL-SL-20261122-0001"), bytes("view"), number("template", 1), number("issued_at", 1), one("issued_by"), text("state", "issued")]),
        ],
        _ => Vec::new(),
    }
}

async fn apply(rows: &mut Rows, file: &Path) {
    let text = std::fs::read_to_string(file).expect("a migration");
    let statements = sqlx::raw_sql(AssertSqlSafe(text));
    let done = match rows {
        Rows::Sqlite(connection) => statements.execute(connection).await.map(|_| ()),
        Rows::Postgres(connection) => statements.execute(connection).await.map(|_| ()),
    };
    done.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// Applies the migrations one by one, each on what the ones before it hold.
async fn apply_all(rows: &mut Rows, engine: &str) {
    let mut filled = Vec::new();
    for file in files(engine) {
        apply(rows, &file).await;
        let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
        for (table, cells) in rows_after(name) {
            rows.insert(table, &cells).await;
            filled.push(table);
        }
        for table in &filled {
            assert_eq!(rows.number(&format!("select count(*) from {table}")).await, 1, "{table} after {name}");
        }
    }
    assert_eq!(filled.len(), 14, "the tables of a day are filled");
    let ended = rows.texts("select cast(ended_day as text) from visit_items").await;
    assert_eq!(ended, ["2026-11-22"], "a moment of a Shanghai morning is that day in both engines");
}

#[tokio::test]
async fn each_migration_keeps_what_is_there_and_both_engines_agree() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut sqlite = Rows::of_file(&folder.path().join("old.db")).await;
    apply_all(&mut sqlite, "sqlite").await;
    let columns = "select tables.name || '.' || columns.name || case when columns.\"notnull\" or columns.pk > 0 then '' else '?' end
        from sqlite_schema as tables, pragma_table_xinfo(tables.name) as columns
        where tables.type = 'table' and tables.name not like 'sqlite_%'";
    let in_sqlite: BTreeSet<_> = sqlite.texts(columns).await.into_iter().collect();

    let engine = Engine::postgres().await;
    let Engine::Postgres { cluster, name } = &engine else { unreachable!() };
    let (cluster, name) = (cluster.clone(), name.clone());
    let done = tokio::spawn(async move {
        let mut postgres = Rows::of(&engine.place()).await;
        apply_all(&mut postgres, "postgres").await;
        let columns = "select table_name || '.' || column_name || case when is_nullable = 'NO' then '' else '?' end
            from information_schema.columns where table_schema = 'public'";
        let columns = postgres.texts(columns).await;
        postgres.close().await;
        columns.into_iter().collect::<BTreeSet<_>>()
    })
    .await;
    Engine::clear(&cluster, &name).await;
    let in_postgres = done.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()));
    let only = |one: &BTreeSet<String>, other: &BTreeSet<String>| one.difference(other).cloned().collect::<Vec<_>>();
    assert_eq!(only(&in_sqlite, &in_postgres), Vec::<String>::new(), "only in SQLite (`?` may be null)");
    assert_eq!(only(&in_postgres, &in_sqlite), Vec::<String>::new(), "only in PostgreSQL (`?` may be null)");
}

/// A database as an older program left it: without the last migration.
async fn an_older_one(data: &Path, keys_of: &Path) {
    std::fs::create_dir_all(data).expect("a folder");
    let mut older = Rows::of_file(&data.join("onecounter.db")).await;
    let Rows::Sqlite(connection) = &mut older else { unreachable!() };
    let mut migrations: Vec<_> = SQLITE.iter().cloned().collect();
    migrations.pop().expect("there are migrations");
    let steps = Migrator::with_migrations(migrations);
    steps.run_direct(None, &mut *connection, false).await.expect("the older steps run");
    sqlx::query("pragma application_id = 1330529623").execute(&mut *connection).await.expect("our mark");
    sqlx::query("attach database $1 as other").bind(keys_of.to_string_lossy()).execute(&mut *connection).await.expect("attaches");
    sqlx::query("insert into key_wraps select * from other.key_wraps").execute(&mut *connection).await.expect("its keys");
    let Rows::Sqlite(connection) = older else { unreachable!() };
    connection.close().await.expect("closes");
}

#[tokio::test]
async fn an_older_database_is_copied_before_it_is_migrated() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (new, data) = (folder.path().join("new"), folder.path().join("data"));
    let recovery = fresh(&new).await;
    an_older_one(&data, &new.join("onecounter.db")).await;
    let mut older = Rows::of_file(&data.join("onecounter.db")).await;
    let schema = "select max(version) from _sqlx_migrations";
    let found = older.number(schema).await;
    older.close().await;
    let clock = std::sync::Arc::new(SetClock::at(Instant::parse(MORNING).expect("RFC 3339")));
    let unlock = Unlock::Recovery(recovery.text().to_owned());
    for _ in 0..2 {
        let desk = Desk::open(&Place::Folder(data.clone()), &unlock, surroundings(&clock)).await;
        desk.expect("an older database is brought up to date").close().await;
    }
    let copies: Vec<_> = data.join("backups").read_dir().expect("copied").map(|entry| entry.expect("a file").path()).collect();
    assert_eq!(copies.len(), 1, "once, before the migration");
    let mut copy = Rows::of_file(&copies[0]).await;
    assert_eq!(copy.number(schema).await, found, "the copy is as it was before");
    let mut now = Rows::of_file(&data.join("onecounter.db")).await;
    assert!(now.number(schema).await > found);
}

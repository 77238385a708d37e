//! Every migration on a database that already holds data, and the same columns on both engines.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use desk::{Desk, Place, SetClock, Unlock};
use domain::time::{Day, Instant};
use sqlx::migrate::Migrator;
use sqlx::{AssertSqlSafe, Connection};
use uuid::Uuid;

use crate::folders::fresh;
use crate::harness::backdoor::{Backdoor, Cell};
use crate::harness::{Engine, MORNING, surroundings};

static SQLITE: Migrator = sqlx::migrate!("../../migrations/sqlite");

fn files(engine: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../migrations").join(engine);
    let entries = folder.read_dir().expect("the migrations").map(|entry| entry.expect("a file").path());
    entries.collect::<BTreeSet<_>>().into_iter().collect()
}

/// An id that stands for the same row in every table.
const ONE: Uuid = Uuid::from_u128(1);

/// A row for each table of a day's business, behind the migration that makes the table. `@` is an id, `%` the
/// day, `#` bytes, `=` a number and `:` a text.
const ROWS: &str = "
0001_house sites id@ code:JNL kind:complex name:综合体 address:昌平路710号
0001_house counters id@ site_id@ number=1 name:1号窗口
0001_house stations id@ site_id@ name:1
0001_house staff id@ site_id@ number:012 login:clerk name:单志远 password_hash:x created_at=1
0001_house audit site_id@ station_id@ sequence=1 at=1 action:rooms.add detail:{} mac#
0001_house series site_id@ kind:receipt day% last_number=1 last_at=1
0002_people residents id@ site_id@ name:冯建国 created_at=1 created_by@
0002_people organisations id@ site_id@ name:第二党支部 kind:party_branch created_at=1
0003_counter tickets site_id@ id@ day% prefix:A number=1 queue:A sequence=1 state:done issued_at=1 issued_by@
0003_counter visits site_id@ id@ day% counter_id@ staff_id@ channel:walk_in resident_id@ state:finished opened_at=1 ended_at=2
0003_counter visit_items site_id@ id@ visit_id@ position=1 day% kind:consultation centre:party_mass_service channel:walk_in staff_id@ title:咨询 view:{} outcome:consulted created_at=1 ended_at=1795305600000
0003_counter consultations site_id@ id@ item_id@ topic:居住证 question:怎样办 answer:去对面 created_at=1
0003_counter referrals site_id@ id@ item_id@ to_site_id@ matter:居住证 state:sent created_at=1
0003_counter receipts site_id@ id@ visit_id@ kind:receipt day% sequence=1 number:JNL-SL-20261122-0001 view# template=1 issued_at=1 issued_by@ state:issued
";

/// The rows that a migration makes room for.
fn rows_after(migration: &str) -> impl Iterator<Item = (&'static str, Vec<(&'static str, Cell)>)> {
    ROWS.lines().filter_map(move |line| {
        let (table, columns) = line.strip_prefix(migration)?.trim().split_once(' ')?;
        Some((table, columns.split(' ').map(column).collect()))
    })
}

fn column(text: &'static str) -> (&'static str, Cell) {
    let day = Day::from_ymd_opt(2026, 11, 22).expect("a date");
    if let Some((name, number)) = text.split_once('=') {
        return (name, Cell::Number(number.parse().expect("a number")));
    }
    if let Some((name, text)) = text.split_once(':') {
        return (name, text.into());
    }
    let name = text.trim_end_matches(['@', '%', '#']);
    match text.chars().last() {
        Some('@') => (name, ONE.into()),
        Some('%') => (name, day.into()),
        _ => (name, Cell::Bytes(vec![1; 32])),
    }
}

async fn apply(rows: &mut Backdoor, file: &Path) {
    let text = std::fs::read_to_string(file).expect("a migration");
    let statements = sqlx::raw_sql(AssertSqlSafe(text));
    let done = match rows {
        Backdoor::Sqlite(connection) => statements.execute(connection).await.map(|_| ()),
        Backdoor::Postgres(connection) => statements.execute(connection).await.map(|_| ()),
    };
    done.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// Applies the migrations one by one, each on what the ones before it hold.
async fn apply_all(rows: &mut Backdoor, engine: &str) {
    let mut filled = Vec::new();
    for file in files(engine) {
        apply(rows, &file).await;
        let name = file.file_stem().and_then(|name| name.to_str()).expect("a name");
        for (table, cells) in rows_after(name) {
            rows.insert(table, &cells).await;
            filled.push(table);
        }
        for table in &filled {
            assert_eq!(
                rows.number(&format!("select count(*) from {table}"), &[]).await,
                1,
                "{table} after {name}"
            );
        }
    }
    assert_eq!(filled.len(), 14, "the tables of a day are filled");
    let ended = rows.texts("select cast(ended_day as text) from visit_items", &[]).await;
    assert_eq!(ended, ["2026-11-22"], "a moment of a Shanghai morning is that day in both engines");
}

#[tokio::test]
async fn each_migration_keeps_what_is_there_and_both_engines_agree() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut sqlite = Backdoor::of_file(&folder.path().join("old.db")).await;
    apply_all(&mut sqlite, "sqlite").await;
    let columns = "select tables.name || '.' || columns.name || case when columns.\"notnull\" or columns.pk > 0 then '' else '?' end
        from sqlite_schema as tables, pragma_table_xinfo(tables.name) as columns
        where tables.type = 'table' and tables.name not like 'sqlite_%'";
    let in_sqlite: BTreeSet<_> = sqlite.texts(columns, &[]).await.into_iter().collect();

    let engine = Engine::postgres().await;
    let Engine::Postgres { cluster, name } = &engine else { unreachable!() };
    let (cluster, name) = (cluster.clone(), name.clone());
    let done = tokio::spawn(async move {
        let mut postgres = Backdoor::of(&engine.place()).await;
        apply_all(&mut postgres, "postgres").await;
        let columns =
            "select table_name || '.' || column_name || case when is_nullable = 'NO' then '' else '?' end
            from information_schema.columns where table_schema = 'public'";
        let columns = postgres.texts(columns, &[]).await;
        postgres.close().await;
        columns.into_iter().collect::<BTreeSet<_>>()
    })
    .await;
    Engine::clear(&cluster, &name).await;
    let in_postgres = done.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()));
    let only =
        |one: &BTreeSet<String>, other: &BTreeSet<String>| one.difference(other).cloned().collect::<Vec<_>>();
    assert_eq!(only(&in_sqlite, &in_postgres), Vec::<String>::new(), "only in SQLite (`?` may be null)");
    assert_eq!(only(&in_postgres, &in_sqlite), Vec::<String>::new(), "only in PostgreSQL (`?` may be null)");
}

/// A database as an older program left it: without the last migration.
async fn an_older_one(data: &Path, keys_of: &Path) {
    std::fs::create_dir_all(data).expect("a folder");
    let mut older = Backdoor::of_file(&data.join("onecounter.db")).await;
    let Backdoor::Sqlite(connection) = &mut older else { unreachable!() };
    let mut migrations: Vec<_> = SQLITE.iter().cloned().collect();
    migrations.pop().expect("there are migrations");
    let steps = Migrator::with_migrations(migrations);
    steps.run_direct(None, &mut *connection, false).await.expect("the older steps run");
    sqlx::query("pragma application_id = 1330529623").execute(&mut *connection).await.expect("our mark");
    sqlx::query("attach database $1 as other")
        .bind(keys_of.to_string_lossy())
        .execute(&mut *connection)
        .await
        .expect("attaches");
    sqlx::query("insert into key_wraps select * from other.key_wraps")
        .execute(&mut *connection)
        .await
        .expect("its keys");
    let Backdoor::Sqlite(connection) = older else { unreachable!() };
    connection.close().await.expect("closes");
}

#[tokio::test]
async fn an_older_database_is_copied_before_it_is_migrated() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (new, data) = (folder.path().join("new"), folder.path().join("data"));
    let recovery = fresh(&new).await;
    an_older_one(&data, &new.join("onecounter.db")).await;
    let mut older = Backdoor::of_file(&data.join("onecounter.db")).await;
    let schema = "select max(version) from _sqlx_migrations";
    let found = older.number(schema, &[]).await;
    older.close().await;
    let clock = std::sync::Arc::new(SetClock::at(Instant::parse(MORNING).expect("RFC 3339")));
    let unlock = Unlock::Recovery(recovery.text().to_owned());
    for _ in 0..2 {
        let desk = Desk::open(&Place::Folder(data.clone()), &unlock, surroundings(&clock)).await;
        desk.expect("an older database is brought up to date").close().await;
    }
    let copies: Vec<_> =
        data.join("backups").read_dir().expect("copied").map(|entry| entry.expect("a file").path()).collect();
    assert_eq!(copies.len(), 1, "once, before the migration");
    let mut copy = Backdoor::of_file(&copies[0]).await;
    assert_eq!(copy.number(schema, &[]).await, found, "the copy is as it was before");
    let mut now = Backdoor::of_file(&data.join("onecounter.db")).await;
    assert!(now.number(schema, &[]).await > found);
}

//! Backups are made beside the work, read before they are trusted, and put back by a clerk in minutes.

use std::path::{Path, PathBuf};
use std::time::Duration;

use desk::{Desk, Place};
use serde_json::{Value, json};

use crate::folders::bytes_of;
use crate::harness::backdoor::Backdoor;
use crate::harness::bookings::plain_room;
use crate::harness::{Engine, TestDesk, both_engines, passphrase, refused, surroundings};

/// Keeps the desk's backups in a folder of their own and makes one.
async fn back_up(desk: &TestDesk, folder: &Path) -> (PathBuf, Value) {
    desk.desk.keep_backups_in(folder.to_owned());
    let made = desk.ok("manager", "backups.make", json!({})).await;
    (folder.join(made["name"].as_str().expect("a name")), made)
}

fn room(code: &str) -> Value {
    plain_room(code, "议事厅")
}

both_engines! {
    /// A backup is listed, read through, and found out when it was damaged.
    async fn a_backup_is_made_and_verified(desk: TestDesk) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        refused(desk.call("lead", "backups.make", json!({})).await, "not_permitted");
        if matches!(*desk.engine, Engine::Postgres { .. }) {
            refused(desk.call("manager", "backups.make", json!({})).await, "backup_folder_unknown");
        }
        let (file, made) = back_up(&desk, folder.path()).await;
        let listed = desk.ok("manager", "backups.list", json!({})).await;
        assert_eq!((&listed[0]["name"], &listed[0]["bytes"]), (&made["name"], &made["bytes"]));
        let verify = json!({ "name": made["name"] });
        let verified = desk.ok("manager", "backups.verify", verify.clone()).await;
        assert_eq!(verified, made, "what was read at first is read again");
        assert_eq!(bytes_of(folder.path()).len(), 1, "nothing half stays behind");
        for name in ["onecounter-20261122-093000-1f0c57d2ab34.db", "../data/onecounter.db", ""] {
            refused(desk.call("manager", "backups.verify", json!({ "name": name })).await, "not_found");
        }
        let whole = std::fs::read(&file).expect("reads");
        std::fs::write(&file, whole.iter().take(whole.len() / 2).copied().collect::<Vec<_>>()).expect("writes");
        let cut = desk.call("manager", "backups.verify", verify).await.expect_err("half a backup is none");
        assert!(["backup_damaged", "damaged", "not_ours"].contains(&cut.code.as_str()), "{cut}");
    }
}

both_engines! {
    /// Backups are made by themselves when something has changed, and only then.
    async fn changes_are_backed_up_by_themselves(desk: TestDesk) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        desk.desk.keep_backups_in(folder.path().to_owned());
        let task = desk.desk.keep_backed_up(Duration::from_millis(30));
        wait_for(folder.path(), 1).await;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(backups_in(folder.path()), 1, "nothing changed, so there is nothing to copy");
        desk.ok("manager", "rooms.add", room("new")).await;
        wait_for(folder.path(), 2).await;
        task.abort();
    }
}

fn backups_in(folder: &Path) -> usize {
    // A copy that is not a backup yet has another ending.
    let names = bytes_of(folder).into_keys();
    names.filter(|name| !name.ends_with("partial")).count()
}

async fn wait_for(folder: &Path, backups: usize) {
    let there = async {
        while backups_in(folder) < backups {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), there).await.expect("a backup is made in time");
}

async fn restore(place: &Place, from: &Path, desk: &TestDesk) -> Result<Option<PathBuf>, String> {
    let done = Desk::restore(place, from, &passphrase(), desk.desk.now()).await;
    done.map(|restored| restored.kept_as).map_err(|fault| fault.code)
}

async fn rooms_of(place: &Place, desk: &TestDesk) -> i64 {
    Desk::open(place, &passphrase(), surroundings(&desk.clock)).await.expect("opens").close().await;
    let mut rows = Backdoor::of(place).await;
    let count = rows.number("select count(*) from rooms", &[]).await;
    rows.close().await;
    count
}

/// The desk of a restore test: a backup, and one more room since.
async fn with_backup(desk: &TestDesk, folder: &Path) -> (PathBuf, i64) {
    let (backup, _made) = back_up(desk, folder).await;
    let mut rows = Backdoor::of(&desk.engine.place()).await;
    let count = rows.number("select count(*) from rooms", &[]).await;
    rows.close().await;
    desk.ok("manager", "rooms.add", room("since")).await;
    (backup, count)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restore_brings_back_the_past_and_keeps_the_present() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let desk = TestDesk::open(Engine::sqlite()).await;
    let place = desk.engine.place();
    let (backup, rooms) = with_backup(&desk, folder.path()).await;
    assert_eq!(
        restore(&place, &backup, &desk).await,
        Err("open_elsewhere".to_owned()),
        "somebody works in it"
    );
    desk.ok("manager", "rooms.list", json!({})).await;
    desk.desk.close().await;
    let kept = restore(&place, &backup, &desk).await.expect("restores").expect("the present is kept");
    assert_eq!(rooms_of(&place, &desk).await, rooms, "the room since the backup is gone");
    let mut present = Backdoor::of_file(&kept).await;
    assert_eq!(present.number("select count(*) from rooms", &[]).await, rooms + 1, "but nothing is deleted");
    let new_machine = Place::Folder(folder.path().join("new machine"));
    assert_eq!(restore(&new_machine, &backup, &desk).await, Ok(None));
    assert_eq!(rooms_of(&new_machine, &desk).await, rooms);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bad_backup_leaves_the_present_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let desk = TestDesk::open(Engine::sqlite()).await;
    let (backup, _rooms) = with_backup(&desk, folder.path()).await;
    desk.desk.close().await;
    let place = desk.engine.place();
    let Place::Folder(data) = &place else { unreachable!() };
    let before = bytes_of(data);
    let whole = std::fs::read(&backup).expect("reads");
    let bad = folder.path().join("bad.db");
    let check = async |bytes: Vec<u8>, expected: &[&str]| {
        std::fs::write(&bad, bytes).expect("writes");
        let code = restore(&place, &bad, &desk).await.expect_err("a bad backup is refused");
        assert!(expected.contains(&code.as_str()), "{code} is none of {expected:?}");
        assert!(bytes_of(data) == before, "the present is as it was");
    };
    check(Vec::new(), &["not_ours"]).await;
    check("这不是备份。".repeat(900).into_bytes(), &["not_ours"]).await;
    for part in 1..8 {
        let cut = whole.iter().take(whole.len() * part / 8).copied().collect();
        check(cut, &["damaged", "backup_damaged"]).await;
    }
    let mut scrambled = whole.clone();
    scrambled.iter_mut().skip(5000).step_by(97).for_each(|byte| *byte ^= 0x55);
    check(scrambled, &["damaged", "backup_damaged", "not_ours"]).await;
    std::fs::write(&bad, &whole).expect("writes");
    let mut newer = Backdoor::of_file(&bad).await;
    newer.execute("update _sqlx_migrations set version = 9999 where version = 1", &[]).await;
    newer.close().await;
    check(std::fs::read(&bad).expect("reads"), &["newer_version"]).await;
    let stranger = desk::Unlock::Passphrase("somebody else's words".to_owned());
    let fault = Desk::restore(&place, &backup, &stranger, desk.desk.now()).await.expect_err("not their key");
    assert_eq!(fault.code, "wrong_passphrase");
    assert_eq!(restore(&place, &folder.path().join("none.db"), &desk).await, Err("nothing_here".to_owned()));
    assert!(bytes_of(data) == before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_postgres_desk_is_restored_into_an_empty_database() {
    let (engine, target) = (Engine::postgres().await, Engine::postgres().await);
    let names: Vec<_> = [&engine, &target]
        .map(|engine| match engine {
            Engine::Postgres { cluster, name } => (cluster.clone(), name.clone()),
            Engine::Sqlite(_) => unreachable!(),
        })
        .into();
    let done = tokio::spawn(async move {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let desk = TestDesk::open(engine).await;
        let (backup, rooms) = with_backup(&desk, folder.path()).await;
        let refused = async |place: &Place, from: &Path, unlock: &desk::Unlock| {
            Desk::restore(place, from, unlock, desk.desk.now()).await.expect_err("is refused").code
        };
        let (present, target) = (desk.engine.place(), target.place());
        assert_eq!(refused(&present, &backup, &passphrase()).await, "restore_needs_empty_database");
        let stranger = desk::Unlock::Passphrase("somebody else's words".to_owned());
        assert_eq!(refused(&target, &backup, &stranger).await, "wrong_passphrase");
        assert_eq!(refused(&target, &backup, &desk::Unlock::Keychain([7; 32])).await, "no_such_way");
        assert_eq!(refused(&target, &folder.path().join("none.dump"), &passphrase()).await, "nothing_here");
        let whole = std::fs::read(&backup).expect("reads");
        let bad = folder.path().join("bad.dump");
        for bytes in [b"SQLite format 3\0".to_vec(), whole.iter().take(whole.len() / 2).copied().collect()] {
            std::fs::write(&bad, bytes).expect("writes");
            assert_eq!(refused(&target, &bad, &passphrase()).await, "backup_damaged");
        }
        assert_eq!(restore(&target, &backup, &desk).await, Ok(None), "every refusal left it empty");
        assert_eq!(rooms_of(&target, &desk).await, rooms);
        assert_eq!(
            refused(&target, &backup, &passphrase()).await,
            "restore_needs_empty_database",
            "not twice"
        );
        desk.desk.close().await;
    })
    .await;
    for (cluster, name) in names {
        Engine::clear(&cluster, &name).await;
    }
    if let Err(panic) = done {
        std::panic::resume_unwind(panic.into_panic());
    }
}

//! Places that cannot be opened, each with a clear fault and nothing touched.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use desk::{Desk, Place, RecoveryKey, SetClock, Unlock};
use domain::time::Instant;

use crate::harness::backdoor::Backdoor;
use crate::harness::disk::{SmallDisk, again_under, is_role};
use crate::harness::{Engine, MORNING, passphrase, surroundings};

pub(crate) fn clock() -> std::sync::Arc<SetClock> {
    std::sync::Arc::new(SetClock::at(Instant::parse(MORNING).expect("RFC 3339")))
}

/// A new desk in a folder, closed again.
pub(crate) async fn fresh(folder: &Path) -> RecoveryKey {
    let place = Place::Folder(folder.to_owned());
    let made = Desk::create(&place, &passphrase(), false, surroundings(&clock())).await;
    let (desk, recovery) = made.expect("a fresh desk is made");
    desk.close().await;
    recovery
}

/// Every file of a folder with its bytes.
pub(crate) fn bytes_of(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = folder.read_dir().expect("a folder").map(|entry| entry.expect("an entry"));
    let files = entries.filter(|entry| entry.path().is_file());
    files
        .map(|file| {
            (file.file_name().to_string_lossy().into_owned(), std::fs::read(file.path()).expect("reads"))
        })
        .collect()
}

async fn open(folder: &Path, unlock: &Unlock) -> Result<Desk, String> {
    let place = Place::Folder(folder.to_owned());
    Desk::open(&place, unlock, surroundings(&clock())).await.map_err(|fault| fault.code)
}

/// Expects a fault from opening, and from making a desk there, and every byte as it was.
async fn refused(folder: &Path, unlock: &Unlock, on_open: &str, on_create: &str) {
    let before = bytes_of(folder);
    let opened = open(folder, unlock).await.err();
    assert_eq!(opened.as_deref(), Some(on_open), "opening {before:?}");
    let place = Place::Folder(folder.to_owned());
    let made = Desk::create(&place, &passphrase(), false, surroundings(&clock())).await.err();
    assert_eq!(made.map(|fault| fault.code).as_deref(), Some(on_create), "making a desk there");
    assert!(bytes_of(folder) == before, "nothing is touched: {:?}", bytes_of(folder).keys());
}

#[tokio::test]
async fn a_folder_of_somebody_else_is_left_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("letters.txt"), "亲爱的").expect("writes");
    refused(folder.path(), &passphrase(), "nothing_here", "not_ours").await;
}

#[tokio::test]
async fn a_text_under_our_name_is_not_ours() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("onecounter.db"), "这不是数据库。".repeat(500)).expect("writes");
    refused(folder.path(), &passphrase(), "not_ours", "already_here").await;
}

#[tokio::test]
async fn another_sqlite_database_is_not_ours() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut other = Backdoor::of_file(&folder.path().join("onecounter.db")).await;
    other.execute("pragma journal_mode = wal", &[]).await;
    other.execute("create table _sqlx_migrations (version bigint)", &[]).await;
    other.close().await;
    refused(folder.path(), &passphrase(), "not_ours", "already_here").await;
}

#[tokio::test]
async fn a_newer_database_is_politely_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    fresh(&data).await;
    let mut newer = Backdoor::of_file(&data.join("onecounter.db")).await;
    newer.execute("update _sqlx_migrations set version = 9999 where version = (select max(version) from _sqlx_migrations)", &[]).await;
    newer.close().await;
    refused(&data, &passphrase(), "newer_version", "already_here").await;
}

#[tokio::test]
async fn a_wrong_key_opens_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    let recovery = fresh(&data).await;
    let wrong = Unlock::Passphrase("十里南京路 2027".to_owned());
    assert_eq!(open(&data, &wrong).await.err().as_deref(), Some("wrong_passphrase"));
    let wrong = Unlock::Recovery("0000-0000-0000-0000-0000-0000-0000-0000".to_owned());
    assert_eq!(open(&data, &wrong).await.err().as_deref(), Some("wrong_recovery_key"));
    let right = Unlock::Recovery(recovery.text().to_owned());
    open(&data, &right).await.expect("the printed key opens it").close().await;
}

/// A root without the right to write where permissions forbid it.
const BOUND: &str = "bound by permissions";

#[tokio::test]
async fn a_read_only_folder_is_refused() {
    if let Some(disk) = SmallDisk::mount(8 << 20).filter(|_| !is_role(BOUND)) {
        let data = disk.path().join("data");
        let recovery = fresh(&data).await;
        disk.make_read_only();
        refused(&data, &Unlock::Recovery(recovery.text().to_owned()), "read_only", "already_here").await;
        let elsewhere = Place::Folder(disk.path().join("other"));
        let made = Desk::create(&elsewhere, &passphrase(), false, surroundings(&clock())).await.err();
        assert_eq!(made.map(|fault| fault.code).as_deref(), Some("read_only"));
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    let recovery = fresh(&data).await;
    let mode = |bits| std::os::unix::fs::PermissionsExt::from_mode(bits);
    std::fs::set_permissions(&data, mode(0o555)).expect("the folder is ours");
    if std::fs::write(data.join("probe"), "").is_ok() {
        assert!(!is_role(BOUND), "permissions must bind here");
        let without = "exec setpriv --bounding-set=-dac_override ";
        return again_under(without, "folders::a_read_only_folder_is_refused", BOUND);
    }
    refused(&data, &Unlock::Recovery(recovery.text().to_owned()), "read_only", "already_here").await;
    std::fs::set_permissions(&data, mode(0o755)).expect("the folder is ours");
}

#[tokio::test]
async fn a_postgres_that_does_not_answer_is_said_within_five_seconds() {
    // One accepts and never says a word; nobody listens at the other.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let closed = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let ports = [&silent, &closed].map(|listener| listener.local_addr().expect("bound").port());
    drop(closed);
    for address in ports
        .map(|port| format!("postgres://desk@127.0.0.1:{port}/one"))
        .into_iter()
        .chain(["nonsense".to_owned()])
    {
        let place = Place::Postgres(address.clone());
        let unlock = passphrase();
        let opening = Desk::open(&place, &unlock, surroundings(&clock()));
        let opened = tokio::time::timeout(Duration::from_secs(5), opening).await;
        let fault = opened.unwrap_or_else(|_| panic!("{address} takes too long")).err();
        assert_eq!(fault.map(|fault| fault.code).as_deref(), Some("unreachable"), "{address}");
    }
}

#[tokio::test]
async fn a_postgres_database_of_somebody_else_is_left_alone() {
    let engine = Engine::postgres().await;
    let mut rows = Backdoor::of(&engine.place()).await;
    rows.execute("create table letters (text text)", &[]).await;
    rows.close().await;
    let opened = Desk::open(&engine.place(), &passphrase(), surroundings(&clock())).await.err();
    let made = Desk::create(&engine.place(), &passphrase(), false, surroundings(&clock())).await.err();
    let Engine::Postgres { cluster, name } = &engine else { unreachable!() };
    Engine::clear(cluster, name).await;
    let codes = [opened, made].map(|fault| fault.map(|fault| fault.code));
    assert_eq!(codes, [Some("not_ours".to_owned()), Some("not_ours".to_owned())]);
}

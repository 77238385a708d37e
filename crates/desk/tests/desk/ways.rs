//! What is known of a desk before its key, and taken back when it was made in vain.

use desk::{Desk, Place};

use crate::folders::{bytes_of, clock};
use crate::harness::{Engine, passphrase, surroundings};

async fn ways(place: &Place) -> Result<Vec<String>, String> {
    Desk::ways(place).await.map_err(|fault| fault.code)
}

/// Made, looked at, taken back, and made again.
async fn a_desk_is_taken_back(place: &Place) {
    let nothing = Err("nothing_here".to_owned());
    assert_eq!(ways(place).await, nothing);
    for _ in 0..2 {
        let made = Desk::create(place, &passphrase(), false, surroundings(&clock())).await;
        let (desk, _recovery) = made.expect("nothing is in the way");
        assert_eq!(ways(place).await, Ok(vec!["passphrase".to_owned(), "recovery".to_owned()]));
        desk.close().await;
        Desk::unmake(place).await.expect("it is empty again");
        assert_eq!(ways(place).await, nothing);
    }
}

#[tokio::test]
async fn in_a_folder() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    a_desk_is_taken_back(&Place::Folder(data.clone())).await;
    assert_eq!(bytes_of(&data).len(), 0, "not a file is left");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    let engine = Engine::postgres().await;
    let Engine::Postgres { cluster, name } = &engine else { unreachable!() };
    let place = engine.place();
    let done = tokio::spawn(async move { a_desk_is_taken_back(&place).await }).await;
    Engine::clear(cluster, name).await;
    done.expect("the scenario goes well");
}

#[tokio::test]
async fn looking_changes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let data = folder.path().join("data");
    crate::folders::fresh(&data).await;
    let before = bytes_of(&data);
    let place = Place::Folder(data.clone());
    assert_eq!(ways(&place).await.map(|ways| ways.len()), Ok(2));
    assert!(bytes_of(&data) == before, "not a byte");
    std::fs::write(data.join("onecounter.db"), "这不是数据库。".repeat(500)).expect("writes");
    assert_eq!(ways(&place).await, Err("not_ours".to_owned()));
    let nowhere = Place::Postgres("postgres://desk@127.0.0.1:1/desk".to_owned());
    assert_eq!(ways(&nowhere).await, Err("unreachable".to_owned()));
}

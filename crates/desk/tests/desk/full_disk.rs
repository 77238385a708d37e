//! R7: the disk is full at twenty points of the writing, then there is room again.

use std::time::Duration;

use serde_json::json;

use crate::harness::backdoor::Backdoor;
use crate::harness::bookings::plain_room;
use crate::harness::disk::{Room, SmallDisk, again_under, is_role};
use crate::harness::{Engine, TestDesk, new_request};

/// Writes that a disk with a few free pages never holds.
const MANY: usize = 3000;

/// Where mounting is not allowed, a child without the signal that kills whoever writes too much.
const LIMITED: &str = "limited";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_full_disk_the_next_save_works() {
    if is_role(LIMITED) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let data = folder.path().join("data");
        let files = ["onecounter.db", "onecounter.db-wal"].map(|file| data.join(file)).to_vec();
        check(TestDesk::open(Engine::Sqlite(folder)).await, Room::Limit { files }, "disk_broken").await;
        return;
    }
    match SmallDisk::mount(64 << 20) {
        Some(disk) => {
            let folder = tempfile::tempdir_in(disk.path()).expect("a folder on it");
            let room = Room::Disk { filler: disk.path().join("filler") };
            check(TestDesk::open(Engine::Sqlite(folder)).await, room, "disk_full").await;
        }
        None => {
            again_under("trap '' XFSZ; exec ", "full_disk::after_a_full_disk_the_next_save_works", LIMITED);
        }
    }
}

async fn check(desk: TestDesk, room: Room, expected: &str) {
    let mut rows = Backdoor::of(&desk.engine.place()).await;
    let count = "select count(*) from rooms";
    let mut saved = rows.number(count, &[]).await;
    for point in 0..20 {
        room.leave(point * 6_000);
        let fault = loop {
            match add_room(&desk).await {
                Ok(()) => saved += 1,
                Err(fault) => break fault,
            }
            assert!(saved < i64::try_from(MANY).expect("small"), "the disk must be full at some point");
        };
        assert_eq!(fault, expected, "at point {point}");
        // The new connection may begin the write-ahead log anew and find a little room in it.
        match add_room(&desk).await {
            Ok(()) => saved += 1,
            Err(fault) => assert_eq!(fault, expected, "still full"),
        }
        assert_eq!(rows.number(count, &[]).await, saved, "nothing half, nothing lost, at point {point}");
        desk.ok("clerk", "rooms.list", json!({})).await;
        room.give_back();
        let next = tokio::time::timeout(Duration::from_secs(10), add_room(&desk)).await;
        assert_eq!(next, Ok(Ok(())), "the next save works at point {point}, without a restart");
        saved += 1;
    }
    let audited = rows.number("select count(*) from audit where action = 'rooms.add'", &[]).await;
    assert_eq!(audited, saved, "each save has its audit row, and nothing else has");
    assert_eq!(rows.texts("pragma integrity_check", &[]).await, ["ok"]);
    // The folder lies on the disk, so the disk must go last.
    rows.close().await;
    desk.desk.close().await;
}

async fn add_room(desk: &TestDesk) -> Result<(), String> {
    let code = new_request().to_string();
    let mut room = plain_room(&code, "议事厅");
    room["equipment"] = (0..12).map(|_| json!("投影幕".repeat(60))).collect();
    desk.call("manager", "rooms.add", room).await.map(|_room| ()).map_err(|fault| fault.code)
}

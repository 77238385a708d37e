//! Several counters at one room: the guard holds, and without it the races show.

use std::sync::atomic::{AtomicUsize, Ordering};

use desk::{Fault, SessionToken};
use serde_json::{Value, json};

use crate::harness::{Backdoor, PASSWORD, TestDesk, both_engines, new_request};

/// Bookings that are tried, over all tasks (R4).
const ATTEMPTS: usize = 20_000;

/// Who tries: two windows for each account.
const TASKS: [&str; 8] = ["clerk", "clerk3", "lead", "manager", "clerk", "clerk3", "lead", "manager"];

/// Pairs of bookings that share time in one room.
const OVERLAPS: &str = "select count(*) from bookings as one join bookings as other \
    on other.room_id = one.room_id and other.id > one.id and other.from_at < one.to_at and other.to_at > one.from_at \
    where one.state in ('pending', 'confirmed', 'in_use', 'finished') \
    and other.state in ('pending', 'confirmed', 'in_use', 'finished')";

/// Numbers that look random and replay (a linear congruence).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// A room without the limits of R-BK-4.
async fn free_room(desk: &TestDesk, code: &str) -> Value {
    let policy = json!({
        "capacity": 30, "fewest_heads": 0, "longest_minutes": 240,
        "advance": { "nearest_days": 0, "farthest_days": 60 }, "monthly_limit": null,
        "allows_consecutive": true, "buffer_minutes": 0, "needs_approval": false,
    });
    let room = json!({ "code": code, "name": code, "floor": "五楼", "policy": policy });
    desk.ok("manager", "rooms.add", room).await["room"].clone()
}

/// Eight windows, each on a computer of its own: two for each account.
async fn windows(desk: &TestDesk) -> Vec<SessionToken> {
    let mut windows = Vec::new();
    for (number, login) in (2_i64..).zip(TASKS) {
        desk.ok("manager", "sites.add_station", json!({ "name": number.to_string() })).await;
        let args = json!({ "login": login, "password": PASSWORD, "station": number.to_string() });
        let reply = desk.desk.call(None, new_request(), "staff.sign_in", args).await.expect("signs in");
        windows.push(SessionToken(reply["session"].as_str().expect("a session").to_owned()));
    }
    windows
}

/// A request from one minute of a day on.
fn request(room: &Value, day: u64, minute: u64, length: u64, organiser: &str) -> Value {
    let time = |minute: u64| format!("2026-11-{day}T{:02}:{:02}:00+08:00", minute / 60, minute % 60);
    json!({
        "room": room, "interval": { "from": time(minute), "to": time(minute + length) }, "purpose": "other",
        "organiser": { "named": organiser }, "responsible": "冯建国", "heads": 8, "declared": true,
    })
}

/// Whether a fault is what the loser of a race sees.
fn lost(fault: &Fault) -> bool {
    fault.code == "booking_overlaps"
        || fault.fields.get("interval").is_some_and(|field| field.code == "room_taken")
}

both_engines! {
    /// However many try, no two bookings share a room's time (R4).
    async fn no_room_is_booked_twice(desk: TestDesk) {
        let rooms = [free_room(&desk, "one").await, free_room(&desk, "two").await];
        let booked = std::sync::Arc::new(AtomicUsize::new(0));
        let mut tasks = Vec::new();
        for (number, window) in windows(&desk).await.into_iter().enumerate() {
            let (desk, rooms, booked) = (desk.desk.clone(), rooms.clone(), booked.clone());
            tasks.push(tokio::spawn(async move {
                let mut dice = Dice(number as u64);
                let act = async |action: &str, args: Value| desk.call(Some(&window), new_request(), action, args).await;
                for _ in 0..ATTEMPTS / TASKS.len() {
                    let room = &rooms[usize::from(dice.throw(2) == 1)];
                    let (minute, length) = (8 * 60 + 30 + 15 * dice.throw(28), 15 * (1 + dice.throw(8)));
                    match act("rooms.book", request(room, 23 + dice.throw(5), minute, length, TASKS[number])).await {
                        Ok(made) => {
                            booked.fetch_add(1, Ordering::Relaxed);
                            // Room is made again, so that the race goes on to the end.
                            if dice.throw(4) > 0 {
                                let cancel = json!({ "booking": made["booking"], "reason": "让出" });
                                act("rooms.cancel", cancel).await.expect("one's own booking is given up");
                            }
                        }
                        Err(fault) => assert!(lost(&fault), "only the room may be in the way, not {fault}"),
                    }
                }
            }));
        }
        for task in tasks {
            task.await.expect("a window stays open");
        }
        let booked = booked.load(Ordering::Relaxed);
        assert!(booked > 100 && booked < ATTEMPTS, "some win and some lose: {booked}");
        assert_eq!(desk.backdoor().await.number(OVERLAPS, &[]).await, 0);
    }
}

both_engines! {
    /// The control: looking first and then writing, without the guard, books rooms twice.
    async fn without_the_guard_rooms_are_booked_twice(desk: TestDesk) {
        let mut backdoor = desk.backdoor().await;
        let drop = match backdoor {
            Backdoor::Sqlite(_) => "drop trigger booking_overlaps_insert",
            Backdoor::Postgres(_) => "alter table bookings drop constraint booking_overlaps",
        };
        backdoor.execute(drop, &[]).await;
        let mut tasks = Vec::new();
        for number in 0..TASKS.len() {
            let mut backdoor = desk.backdoor().await;
            tasks.push(tokio::spawn(async move {
                let mut dice = Dice(number as u64);
                for _ in 0..500 {
                    let from = 60_000 * 15 * i64::try_from(dice.throw(2_000)).expect("small");
                    look_then_write(&mut backdoor, from, from + 60_000 * 30).await;
                }
            }));
        }
        for task in tasks {
            task.await.expect("a connection lives");
        }
        let overlaps = backdoor.number(OVERLAPS, &[]).await;
        assert!(overlaps > 0, "the race must show without the guard, or the test above proves nothing");
    }
}

/// What a program does that trusts its own look: a clerk's hand is quicker than the next one's eye.
async fn look_then_write(backdoor: &mut Backdoor, from: i64, to: i64) {
    const LOOK: &str = "select count(*) from bookings where from_at < $2 and to_at > $1";
    const WRITE: &str = "insert into bookings (site_id, id, room_id, day, from_at, to_at, purpose, organiser, \
        responsible, heads, state, created_at, created_by, changed_at) \
        select site_id, $1, id, '1970-01-01', $2, $3, 'other', $1, '冯建国', 8, 'confirmed', 0, $1, 0 \
        from rooms where code = 'tea-room'";
    let in_the_way = backdoor.number(LOOK, &[from.into(), to.into()]).await;
    tokio::task::yield_now().await;
    if in_the_way == 0 {
        backdoor.execute(WRITE, &[new_request().into(), from.into(), to.into()]).await;
    }
}

both_engines! {
    /// Four at the same free time at the same moment, fifty times: exactly one has it each time (P13).
    async fn of_four_exactly_one_has_the_room(desk: TestDesk) {
        let (room, windows) = (free_room(&desk, "one").await, windows(&desk).await);
        for slot in 0..50 {
            let (day, minute) = (23 + slot / 25, 8 * 60 + 30 + 15 * (slot % 25));
            let four = windows.iter().take(4).zip(TASKS).map(|(window, organiser)| {
                let (desk, window, request) = (desk.desk.clone(), window.clone(), request(&room, day, minute, 15, organiser));
                tokio::spawn(async move { desk.call(Some(&window), new_request(), "rooms.book", request).await })
            });
            let four: Vec<_> = four.collect();
            let mut winners: Vec<Value> = Vec::new();
            for one in four {
                match one.await.expect("a window stays open") {
                    Ok(made) => winners.push(made["booking"].clone()),
                    Err(fault) => assert!(lost(&fault), "only the room may be in the way, not {fault}"),
                }
            }
            assert_eq!(winners.len(), 1, "slot {slot} went to {winners:?}");
        }
        assert_eq!(desk.backdoor().await.number(OVERLAPS, &[]).await, 0);
    }
}

/// How SQLite goes about a statement, a line each step.
async fn explained(backdoor: &mut Backdoor, statement: &str) -> String {
    let steps: Vec<(i64, i64, i64, String)> = backdoor.rows(statement, &[]).await;
    steps.into_iter().map(|(_, _, _, step)| step + "\n").collect()
}

/// What a booking reads costs the same however long the history is (P4): each part goes by an index.
#[tokio::test]
async fn a_booking_reads_by_index_alone() {
    let desk = TestDesk::open(crate::harness::Engine::sqlite()).await;
    let mut backdoor = desk.backdoor().await;
    let plan =
        explained(&mut backdoor, concat!("explain query plan ", include_str!("../../src/rooms/bearing.sql")))
            .await;
    for index in [
        "bookings_by_room (room_id=? AND from_at>? AND from_at<?)",
        "bookings_by_organiser (organiser=? AND from_at>? AND from_at<?)",
        "bookings_missed (organiser=? AND from_at>?)",
    ] {
        assert!(plan.contains(index), "{index} must be used in\n{plan}");
    }
    assert!(!plan.contains("SCAN bookings"), "no part may read all bookings:\n{plan}");
    let month =
        explained(&mut backdoor, concat!("explain query plan ", include_str!("../../src/rooms/month.sql")))
            .await;
    assert!(month.contains("USING COVERING INDEX bookings_by_day"), "a month counts in the index:\n{month}");
    assert!(!month.contains("TEMP B-TREE"), "and in its order:\n{month}");
}

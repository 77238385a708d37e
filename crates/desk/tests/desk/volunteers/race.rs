//! Eight counters at the last places of a shift (R5), and what happens without the guard.

use serde_json::json;

use super::{shift, volunteer};
use crate::harness::backdoor::{Cell, uuid};
use crate::harness::contest::Contest;
use crate::harness::{Engine, TestDesk, both_engines, new_request};

/// The places of the shift.
const PLACES: usize = 2;

const COUNTERS: usize = 8;

const OVERSOLD: &str = "select count(*) from shifts where quota < (select count(*) from sign_ups
    where shift_id = shifts.id and state in ('signed_up', 'present', 'done', 'unconfirmed', 'absent'))";

/// Eight counters that count the places and then take one if one was left.
async fn careless_race(desk: &TestDesk) -> usize {
    let shift = shift(desk, "hall-guidance", "2026-11-24", 0).await;
    let mut counters: Vec<Vec<Cell>> = Vec::new();
    for place in 0..COUNTERS {
        let person = volunteer(desk, &format!("测试{place}")).await;
        counters.push(vec![new_request().into(), uuid(&person).into(), uuid(&shift).into()]);
    }
    let contest = Contest {
        look: "select quota - (select count(*) from sign_ups where shift_id = shifts.id) from shifts where id = $1",
        look_at: vec![uuid(&shift).into()],
        write: "insert into sign_ups (site_id, id, shift_id, resident_id, from_at, to_at, state, created_by, changed_at)
            select site_id, $2, id, $3, from_at, to_at, 'signed_up', id, 0 from shifts where id = $4 and $1 > 0",
    };
    contest.careless(desk, counters).await
}

both_engines! {
    /// Through the door: at each of eight counters somebody wants one of two places.
    async fn the_last_places(desk: TestDesk) {
        let shift = shift(&desk, "hall-guidance", "2026-11-24", 0).await;
        let mut calls = tokio::task::JoinSet::new();
        for (place, session) in desk.windows(8).await.into_iter().enumerate() {
            let person = volunteer(&desk, &format!("测试{place}")).await;
            let (desk, args) = (desk.clone(), json!({ "shift": shift, "resident": person }));
            calls.spawn(async move { desk.press(&session, "volunteers.sign_up", args).await });
        }
        let done = calls.join_all().await;
        assert_eq!(done.iter().filter(|done| done.is_ok()).count(), PLACES);
        for fault in done.into_iter().filter_map(Result::err) {
            assert_eq!(fault.code, "shift_full");
        }
        let roster = desk.ok("clerk", "volunteers.roster", json!({ "shift": shift })).await;
        assert_eq!((&roster["shift"]["places_left"], roster["places"].as_array().map(Vec::len)), (&json!(0), Some(PLACES)));
        assert_eq!(desk.backdoor().await.number(OVERSOLD, &[]).await, 0);
    }
}

both_engines! {
    /// The guard in the database holds even when the rules above are left out.
    async fn the_guard_stops_careless_counters(desk: TestDesk) {
        assert_eq!(careless_race(&desk).await, PLACES, "the count and its check let two in");
        assert_eq!(desk.backdoor().await.number(OVERSOLD, &[]).await, 0);
    }
}

both_engines! {
    /// The control: without the guard the same counters give two places to eight people.
    async fn without_the_guard_they_oversell(desk: TestDesk) {
        let drop = match *desk.engine {
            Engine::Sqlite(_) => "drop trigger sign_ups_count_insert",
            Engine::Postgres { .. } => "drop trigger sign_ups_count on sign_ups",
        };
        desk.backdoor().await.execute(drop, &[]).await;
        assert_eq!(careless_race(&desk).await, COUNTERS, "the race is real");
        assert_eq!(desk.backdoor().await.number(OVERSOLD, &[]).await, 1);
    }
}

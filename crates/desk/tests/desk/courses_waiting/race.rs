//! Eight people join a waiting list at the same moment (R5), and what becomes of its order without the transaction.

use serde_json::json;

use crate::courses_race::{COUNTERS, course, newcomers, people};
use crate::harness::both_engines;
use crate::harness::contest::Contest;

/// Eight counters that each put somebody at the end of the waiting list.
fn joining() -> Contest {
    Contest {
        look: "select coalesce(max(place_in_queue), 0) from enrolments where state = 'waiting'",
        look_at: Vec::new(),
        write: "insert into enrolments (site_id, id, course_id, resident_id, audience, state, queued_at, place_in_queue,
                created_by, changed_at)
            select site_id, $2, id, $3, 'everybody', 'waiting', 0, $1 + 1, id, 0 from courses where code = 'race'",
    }
}

/// Places in the line that more than one person holds.
const SHARED: &str = "select count(*) from (select place_in_queue from enrolments where state = 'waiting'
    group by course_id, place_in_queue having count(*) > 1) as shared";

both_engines! {
    /// Eight join the line at once: each has a place of their own, and the places have no gaps.
    async fn each_has_a_place_in_the_line(desk: TestDesk) {
        let course = course(&desk, 1).await;
        let holder = desk.person_born("单志远", "1960-05-05").await;
        desk.ok("clerk", "courses.enrol", json!({ "course": course, "resident": holder })).await;
        let mut calls = tokio::task::JoinSet::new();
        for (person, session) in people(&desk, COUNTERS.len()).await.into_iter().zip(desk.windows(8).await) {
            let (desk, args) = (desk.clone(), json!({ "course": course, "resident": person }));
            calls.spawn(async move { desk.press(&session, "courses.join_waiting_list", args).await });
        }
        let replies = calls.join_all().await;
        let mut positions: Vec<u64> =
            replies.into_iter().map(|reply| reply.expect("joins")["position"].as_u64().expect("a place")).collect();
        positions.sort_unstable();
        assert_eq!(positions, [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(desk.backdoor().await.number(SHARED, &[]).await, 0);
    }
}

both_engines! {
    /// The control: the door's transaction is what keeps the line in order; where looking for its end and joining
    /// are two, eight people hold one place.
    async fn without_the_transaction_nobody_is_first(desk: TestDesk) {
        course(&desk, 1).await;
        let mut backdoor = desk.backdoor().await;
        assert_eq!(joining().careful(&desk, newcomers(&desk).await).await, COUNTERS.len());
        assert_eq!(backdoor.number(SHARED, &[]).await, 0, "in one transaction each has a place");
        backdoor.execute("delete from enrolments", &[]).await;
        assert_eq!(joining().careless(&desk, newcomers(&desk).await).await, COUNTERS.len());
        assert_eq!(backdoor.number(SHARED, &[]).await, 1, "the race is real");
    }
}

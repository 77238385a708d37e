//! What the report counts is what happened on the day, whatever came of it later.

use std::time::Duration;

use serde_json::{Value, json};

use super::blockers;
use crate::courses::{course, enrolled, turn, waiting};
use crate::harness::{TestDesk, both_engines, refused};

async fn report(desk: &TestDesk, day: &str) -> Value {
    desk.ok("clerk", "reports.day", json!({ "day": day })).await
}

/// Places given, waiting places taken, people who came.
async fn courses(desk: &TestDesk, day: &str) -> (Value, Value, Value) {
    let report = report(desk, day).await;
    let figure = |name: &str| report["figures"]["courses"][name].clone();
    (figure("enrolled"), figure("waitlisted"), figure("attended"))
}

both_engines! {
    /// A waiting place of Sunday that becomes a place on Monday is a waiting place of Sunday.
    async fn places_count_on_the_day_they_were_given(desk: TestDesk) {
        let course = course(&desk, "tiny", 1).await;
        let holder = enrolled(&desk, &course, "单志远").await;
        let (first, second) = (waiting(&desk, &course, "仇晓岚").await, waiting(&desk, &course, "曾乐").await);
        let sunday = (json!(1), json!(2), json!(0));
        assert_eq!(courses(&desk, "2026-11-22").await, sunday);
        desk.ok("clerk", "courses.withdraw", json!({ "enrolment": holder, "reason": "搬家" })).await;
        assert_eq!(courses(&desk, "2026-11-22").await, sunday, "the place was given on Sunday all the same");
        desk.ok("manager", "reports.finalise", json!({ "day": "2026-11-22" })).await;

        turn(&desk, "2026-11-23T08:30:00+08:00");
        desk.ok("clerk", "courses.accept_offer", json!({ "enrolment": first })).await;
        desk.ok("clerk", "courses.withdraw", json!({ "enrolment": second, "reason": "不等了" })).await;
        assert_eq!(courses(&desk, "2026-11-22").await, sunday, "Sunday is over");
        assert_eq!(courses(&desk, "2026-11-23").await, (json!(1), json!(0), json!(0)));
        let same = desk.call("manager", "reports.revise", json!({ "day": "2026-11-22" })).await;
        refused(same, "report_unchanged");
    }
}

both_engines! {
    /// Who came to the day's sessions is counted; a paper list that comes later makes a revision.
    async fn people_who_came_are_counted(desk: TestDesk) {
        let today = json!({
            "code": "today", "name": "剪纸", "kind": "course", "centre": "civilization_practice", "place": "三楼",
            "quota": { "kind": "total", "places": 9 }, "organisers": ["社区学校"],
            "sessions": [{ "day": "2026-11-22", "from": "14:00", "to": "16:00" }],
        });
        let course = desk.ok("manager", "courses.add", today).await["course"].clone();
        let people = [
            enrolled(&desk, &course, "单志远").await,
            enrolled(&desk, &course, "仇晓岚").await,
            enrolled(&desk, &course, "曾乐").await,
        ];
        let session = desk.ok("volunteer", "courses.roster", json!({ "course": course })).await["sessions"][0]["id"].clone();
        let mark = |person: &Value, attendance: &str| {
            json!({ "session": session, "marks": [{ "enrolment": person, "attendance": attendance }] })
        };
        turn(&desk, "2026-11-22T13:55:00+08:00");
        for (person, attendance) in people.iter().zip(["present", "late", "absent"]) {
            desk.ok("volunteer", "courses.attend", mark(person, attendance)).await;
        }
        assert_eq!(courses(&desk, "2026-11-22").await, (json!(3), json!(0), json!(2)), "the late one came too");
        let paper = desk.ok("clerk", "reports.paper", json!({ "day": "2026-11-22" })).await;
        let blocks = paper["blocks"].as_array().expect("a list");
        let block = |title: &str| blocks.iter().find(|block| block["title"] == title).expect("is there").clone();
        assert_eq!(block("课程")["rows"], json!([["3", "0", "2"]]));
        assert_eq!(block("志愿")["columns"], json!(["新登记", "在岗", "时长（小时）"]), "points are not redeemed here");
        desk.ok("manager", "reports.finalise", json!({ "day": "2026-11-22" })).await;

        turn(&desk, "2026-11-23T09:00:00+08:00");
        desk.ok("clerk", "courses.attend", mark(&people[2], "present")).await;
        assert_eq!(courses(&desk, "2026-11-23").await.2, 0, "it is Sunday's session");
        let revised = desk.ok("manager", "reports.revise", json!({ "day": "2026-11-22" })).await;
        let differences = json!([{ "figure": "courses.attended", "before": 2, "after": 3 }]);
        assert_eq!(revised["revision"]["differences"], differences);
    }
}

both_engines! {
    /// Every wait after a transfer is counted, apart from the first one, once the person was served (R-QU-6).
    async fn waits_after_a_transfer_stand_apart(desk: TestDesk) {
        let ticket = desk.ticket(json!({ "name": "仇晓岚" })).await["ticket"].clone();
        desk.pass(4).await;
        let visit = desk.visit("clerk", json!({ "ticket": ticket })).await;
        let item = desk.item(&visit, "consultation", "怎样找律师").await;
        for (minutes, from, to, queue) in [(3, "clerk", "clerk3", "E"), (2, "clerk3", "clerk", "A")] {
            desk.ok(from, "queue.transfer", json!({ "ticket": ticket, "to": queue })).await;
            desk.pass(minutes).await;
            desk.ok(to, "queue.call_next", json!({})).await;
            desk.pass(1).await;
            desk.ok(to, "visits.resume", json!({ "visit": visit })).await;
        }
        let before = report(&desk, "2026-11-22").await;
        assert_eq!(before["figures"]["second_waits"]["served"], 0, "nobody has been served yet");
        let outcomes = json!([{ "item": item, "outcome": { "outcome": "consulted" } }]);
        desk.ok("clerk", "visits.finish", json!({ "visit": visit, "outcomes": outcomes })).await;
        let figures = report(&desk, "2026-11-22").await["figures"].clone();
        let first = json!({ "served": 1, "total_seconds": 240, "max_seconds": 240, "median_seconds": 240 });
        let second = json!({ "served": 2, "total_seconds": 300, "max_seconds": 180, "median_seconds": 120 });
        assert_eq!((&figures["waits"], &figures["second_waits"]), (&first, &second));
        let paper = desk.ok("clerk", "reports.paper", json!({ "day": "2026-11-22" })).await;
        let blocks = paper["blocks"].as_array().expect("a list");
        let times = blocks.iter().find(|block| block["title"] == "等候与办理").expect("is there");
        assert_eq!(times["rows"][1], json!(["二次等候", "2:30", "2:00", "3:00"]));
    }
}

both_engines! {
    /// Who was passed over and did not come back was a no-show: the final report ends the ticket (R-QU-3).
    async fn a_final_day_ends_who_was_passed_over(desk: TestDesk) {
        let vain = json!({ "ticket": desk.ticket(json!({})).await["ticket"] });
        desk.ok("clerk", "queue.call", vain.clone()).await;
        for _ in 0..2 {
            desk.clock.pass(Duration::from_secs(20));
            desk.ok("clerk", "queue.recall", vain.clone()).await;
        }
        desk.ok("clerk", "queue.pass", vain.clone()).await;
        let waits = json!({ "ticket": desk.ticket(json!({})).await["ticket"] });
        let day = json!({ "day": "2026-11-22" });
        let fault = refused(desk.call("manager", "reports.finalise", day.clone()).await, "report_blocked");
        assert_eq!(fault.params["waiting_tickets"].as_array().map(Vec::len), Some(1), "only A002 stands in the way");
        assert_eq!(fault.params["waiting_tickets"][0]["number"], "A002");
        let stage = async || desk.ok("clerk", "queue.waiting", json!({})).await["counts"].clone();
        let counts = json!([{ "stage": "passed", "number": 1 }, { "stage": "waiting", "number": 1 }]);
        assert_eq!(stage().await, counts, "the refusal ended nobody's ticket");

        desk.ok("clerk", "queue.leave", waits).await;
        let seen = report(&desk, "2026-11-22").await;
        assert_eq!(blockers(&seen), [""; 0]);
        let tickets = json!({ "issued": 2, "served": 0, "no_show": 1, "left": 1, "waiting": 0 });
        assert_eq!(seen["figures"]["tickets"], tickets);
        desk.ok("manager", "reports.finalise", day.clone()).await;
        let frozen = desk.ok("clerk", "reports.frozen", day.clone()).await;
        assert_eq!(frozen["figures"]["tickets"], tickets, "what was seen is what is frozen");
        assert_eq!(stage().await, json!([{ "stage": "expired", "number": 1 }, { "stage": "left", "number": 1 }]));
        refused(desk.call("clerk", "queue.readmit", vain).await, "ticket_stage_forbids");
        refused(desk.call("manager", "reports.revise", day).await, "report_unchanged");
    }
}

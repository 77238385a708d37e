//! The queue: who waits, whose turn it is, who does not come.

mod race;

use std::time::Duration;

use serde_json::{Value, json};

use crate::harness::{TestDesk, both_engines, refused};

/// The numbers of tickets in a list of the queue.
fn numbers(list: &Value) -> Vec<&str> {
    let list = list.as_array().expect("a list");
    list.iter().map(|waiter| waiter["number"].as_str().expect("a number")).collect()
}

async fn waiting(desk: &TestDesk) -> Value {
    desk.ok("clerk", "queue.waiting", json!({})).await
}

both_engines! {
    /// A volunteer gives out tickets by name only, and sees nothing else of the queue.
    async fn a_name_is_enough(desk: TestDesk) {
        let first = desk.ticket(json!({ "name": "单志远", "matter": "问居住证" })).await;
        assert_eq!((&first["number"], &first["ahead"]), (&json!("A001"), &json!(0)));
        let second = desk.ticket(json!({})).await;
        assert_eq!((&second["number"], &second["ahead"]), (&json!("A002"), &json!(1)));
        assert_eq!(second["minutes"], 5, "one ahead, 6 minutes, three windows: rounded up to 5");
        let first_of_all = desk.ticket(json!({ "prefix": "B", "priority": "elderly" })).await;
        assert_eq!((&first_of_all["number"], &first_of_all["ahead"]), (&json!("V001"), &json!(0)));
        let third = desk.ticket(json!({ "prefix": "C" })).await;
        assert_eq!(third["number"], "C001", "each letter counts for itself");

        let mine = desk.ok("volunteer", "queue.mine", json!({})).await;
        assert_eq!(numbers(&mine), ["C001", "V001", "A002", "A001"]);
        assert_eq!(mine[3]["name"], "单*远", "masked even for who typed it");
        assert_eq!(desk.ok("clerk", "queue.mine", json!({})).await, json!([]), "only one's own");

        for (args, expected) in [
            (json!({ "prefix": "V" }), "priority_kind_missing@priority"),
            (json!({ "prefix": "Y" }), "prefix_needs_appointment@prefix"),
            (json!({ "priority": "other" }), "priority_note_missing@matter"),
            (json!({ "name": " " }), "name_empty@name"),
            (json!({ "prefix": "I" }), "wrong_type@prefix"),
        ] {
            refused(desk.call("volunteer", "queue.issue", args).await, expected);
        }
        refused(desk.call("volunteer", "queue.waiting", json!({})).await, "not_permitted");
        refused(desk.call("volunteer", "queue.call_next", json!({})).await, "not_permitted");
    }
}

both_engines! {
    /// Priority goes first; after two of them the one who has waited too long (R-QU-4).
    async fn next_calls_whose_turn_it_is(desk: TestDesk) {
        refused(desk.call("clerk", "queue.call_next", json!({})).await, "nobody_waits");
        desk.ticket(json!({ "name": "曾乐" })).await;
        desk.pass(16).await;
        for _ in 0..3 {
            desk.ticket(json!({ "priority": "elderly" })).await;
        }
        let queue = waiting(&desk).await;
        assert_eq!(numbers(&queue["waiting"]), ["V001", "V002", "A001", "V003"]);
        assert_eq!((&queue["waiting"][2]["minutes"], &queue["waiting"][2]["name"]), (&json!(16), &json!("曾*")));
        refused(desk.call("manager", "queue.call_next", json!({})).await, "no_window");

        let mut called = Vec::new();
        for login in ["clerk", "clerk3", "lead", "clerk"] {
            called.push(desk.ok(login, "queue.call_next", json!({})).await);
        }
        assert_eq!(numbers(&json!(called)), ["V001", "V002", "A001", "V003"], "as the list said");
        assert_eq!(called[1]["say"], "请 V 零 零 二 号到 3 号窗口");
        let queue = waiting(&desk).await;
        assert_eq!(numbers(&queue["at_windows"]), ["A001", "V001", "V002", "V003"]);
        assert_eq!(queue["counts"], json!([{ "stage": "called", "number": 4 }]));
    }
}

both_engines! {
    /// Three calls in vain, 20 seconds apart; who comes back waits for three others (R-QU-3).
    async fn somebody_does_not_come(desk: TestDesk) {
        let ticket = desk.ticket(json!({})).await["ticket"].clone();
        let this = json!({ "ticket": ticket });
        refused(desk.call("clerk", "queue.recall", this.clone()).await, "ticket_stage_forbids");
        desk.ok("clerk", "queue.call", this.clone()).await;
        let taken = refused(desk.call("clerk3", "queue.call", this.clone()).await, "ticket_stage_forbids");
        assert_eq!(taken.params["stage"], "called", "another window was quicker");
        refused(desk.call("clerk", "queue.pass", this.clone()).await, "ticket_called_too_seldom");
        for calls in [2, 3] {
            desk.clock.pass(Duration::from_millis(19_999));
            refused(desk.call("clerk", "queue.recall", this.clone()).await, "ticket_called_too_soon");
            desk.clock.pass(Duration::from_millis(1));
            assert_eq!(desk.ok("clerk", "queue.recall", this.clone()).await["calls"], calls);
        }
        let passed = desk.ok("clerk", "queue.pass", this.clone()).await;
        assert_eq!(passed["stage"], "passed");
        assert_eq!(numbers(&waiting(&desk).await["passed"]), ["A001"]);
        desk.ok("clerk", "queue.readmit", this.clone()).await;
        refused(desk.call("clerk", "queue.readmit", this.clone()).await, "ticket_stage_forbids");
        assert_eq!(waiting(&desk).await["waiting"][0]["callable"], false);
        refused(desk.call("clerk", "queue.call_next", json!({})).await, "nobody_waits");
        for _ in 0..4 {
            desk.ticket(json!({})).await;
        }
        let mut called = Vec::new();
        for _ in 0..5 {
            called.push(desk.ok("clerk", "queue.call_next", json!({})).await);
        }
        assert_eq!(numbers(&json!(called)), ["A002", "A003", "A004", "A001", "A005"]);
        assert_eq!(called[3]["calls"], 1, "its calls count anew");
    }
}

both_engines! {
    /// Sent on to another queue: number and issue time stay, and so does what was done (R-QU-3).
    async fn somebody_is_sent_on(desk: TestDesk) {
        let ticket = desk.ticket(json!({ "name": "仇晓岚" })).await["ticket"].clone();
        let this = json!({ "ticket": ticket });
        let to_law = json!({ "ticket": ticket, "to": "E" });
        refused(desk.call("clerk", "queue.transfer", to_law.clone()).await, "ticket_stage_forbids");
        let visit = desk.visit("clerk", this.clone()).await;
        let fault = refused(desk.call("clerk", "queue.leave", this.clone()).await, "ticket_has_visit");
        assert_eq!(fault.params["visit"], visit);
        desk.item(&visit, "consultation", "怎样找律师").await;
        let moved = desk.ok("clerk", "queue.transfer", to_law).await;
        assert_eq!((&moved["number"], &moved["queue"], &moved["stage"]), (&json!("A001"), &json!("E"), &json!("waiting")));
        let parked = desk.ok("clerk3", "visits.mine", json!({})).await["parked"].clone();
        assert_eq!(parked[0]["parked_where"], "转 E 企业与法律");
        let resume = json!({ "visit": visit });
        refused(desk.call("clerk3", "visits.resume", resume.clone()).await, "ticket_stage_forbids");
        assert_eq!(desk.ok("clerk3", "queue.call_next", json!({})).await["number"], "A001");
        desk.ok("clerk3", "visits.resume", resume).await;
        let shown = desk.ok("clerk3", "visits.get", json!({ "visit": visit })).await;
        assert_eq!(shown["items"].as_array().map(Vec::len), Some(1), "one visit goes on at the other window");
    }
}

both_engines! {
    /// At closing time who waits has left and who was passed over was a no-show; the windows come first.
    async fn the_queue_closes(desk: TestDesk) {
        let home = desk.ticket(json!({})).await["ticket"].clone();
        assert_eq!(desk.ok("clerk", "queue.leave", json!({ "ticket": home })).await["stage"], "left");
        let vain = json!({ "ticket": desk.ticket(json!({})).await["ticket"] });
        desk.ticket(json!({})).await;
        desk.ok("clerk", "queue.call", vain.clone()).await;
        refused(desk.call("clerk", "queue.close_day", json!({})).await, "not_permitted");
        let fault = refused(desk.call("lead", "queue.close_day", json!({})).await, "tickets_at_windows");
        assert_eq!(fault.params["numbers"], json!(["A002"]));
        for _ in 0..2 {
            desk.clock.pass(Duration::from_secs(20));
            desk.ok("clerk", "queue.recall", vain.clone()).await;
        }
        desk.ok("clerk", "queue.pass", vain).await;
        let closed = desk.ok("lead", "queue.close_day", json!({})).await;
        assert_eq!(closed, json!({ "left": 1, "expired": 1 }));
        let counts = waiting(&desk).await["counts"].clone();
        assert_eq!(counts, json!([{ "stage": "expired", "number": 1 }, { "stage": "left", "number": 2 }]));
    }
}

both_engines! {
    /// A ticket of yesterday is not called today.
    async fn yesterdays_ticket_is_over(desk: TestDesk) {
        let ticket = desk.ticket(json!({})).await["ticket"].clone();
        desk.clock.turn(domain::time::Instant::parse("2026-11-23T09:00:00+08:00").expect("RFC 3339"));
        let fault = refused(desk.call("clerk", "queue.call", json!({ "ticket": ticket })).await, "ticket_of_another_day");
        assert_eq!(fault.params["number"], "A001");
        refused(desk.call("clerk", "queue.call_next", json!({})).await, "nobody_waits");
        assert_eq!(desk.ticket(json!({})).await["number"], "A001", "numbers start anew each day");
        let closed = desk.ok("lead", "queue.close_day", json!({ "day": "2026-11-22" })).await;
        assert_eq!(closed["left"], 1, "yesterday can still be closed");
    }
}

/// Somebody asked a question at window 2 and was sent on to another queue; gives the ticket and the visit.
async fn sent_on(desk: &TestDesk) -> (Value, Value) {
    let ticket = json!({ "ticket": desk.ticket(json!({})).await["ticket"] });
    let visit = desk.visit("clerk", ticket.clone()).await;
    let question =
        json!({ "visit": visit, "topic": "老年卡", "question": "怎么办理？", "answer": "带身份证来。" });
    desk.ok("clerk", "consultations.log", question).await;
    desk.ok("clerk", "queue.transfer", json!({ "ticket": ticket["ticket"], "to": "E" })).await;
    (ticket, json!({ "visit": visit }))
}

both_engines! {
    /// Whoever was sent on has a visit that is not over: the queue does not close over it, and it gets its paper.
    async fn closing_time_waits_for_whoever_was_sent_on(desk: TestDesk) {
        let (ticket, visit) = sent_on(&desk).await;
        let fault = refused(desk.call("lead", "queue.close_day", json!({})).await, "tickets_at_windows");
        assert_eq!(fault.params["numbers"], json!(["A001"]));
        desk.ok("clerk", "queue.call", ticket).await;
        desk.ok("clerk", "visits.resume", visit.clone()).await;
        desk.ok("clerk", "visits.finish", visit).await;
        desk.ok("lead", "queue.close_day", json!({})).await;
        let report = desk.ok("manager", "reports.day", json!({ "day": "2026-11-22" })).await;
        assert_eq!(report["blockers"], json!([]), "nothing is left that nobody can end");
    }
}

both_engines! {
    /// The same where everybody went home first: the ticket is called on another day, for the visit's sake.
    async fn a_visit_of_yesterday_is_ended_today(desk: TestDesk) {
        let (ticket, visit) = sent_on(&desk).await;
        desk.clock.turn(domain::time::Instant::parse("2026-11-23T09:00:00+08:00").expect("RFC 3339"));
        let yesterday = json!({ "day": "2026-11-22" });
        refused(desk.call("lead", "queue.close_day", yesterday.clone()).await, "tickets_at_windows");
        desk.ok("clerk", "queue.call", ticket).await;
        desk.ok("clerk", "visits.resume", visit.clone()).await;
        desk.ok("clerk", "visits.finish", visit).await;
        desk.ok("lead", "queue.close_day", yesterday.clone()).await;
        assert_eq!(desk.ok("manager", "reports.day", yesterday).await["blockers"], json!([]));
    }
}

both_engines! {
    /// The paper says how many are ahead and about how long it takes, and no name (R-QU-2).
    async fn a_ticket_prints(desk: TestDesk) {
        desk.ticket(json!({ "name": "单志远" })).await;
        let ticket = desk.ticket(json!({ "name": "仇晓岚", "prefix": "C" })).await["ticket"].clone();
        let printed = desk.ok("volunteer", "queue.print", json!({ "ticket": ticket, "paper": "roll58" })).await;
        let pdf = printed["paper"]["pdf"].as_str().expect("a PDF");
        assert!(pdf.starts_with("JVBERi"), "base 64 of %PDF");
        assert_eq!((&printed["paper"]["pages"], &printed["paper"]["missing"]), (&json!(1), &json!([])));
        let nobody = json!({ "ticket": "00000000-0000-7000-8000-000000000000" });
        refused(desk.call("volunteer", "queue.print", nobody).await, "not_found");
        let wait = desk.ok("volunteer", "queue.estimate", json!({ "priority": true })).await;
        assert_eq!(wait, json!({ "ahead": 0, "minutes": 0 }));
    }
}

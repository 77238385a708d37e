//! Visits: one person at one counter, from call to finish.

use serde_json::{Value, json};

use crate::harness::bookings::plain_booking;
use crate::harness::{both_engines, refused};

/// A letter of 解文秀 for her daughter.
fn letter() -> Value {
    json!({
        "kind": "written_letter", "agent": "李文", "matter": "代为报名", "scope": ["course"],
        "valid_from": "2026-11-01", "valid_to": "2026-11-30",
        "mark": { "kind": "signature" }, "letter": "kept",
    })
}

fn by_agent(authorisation: &Value) -> Value {
    json!({
        "kind": "by_agent",
        "agent": {
            "name": "李文", "relationship": "child", "phone": "19900000001",
            "document": { "kind": "resident_id", "number": "310106198503129993" },
        },
        "authorisation": authorisation,
    })
}

both_engines! {
    /// With a called ticket, a waiting one or none; one visit at a time at a window.
    async fn somebody_sits_down(desk: TestDesk) {
        let first = desk.ticket(json!({ "name": "单志远" })).await["ticket"].clone();
        let second = desk.ticket(json!({})).await["ticket"].clone();
        desk.ok("clerk3", "queue.call", json!({ "ticket": first })).await;
        let fault = refused(desk.call("clerk", "visits.open", json!({ "ticket": first })).await, "ticket_called_elsewhere");
        assert_eq!((&fault.params["number"], &fault.params["window"]), (&json!("A001"), &json!(3)));
        let visit = desk.visit("clerk3", json!({ "ticket": first })).await;
        refused(desk.call("clerk", "visits.open", json!({ "ticket": first })).await, "ticket_has_visit");
        let fault = refused(desk.call("clerk3", "visits.open", json!({})).await, "window_busy");
        assert_eq!(fault.params["visit"], visit);
        refused(desk.call("manager", "visits.open", json!({})).await, "no_window");

        let shown = desk.ok("clerk3", "visits.mine", json!({})).await["in_hand"].clone();
        assert_eq!((&shown["visit"], &shown["number"], &shown["name"]), (&visit, &json!("A001"), &json!("单*远")));
        assert_eq!(shown["can_finish"], json!({ "no": "visit_empty" }));
        assert_eq!((&shown["can_leave"], &shown["can_resume"]), (&json!("yes"), &json!({ "no": "visit_stage_forbids" })));

        let straight = desk.visit("clerk", json!({ "ticket": second, "party_size": 3 })).await;
        let shown = desk.ok("clerk", "visits.get", json!({ "visit": straight })).await;
        assert_eq!((&shown["name"], &shown["party_size"]), (&Value::Null, &json!(3)), "nobody is named");
        desk.ok("clerk", "visits.leave", json!({ "visit": straight })).await;
        refused(desk.call("clerk", "visits.leave", json!({ "visit": straight })).await, "visit_stage_forbids");
        let queue = desk.ok("clerk", "queue.waiting", json!({})).await;
        assert_eq!(queue["counts"], json!([{ "stage": "left", "number": 1 }, { "stage": "serving", "number": 1 }]));
        for (args, expected) in [
            (json!({ "party_size": 0 }), "party_size_out_of_range@party_size"),
            (json!({ "party_size": 501 }), "party_size_out_of_range@party_size"),
            (json!({ "priority": "other" }), "priority_note_missing@priority_note"),
            (json!({ "name": "" }), "name_empty@name"),
            (json!({ "resident": visit }), "not_found"),
        ] {
            refused(desk.call("clerk", "visits.open", args).await, expected);
        }
        refused(desk.call("volunteer", "visits.open", json!({})).await, "not_permitted");
    }
}

both_engines! {
    /// 60 by the birth date; by eye only where none is known (R-EL-2).
    async fn the_elderly_are_counted(desk: TestDesk) {
        let sixty = desk.person_of("仇晓岚", "female", "1966-11-22").await;
        let tomorrow = desk.person_of("冯建国", "male", "1966-11-23").await;
        for (args, elderly) in [
            (json!({ "resident": sixty }), json!(true)),
            (json!({ "resident": tomorrow, "elderly": true }), json!(false)),
            (json!({ "name": "曾乐", "elderly": true }), json!(true)),
            (json!({ "name": "曾乐" }), Value::Null),
        ] {
            let visit = desk.visit("clerk", args).await;
            let shown = desk.ok("clerk", "visits.get", json!({ "visit": visit })).await;
            assert_eq!(shown["elderly"], elderly, "{shown}");
            desk.ok("clerk", "visits.leave", json!({ "visit": visit })).await;
        }
    }
}

both_engines! {
    /// Who acts for somebody absent needs the right to; what waits for papers is pending (R-EL-6 to R-EL-8).
    async fn somebody_acts_for_another(desk: TestDesk) {
        let open = |help: Value| json!({ "name": "解文秀", "help": help });
        let without = |key: &str| {
            let mut letter = letter();
            letter.as_object_mut().expect("an object").remove(key);
            letter
        };
        let changed = |key: &str, value: Value| {
            let mut letter = letter();
            letter[key] = value;
            letter
        };
        for (letter, expected) in [
            (changed("valid_to", json!("2026-11-21")), "authorisation_expired@help.authorisation"),
            (changed("valid_from", json!("2026-11-23")), "authorisation_not_yet_valid@help.authorisation"),
            (changed("agent", json!("曾乐")), "authorisation_names_another@help.authorisation"),
            (changed("scope", json!(["报名"])), "scope_unknown@help.authorisation.scope"),
        ] {
            refused(desk.call("clerk", "visits.open", open(by_agent(&letter))).await, expected);
        }
        let alone = json!({ "kind": "by_agent" });
        refused(desk.call("clerk", "visits.open", open(alone)).await, "agent_missing@help.agent");
        let minor = json!({ "kind": "by_agent", "agent": { "name": "区小舟", "relationship": "child", "birth": "2012-11-22" } });
        refused(desk.call("clerk", "visits.open", open(minor)).await, "agent_under18@help.agent");

        let visit = desk.visit("clerk", open(by_agent(&without("mark")))).await;
        let shown = desk.ok("clerk", "visits.get", json!({ "visit": visit })).await;
        assert_eq!(shown["channel"], "agent", "it follows from the help");
        insta::allow_duplicates! { insta::assert_snapshot!(shown["help"], @r#"{"kind":"by_agent","agent":{"name":"李*","relationship":"child","document":"310***********9993","phone":"199****0001"},"standing":{"state":"pending","missing":["mark"]},"refused":null}"#); }
        let course = desk.item(&visit, "course", "手机摄影").await;
        let settle = |outcome: &str| json!({ "visit": visit, "item": course, "outcome": { "outcome": outcome } });
        let fault = refused(desk.call("clerk", "visits.settle", settle("handled")).await, "item_needs_authorisation");
        assert_eq!(fault.params["missing"], json!(["mark"]));
        desk.ok("clerk", "visits.settle", settle("pending_authorisation")).await;
        let room = desk.item(&visit, "room_booking", "共享空间").await;
        let settle_room = json!({ "visit": visit, "item": room, "outcome": { "outcome": "handled" } });
        refused(desk.call("clerk", "visits.settle", settle_room).await, "authorisation_outside_scope@help.authorisation");

        let set = desk.ok("clerk", "visits.set_agent", json!({ "visit": visit, "help": by_agent(&letter()) })).await;
        assert_eq!(set["standing"], json!({ "state": "complete" }));
        desk.ok("clerk", "visits.settle", settle("handled")).await;
        desk.ok("clerk", "visits.set_agent", json!({ "visit": visit, "help": by_agent(&without("letter")) })).await;
        let finish = json!({ "visit": visit, "outcomes": [{ "item": room, "outcome": { "outcome": "pending_authorisation" } }] });
        refused(desk.call("clerk", "visits.finish", finish).await, "item_needs_authorisation");
    }
}

both_engines! {
    /// Every item has an outcome; nobody is turned away without a reason and a place to go (R-CS-1).
    async fn items_are_settled(desk: TestDesk) {
        let visit = desk.visit("clerk", json!({})).await;
        let this = json!({ "visit": visit });
        refused(desk.call("clerk", "visits.finish", this.clone()).await, "visit_empty");
        let item = desk.item(&visit, "consultation", "怎样报名").await;
        let fault = refused(desk.call("clerk", "visits.finish", this.clone()).await, "visit_items_unsettled");
        assert_eq!(fault.params["items"], json!([item]));
        let fault = refused(desk.call("clerk", "visits.leave", this.clone()).await, "visit_has_items");
        assert_eq!(fault.params["count"], 1);
        let settle = |outcome: Value| json!({ "visit": visit, "item": item, "outcome": outcome });
        let bare = settle(json!({ "outcome": "not_accepted", "reason": "不属本街道" }));
        refused(desk.call("clerk", "visits.settle", bare).await, "missing_field@outcome.where_to");
        let other = json!({ "visit": visit, "item": visit, "outcome": { "outcome": "handled" } });
        refused(desk.call("clerk", "visits.settle", other).await, "visit_item_unknown");
        desk.ok("clerk", "visits.settle", settle(json!({ "outcome": "consulted" }))).await;
        let away = json!({ "outcome": "not_accepted", "reason": "不属本街道", "where_to": "南京西路街道，021-00000000" });
        desk.ok("clerk", "visits.settle", settle(away.clone())).await;

        let second = desk.item(&visit, "suggestion", "多放椅子").await;
        let remove = json!({ "visit": visit, "item": second, "reason": "改天再提" });
        refused(desk.call("clerk", "visits.remove_item", json!({ "visit": visit, "item": second, "reason": " " })).await, "reason_missing@reason");
        desk.ok("clerk", "visits.remove_item", remove.clone()).await;
        refused(desk.call("clerk", "visits.remove_item", remove).await, "visit_item_unknown");
        let shown = desk.ok("clerk", "visits.get", this.clone()).await;
        assert_eq!(shown["items"].as_array().map(Vec::len), Some(1), "the withdrawn one is gone");
        assert_eq!(shown["items"][0]["outcome"], away);
        assert_eq!(shown["can_finish"], "yes");
        let finished = desk.ok("clerk", "visits.finish", this.clone()).await;
        assert_eq!(finished["view"]["items"].as_array().map(Vec::len), Some(1));
        refused(desk.call("clerk", "visits.finish", this).await, "visit_stage_forbids");
        refused(desk.call("clerk", "visits.settle", settle(away)).await, "visit_stage_forbids");
    }
}

both_engines! {
    /// A booking does not stay behind when its line is taken off the visit.
    async fn what_still_holds_is_cancelled_first(desk: TestDesk) {
        let visit = desk.visit("clerk", json!({})).await;
        let room = desk.room("sharing-space").await;
        let (from, to) = ("2026-11-28T09:00:00+08:00", "2026-11-28T11:00:00+08:00");
        let booking = plain_booking(&room, from, to, "冯建国");
        let booking = desk.ok("clerk", "rooms.book", booking).await["booking"].clone();
        let item = desk.item_about(&visit, "room_booking", "共享空间", &booking).await;
        let remove = json!({ "visit": visit, "item": item, "reason": "不要了" });
        refused(desk.call("clerk", "visits.remove_item", remove).await, "item_still_holds");
    }
}

both_engines! {
    /// Set aside with what was typed, taken up at another window, and nothing is lost.
    async fn a_visit_is_set_aside(desk: TestDesk) {
        let ticket = desk.ticket(json!({ "name": "曾乐" })).await["ticket"].clone();
        let visit = desk.visit("clerk", json!({ "ticket": ticket })).await;
        let form = json!({ "form": "rooms.book", "fields": { "heads": "2" } });
        desk.ok("clerk", "visits.save_draft", json!({ "visit": visit, "draft": form })).await;
        let long = json!({ "visit": visit, "draft": "字".repeat(30_000) });
        refused(desk.call("clerk", "visits.save_draft", long).await, "draft_too_large@draft");
        let park = json!({ "visit": visit, "where": "在复印" });
        refused(desk.call("clerk", "visits.park", json!({ "visit": visit, "where": "" })).await, "visit_text_empty@where");
        desk.ok("clerk", "visits.park", park.clone()).await;
        refused(desk.call("clerk", "visits.park", park).await, "visit_stage_forbids");
        desk.visit("clerk", json!({})).await;
        let this = json!({ "visit": visit });
        refused(desk.call("clerk", "visits.resume", this.clone()).await, "window_busy");
        let parked = desk.ok("clerk3", "visits.mine", json!({})).await["parked"].clone();
        assert_eq!((&parked[0]["visit"], &parked[0]["name"]), (&visit, &json!("曾*")));
        desk.ok("clerk3", "visits.resume", this.clone()).await;
        let shown = desk.ok("clerk3", "visits.mine", json!({})).await["in_hand"].clone();
        assert_eq!(shown["draft"], form, "the half-typed form waits");
        desk.ok("clerk3", "visits.save_draft", json!({ "visit": visit, "draft": null })).await;
        assert_eq!(desk.ok("clerk3", "visits.get", this.clone()).await["draft"], Value::Null);
        desk.item(&visit, "consultation", "怎样报名").await;
        let listed = desk.ok("lead", "visits.list", json!({})).await;
        let of_this = listed.as_array().and_then(|list| list.iter().find(|row| row["visit"] == visit)).expect("listed");
        assert_eq!((&of_this["stage"], &of_this["window"], &of_this["unsettled"]), (&json!("open"), &json!(3), &json!(1)));
        assert_eq!(of_this["number"], "A001");
        assert_eq!(desk.ok("lead", "visits.list", json!({ "day": "2026-11-21" })).await, json!([]));
    }
}

both_engines! {
    /// A second window on the same counter cannot hold a second visit, whatever the program believes.
    async fn the_database_guards_a_window(desk: TestDesk) {
        let mut tries = Vec::new();
        for _ in 0..8 {
            let desk = desk.clone();
            tries.push(tokio::spawn(async move {
                let session = desk.session("clerk").clone();
                desk.press(&session, "visits.open", json!({})).await
            }));
        }
        let mut opened = 0;
        for done in tries {
            match done.await.expect("no task panics") {
                Ok(_) => opened += 1,
                refusal => drop(refused(refusal, "window_busy")),
            }
        }
        assert_eq!(opened, 1, "eight presses open one visit");
    }
}

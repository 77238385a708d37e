//! The waiting list of a course: who is offered a freed place, until when, and who comes next.

mod race;

use serde_json::{Value, json};

use crate::courses::{course, enrolled, listed, turn, waiting};
use crate::harness::{both_engines, refused};

both_engines! {
    /// Of a full course one leaves: the first who waits is offered the place, the held places stay as many.
    async fn a_freed_place_is_offered_in_order(desk: TestDesk) {
        let course = course(&desk, "tiny", 2).await;
        let first = enrolled(&desk, &course, "单志远").await;
        let early = json!({ "course": course, "resident": desk.person_born("早到", "1960-01-01").await });
        refused(desk.call("clerk", "courses.join_waiting_list", early.clone()).await, "place_still_free");
        enrolled(&desk, &course, "仇晓岚").await;
        let fault = refused(desk.call("clerk", "courses.enrol", early).await, "course_full");
        assert_eq!((&fault.params["waiting"], &fault.params["position"]), (&json!(0), &json!(1)));
        let (third, fourth) = (waiting(&desk, &course, "曾乐").await, waiting(&desk, &course, "解文秀").await);
        let fault = refused(desk.call("clerk", "courses.enrol", json!({ "course": course, "resident": desk.person_born("陳小冊", "1990-01-01").await })).await, "course_full");
        assert_eq!((&fault.params["waiting"], &fault.params["position"]), (&json!(2), &json!(3)));
        let row = listed(&desk, &course).await;
        assert_eq!(row["can_enrol"]["no"]["code"], "course_full", "{row}");

        refused(desk.call("clerk", "courses.withdraw", json!({ "enrolment": first })).await, "missing_field@reason");
        let gone = desk.ok("clerk", "courses.withdraw", json!({ "enrolment": first, "reason": "搬家" })).await;
        assert_eq!(gone["moved"]["offered"][0]["enrolment"], third, "the first who waits");
        assert_eq!(gone["moved"]["offered"][0]["until"], "2026-11-23T01:00:00.000Z", "a day from now");
        refused(desk.call("clerk", "courses.withdraw", json!({ "enrolment": first, "reason": "搬家" })).await, "enrolment_unknown");
        let row = listed(&desk, &course).await;
        assert_eq!((&row["enrolled"], &row["offered"], &row["waiting"]), (&json!(1), &json!(1), &json!(1)), "1 + 1 offered, never 3");

        let offers = desk.ok("clerk", "courses.offers", json!({})).await;
        assert_eq!((&offers[0]["name"], &offers[0]["over"]), (&json!("曾*"), &json!(false)), "masked: {offers}");
        refused(desk.call("clerk", "courses.accept_offer", json!({ "enrolment": fourth })).await, "nothing_offered");
        desk.ok("clerk3", "courses.accept_offer", json!({ "enrolment": third })).await;
        refused(desk.call("clerk", "courses.decline_offer", json!({ "enrolment": third })).await, "nothing_offered");
        assert_eq!(listed(&desk, &course).await["enrolled"], 2);
        assert_eq!(desk.ok("clerk", "courses.offers", json!({})).await, json!([]));
    }
}

both_engines! {
    /// A lapsed or declined offer leaves the list, and the next one's deadline counts from its own making.
    async fn an_unanswered_offer_moves_on(desk: TestDesk) {
        let course = course(&desk, "tiny", 1).await;
        let holder = enrolled(&desk, &course, "单志远").await;
        let first = waiting(&desk, &course, "仇晓岚").await;
        let second = waiting(&desk, &course, "曾乐").await;
        let third = waiting(&desk, &course, "解文秀").await;
        desk.ok("clerk", "courses.withdraw", json!({ "enrolment": holder, "reason": "生病" })).await;
        turn(&desk, "2026-11-23T09:00:00+08:00");
        assert_eq!(desk.ok("clerk", "courses.lapse_offers", json!({})).await, json!([]), "the deadline itself is in time");
        turn(&desk, "2026-11-23T11:30:00+08:00");
        let fault = refused(desk.call("clerk", "courses.accept_offer", json!({ "enrolment": first })).await, "offer_lapsed");
        assert_eq!(fault.params["until"], "2026-11-23T01:00:00.000Z");
        assert_eq!(desk.ok("clerk", "courses.offers", json!({})).await[0]["over"], true, "the list says so");
        let moved = desk.ok("clerk", "courses.lapse_offers", json!({ "course": course })).await;
        assert_eq!(moved[0]["lapsed"], json!([first]));
        assert_eq!(moved[0]["offered"], json!([{ "enrolment": second, "until": "2026-11-24T03:30:00.000Z" }]));
        let moved = desk.ok("clerk", "courses.decline_offer", json!({ "enrolment": second })).await;
        assert_eq!(moved["offered"][0]["enrolment"], third);
        let again = json!({ "enrolment": second, "reason": "不来了" });
        refused(desk.call("clerk", "courses.withdraw", again).await, "enrolment_unknown");
        turn(&desk, "2026-11-25T11:30:00+08:00");
        let newcomer = desk.person_born("陳小冊", "1990-01-01").await;
        let args = json!({ "course": course, "resident": newcomer });
        let reply = desk.ok("clerk", "courses.enrol", args).await;
        assert_eq!(reply["moved"]["lapsed"], json!([third]), "a write on the course lets it lapse by itself");
        assert_eq!(listed(&desk, &course).await["enrolled"], 1);
    }
}

both_engines! {
    /// Only a shift lead puts somebody first, for a reason, and never somebody they put on the list.
    async fn a_jump_needs_a_reason_and_another_pair_of_eyes(desk: TestDesk) {
        let course = course(&desk, "tiny", 1).await;
        let holder = enrolled(&desk, &course, "单志远").await;
        waiting(&desk, &course, "仇晓岚").await;
        let last = waiting(&desk, &course, "曾乐").await;
        let resident = desk.person_born("解文秀", "1955-11-01").await;
        let own = desk.ok("lead", "courses.join_waiting_list", json!({ "course": course, "resident": resident })).await;
        assert_eq!(own["position"], 3);
        let jump = |enrolment: &Value| json!({ "enrolment": enrolment, "reason": "行动不便，仅此一次" });
        refused(desk.call("clerk", "courses.jump_queue", jump(&last)).await, "not_permitted");
        refused(desk.call("lead", "courses.jump_queue", json!({ "enrolment": last, "reason": " " })).await, "reason_missing@reason");
        refused(desk.call("lead", "courses.jump_queue", jump(&own["enrolment"])).await, "own_matter_forbidden");
        refused(desk.call("lead", "courses.jump_queue", jump(&holder)).await, "not_on_waiting_list");
        desk.ok("lead", "courses.jump_queue", jump(&last)).await;
        let gone = desk.ok("clerk", "courses.withdraw", json!({ "enrolment": holder, "reason": "搬家" })).await;
        assert_eq!(gone["moved"]["offered"][0]["enrolment"], last, "now the first");
    }
}

both_engines! {
    /// Places kept for some until a moment; from then on one pool, first for those who wait.
    async fn kept_places_open_at_their_moment(desk: TestDesk) {
        let course = json!({
            "code": "kept", "name": "情景党课", "kind": "lecture", "centre": "party_mass_service", "place": "一楼",
            "quota": { "kind": "by_audience", "residents": 1, "party_members": 1, "everybody": 0, "release_at": "2026-11-25T09:00:00+08:00" },
            "organisers": ["社区党校"], "sessions": [{ "day": "2026-12-20", "from": "09:00", "to": "10:00" }],
        });
        let course = desk.ok("manager", "courses.add", course).await["course"].clone();
        let resident = desk.person_born("单志远", "1960-01-01").await;
        let anybody = desk.person_born("仇晓岚", "1960-01-01").await;
        desk.ok("clerk", "courses.enrol", json!({ "course": course, "resident": resident, "audience": "residents" })).await;
        let row = listed(&desk, &course).await;
        assert_eq!((&row["places_left"], &row["can_enrol"]), (&json!(1), &json!("yes")), "one is kept for a Party member");
        let args = json!({ "course": course, "resident": anybody });
        refused(desk.call("clerk", "courses.enrol", args.clone()).await, "course_full");
        let waits = desk.ok("clerk", "courses.join_waiting_list", args).await;
        assert_eq!(waits["position"], 1);
        turn(&desk, "2026-11-25T09:00:00+08:00");
        let newcomer = desk.person_born("曾乐", "1960-01-01").await;
        let args = json!({ "course": course, "resident": newcomer, "audience": "party_members" });
        refused(desk.call("clerk", "courses.enrol", args).await, "course_full");
        let moved = desk.ok("clerk", "courses.lapse_offers", json!({})).await;
        assert_eq!(moved[0]["offered"][0]["enrolment"], waits["enrolment"], "who waits comes before a newcomer");
    }
}

both_engines! {
    /// The list of a course in its order: who was offered a place until when, who waits and in which place.
    async fn the_list_says_who_comes_next(desk: TestDesk) {
        let course = course(&desk, "tiny", 1).await;
        let holder = enrolled(&desk, &course, "单志远").await;
        let first = waiting(&desk, &course, "仇晓岚").await;
        let second = waiting(&desk, &course, "曾乐").await;
        let resident = desk.person_born("解文秀", "1955-11-01").await;
        desk.ok("lead", "courses.join_waiting_list", json!({ "course": course, "resident": resident })).await;
        let ask = json!({ "course": course });
        refused(desk.call("volunteer", "courses.waiting_list", ask.clone()).await, "not_permitted");
        refused(desk.call("clerk", "courses.waiting_list", json!({ "course": holder })).await, "not_found");
        let list = desk.ok("lead", "courses.waiting_list", ask.clone()).await;
        let shown: Vec<_> = list.as_array().expect("a list").iter().map(|line| (&line["name"], &line["position"])).collect();
        assert_eq!(shown, [(&json!("仇*岚"), &json!(1)), (&json!("曾*"), &json!(2)), (&json!("解*秀"), &json!(3))]);
        assert_eq!(list[0]["can_answer"]["no"]["code"], "nothing_offered");
        assert_eq!((&list[1]["can_jump"], &list[2]["can_jump"]["no"]["code"]), (&json!("yes"), &json!("own_matter_forbidden")));

        desk.ok("lead", "courses.jump_queue", json!({ "enrolment": second, "reason": "行动不便" })).await;
        desk.ok("clerk", "courses.withdraw", json!({ "enrolment": holder, "reason": "搬家" })).await;
        let list = desk.ok("clerk", "courses.waiting_list", ask.clone()).await;
        assert_eq!(list[0]["enrolment"], second, "who was put first is offered the place");
        assert_eq!(list[0]["standing"], json!({ "standing": "offered", "made": "2026-11-22T01:00:00.000Z", "until": "2026-11-23T01:00:00.000Z" }));
        assert_eq!((&list[0]["can_answer"], &list[0]["can_jump"]["no"]["code"]), (&json!("yes"), &json!("not_on_waiting_list")));
        assert_eq!((&list[1]["enrolment"], &list[1]["position"]), (&first, &json!(1)));
        assert_eq!(list[1]["standing"], json!({ "standing": "waiting", "since": "2026-11-22T01:00:00.000Z", "jumped": null }));
        turn(&desk, "2026-11-23T11:30:00+08:00");
        let list = desk.ok("clerk", "courses.waiting_list", ask).await;
        assert_eq!(list[0]["can_answer"]["no"]["code"], "offer_lapsed", "the list says so: {list}");
    }
}

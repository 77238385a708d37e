//! Over 400 lines, because a volunteer's whole way is told in one place: registered at the window, a place
//! in the library, signed in at the door, hours confirmed by the shift lead.

mod race;

use desk::Clock;
use domain::time::Instant;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{TestDesk, both_engines, new_request, refused};

/// A resident who has shown a document.
async fn resident(desk: &TestDesk, name: &str) -> Value {
    documented(desk, name, Some("1960-02-29"), json!({ "kind": "household_booklet", "number": name })).await
}

async fn documented(desk: &TestDesk, name: &str, birth: Option<&str>, document: Value) -> Value {
    desk.registered(json!({ "name": name, "birth": birth, "document": document })).await
}

/// A registered volunteer.
async fn volunteer(desk: &TestDesk, name: &str) -> Value {
    let resident = resident(desk, name).await;
    register(desk, &resident).await;
    resident
}

async fn register(desk: &TestDesk, resident: &Value) -> Value {
    let args = json!({ "resident": resident, "skills": ["书法", "沪语"], "consent": "2026-09" });
    desk.ok("clerk", "volunteers.register", args).await["number"].clone()
}

/// A shift of the library on Tuesday, 24 November.
async fn shift(desk: &TestDesk, code: &str, day: &str, place: usize) -> Value {
    let post = desk.of_code("volunteers.posts", code).await;
    let args = json!({ "post": post, "day": day });
    desk.ok("clerk", "volunteers.shifts", args).await[place]["id"].clone()
}

async fn sign_up(desk: &TestDesk, shift: &Value, resident: &Value) -> Value {
    let args = json!({ "shift": shift, "resident": resident });
    desk.ok("clerk", "volunteers.sign_up", args).await["sign_up"].clone()
}

/// Sets the clock and brings everybody back to the window.
async fn on(desk: &mut TestDesk, moment: &str) {
    let gone = Instant::parse(moment).expect("RFC 3339") - desk.clock.now();
    desk.clock.pass(gone.to_std().expect("time goes forward"));
    let staff =
        [("volunteer", None), ("clerk", Some(2)), ("lead", Some(1)), ("manager", None), ("auditor", None)];
    for (login, counter) in staff {
        desk.sign_in(login, counter).await;
    }
}

both_engines! {
    /// Numbers have no gaps; who has no document, or is a minor without a guardian, is not registered.
    async fn volunteers_register(desk: TestDesk) {
        let first = resident(&desk, "仇晓岚").await;
        assert_eq!(register(&desk, &first).await, "000001");
        let again = json!({ "resident": first, "consent": "2026-09" });
        let fault = refused(desk.call("clerk", "volunteers.register", again).await, "volunteer_registered");
        assert_eq!(fault.params["number"], "000001");

        let call = |resident: &Value, guardian: &str| {
            let args = json!({ "resident": resident, "consent": "2026-09", "guardian": guardian });
            let desk = &desk;
            async move { desk.call("clerk", "volunteers.register", args).await }
        };
        let nameless = desk.person_born("曾乐", "").await;
        refused(call(&nameless, "not_asked").await, "volunteer_needs_document@resident");
        let old_card = documented(&desk, "解文秀", None, json!({ "kind": "resident_id_15", "number": "310106551102998" })).await;
        refused(call(&old_card, "not_asked").await, "volunteer_needs_document@resident");
        let minor = desk.resident("区小舟").await;
        let fault = refused(call(&minor, "not_asked").await, "volunteer_needs_guardian@guardian");
        assert_eq!(fault.fields["guardian"].params["age"], 14);
        let ageless = documented(&desk, "ANNA", None, json!({ "kind": "passport", "number": "T99999999" })).await;
        refused(call(&ageless, "not_asked").await, "volunteer_birth_unknown@guardian");
        refused(call(&json!(new_request()), "not_asked").await, "not_found@resident");
        let reply = call(&minor, "consents").await.expect("a guardian has consented");
        assert_eq!(reply["number"], "000002", "no refusal used a number up");
    }
}

both_engines! {
    /// Eight windows register eight people at once: eight numbers in a row.
    async fn numbers_have_no_gaps(desk: TestDesk) {
        let mut calls = tokio::task::JoinSet::new();
        for place in 0..8 {
            let person = resident(&desk, &format!("测试{place}")).await;
            let desk = desk.clone();
            calls.spawn(async move { register(&desk, &person).await });
        }
        let mut numbers: Vec<Value> = calls.join_all().await;
        numbers.sort_by_key(ToString::to_string);
        let expected: Vec<Value> = (1..=8).map(|number| json!(format!("{number:06}"))).collect();
        assert_eq!(numbers, expected);
    }
}

both_engines! {
    /// The catalogue: a post, its shifts, and the same again without a double.
    async fn posts_and_shifts_are_kept(desk: TestDesk) {
        let post = json!({ "code": "garden", "name": "屋顶花园", "place": "屋顶", "content": "浇水", "risky": true });
        desk.ok("manager", "volunteers.add_post", post.clone()).await;
        refused(desk.call("manager", "volunteers.add_post", post).await, "post_code_taken@code");
        let of = |post: Value| json!({
            "post": post, "name": "空中花园", "place": "屋顶", "content": "浇水", "arrive_minutes": 5, "insured": true, "risky": true,
        });
        let garden = desk.of_code("volunteers.posts", "garden").await;
        desk.ok("manager", "volunteers.change_post", of(garden.clone())).await;
        let posts = desk.ok("manager", "volunteers.posts", json!({})).await;
        let changed = posts.as_array().expect("a list").iter().find(|post| post["id"] == garden).expect("it stays");
        assert_eq!((&changed["name"], &changed["insured"]), (&json!("空中花园"), &json!(true)));
        refused(desk.call("clerk", "volunteers.change_post", of(garden)).await, "not_permitted");
        refused(desk.call("manager", "volunteers.change_post", of(json!(Uuid::from_u128(7)))).await, "not_found@post");
        let hours = json!({ "from": "08:00:00", "to": "09:00:00" });
        let weekly = json!([{ "weekday": "sunday", "hours": hours, "places": 2 }]);
        let shifts = |weekly: &Value| json!({ "post": "garden", "weeks": 2, "weekly": weekly });
        let added = desk.ok("manager", "volunteers.add_shifts", shifts(&weekly)).await;
        assert_eq!(added["added"], 1, "this Sunday's shift is over already");
        assert_eq!(desk.ok("manager", "volunteers.add_shifts", shifts(&weekly)).await["added"], 0);

        let call = |args: Value| { let desk = &desk; async move { desk.call("manager", "volunteers.add_shifts", args).await } };
        let mut wrong = shifts(&weekly);
        wrong["post"] = json!("attic");
        refused(call(wrong).await, "not_found@post");
        let mut wrong = shifts(&weekly);
        wrong["weeks"] = json!(54);
        refused(call(wrong).await, "weeks_out_of_range@weeks");
        let mut wrong = shifts(&weekly);
        wrong["weekly"][0]["places"] = json!(0);
        refused(call(wrong).await, "places_out_of_range@weekly[0]");
        let mut wrong = shifts(&weekly);
        wrong["weekly"][0]["hours"]["to"] = json!("07:00:00");
        refused(call(wrong).await, "hours_end_before_start@weekly[0].hours");

        let week = desk.ok("volunteer", "volunteers.shifts", json!({ "days": 14 })).await;
        let garden = week.as_array().unwrap().iter().find(|shift| shift["post_name"] == "空中花园").expect("listed");
        assert_eq!((&garden["places"], &garden["places_left"]), (&json!(2), &json!(2)));
        assert_eq!(garden["from"], "2026-11-29T00:00:00.000Z");
    }
}

both_engines! {
    /// In one visit: a place in the library, on the receipt with when and where. Its form knows beforehand.
    async fn a_place_in_the_library(desk: TestDesk) {
        let person = volunteer(&desk, "单志远").await;
        let tuesday = shift(&desk, "library-shelving", "2026-11-24", 0).await;
        let look = json!({ "shift": tuesday, "resident": person });
        let before = desk.ok("clerk", "volunteers.check", look.clone()).await;
        assert_eq!((&before["places_left"], &before["refusal"]), (&json!(4), &Value::Null));

        let visit = desk.visit("clerk", json!({})).await;
        let args = json!({ "shift": tuesday, "resident": person, "visit": visit });
        let place = desk.ok("clerk", "volunteers.sign_up", args.clone()).await["sign_up"].clone();
        refused(desk.call("clerk", "volunteers.sign_up", args).await, "already_signed_up");
        let after = desk.ok("clerk", "volunteers.check", look).await;
        assert_eq!((&after["places_left"], &after["refusal"]["code"]), (&json!(3), &json!("already_signed_up")));

        let views = desk.receipt_lines(&visit).await;
        assert_eq!(views, [json!({
            "title": "图书室 · 整理图书（志愿服务）", "outcome": "已报名", "place": "三楼图书室",
            "when": { "day": "2026-11-24", "from": "09:00:00", "to": "11:30:00" },
            "lines": ["请提前 10 分钟到"], "bring": [], "call": null,
        })]);
        let roster = desk.ok("clerk", "volunteers.roster", json!({ "shift": tuesday })).await;
        assert_eq!(roster["places"][0]["name"], "单*远");
        assert_eq!(roster["places"][0]["state"], json!({ "state": "signed_up" }));
        refused(desk.call("volunteer", "volunteers.roster", json!({ "shift": tuesday })).await, "not_permitted");

        let no_reason = json!({ "sign_up": place, "reason": " " });
        refused(desk.call("clerk", "volunteers.withdraw", no_reason).await, "reason_missing@reason");
        let withdraw = json!({ "sign_up": place, "reason": "家中有事" });
        desk.ok("clerk", "volunteers.withdraw", withdraw.clone()).await;
        refused(desk.call("clerk", "volunteers.withdraw", withdraw).await, "sign_up_stage_forbids");
        let roster = desk.ok("clerk", "volunteers.roster", json!({ "shift": tuesday })).await;
        assert_eq!((&roster["places"], &roster["shift"]["places_left"]), (&json!([]), &json!(4)));
        sign_up(&desk, &tuesday, &person).await;
    }
}

both_engines! {
    /// Registering in a visit stands on its receipt, with the number.
    async fn a_registration_stands_on_the_receipt(desk: TestDesk) {
        let (person, visit) = (resident(&desk, "单志远").await, desk.visit("clerk", json!({})).await);
        let args = json!({ "resident": person, "consent": "2026-09", "visit": visit });
        desk.ok("clerk", "volunteers.register", args).await;
        let views = json!(desk.receipt_lines(&visit).await).to_string();
        assert!(views.contains("志愿者注册") && views.contains("志愿者编号 000001"), "{views}");
    }
}

both_engines! {
    /// A course at that time is a warning; another shift at that time is a refusal; touching is neither.
    async fn two_places_at_once(desk: TestDesk) {
        let person = volunteer(&desk, "单志远").await;
        let morning = shift(&desk, "hall-guidance", "2026-11-24", 0).await;
        let course = json!({
            "code": "brush", "name": "书法", "kind": "course", "centre": "party_mass_service", "place": "二楼",
            "quota": { "kind": "total", "places": 20 }, "organisers": ["社区学校"],
            "sessions": [{ "day": "2026-11-24", "from": "11:00", "to": "12:00" }],
        });
        let course = desk.ok("manager", "courses.add", course).await["course"].clone();
        desk.ok("clerk", "courses.enrol", json!({ "course": course, "resident": person })).await;
        let args = json!({ "shift": morning, "resident": person });
        let seen = desk.ok("clerk", "volunteers.check", args.clone()).await;
        assert_eq!((&seen["refusal"], &seen["clashes"][0]["title"]), (&Value::Null, &json!("书法")));
        let fault = refused(desk.call("clerk", "volunteers.sign_up", args.clone()).await, "accept_warnings");
        assert_eq!(fault.params["warnings"][0]["code"], "person_clashes");
        let mut accepted = args;
        accepted["accept"] = json!(["person_clashes"]);
        desk.ok("clerk", "volunteers.sign_up", accepted.clone()).await;

        accepted["shift"] = shift(&desk, "library-shelving", "2026-11-24", 0).await;
        let fault = refused(desk.call("clerk", "volunteers.sign_up", accepted).await, "service_overlaps");
        assert_eq!(fault.params["from"], "2026-11-24T01:00:00.000Z");
        let afternoon = shift(&desk, "hall-guidance", "2026-11-24", 1).await;
        sign_up(&desk, &afternoon, &person).await;
    }
}

both_engines! {
    /// Past the friendly check the database still says no.
    async fn the_guard_speaks_last(desk: TestDesk) {
        let person = volunteer(&desk, "单志远").await;
        let (one, other) = (
            shift(&desk, "hall-guidance", "2026-11-24", 0).await,
            shift(&desk, "library-shelving", "2026-11-24", 0).await,
        );
        let take = |shift: &Value| {
            let (desk, args) = (desk.clone(), json!({ "shift": shift, "resident": person }));
            async move { desk.call("clerk", "volunteers.sign_up", args).await }
        };
        let (first, second) = tokio::join!(take(&one), take(&other));
        assert!(first.is_ok() != second.is_ok(), "exactly one: {first:?}, {second:?}");
        let refusal = first.err().or(second.err()).expect("one was refused");
        assert!(["service_overlaps", "shift_clashes"].contains(&refusal.code.as_str()), "{refusal}");
    }
}

both_engines! {
    /// Whoever is not registered, a shift that is over, a risky post without insurance.
    async fn what_is_not_signed_up(desk: TestDesk) {
        let stranger = resident(&desk, "曾乐").await;
        let tuesday = shift(&desk, "library-shelving", "2026-11-24", 0).await;
        let args = |shift: &Value, resident: &Value| json!({ "shift": shift, "resident": resident });
        refused(desk.call("clerk", "volunteers.sign_up", args(&tuesday, &stranger)).await, "not_a_volunteer");
        refused(desk.call("clerk", "volunteers.sign_up", args(&json!(new_request()), &stranger)).await, "not_found");

        let person = volunteer(&desk, "单志远").await;
        let post = json!({ "code": "roof", "name": "屋顶", "place": "屋顶", "content": "浇水", "risky": true });
        desk.ok("manager", "volunteers.add_post", post).await;
        let hours = json!({ "from": "08:00:00", "to": "10:00:00" });
        let weekly = json!([{ "weekday": "sunday", "hours": hours, "places": 2 }]);
        desk.ok("manager", "volunteers.add_shifts", json!({ "post": "roof", "weeks": 2, "weekly": weekly })).await;
        let next_week = shift(&desk, "roof", "2026-11-29", 0).await;
        let fault = refused(desk.call("clerk", "volunteers.sign_up", args(&next_week, &person)).await, "accept_warnings");
        assert_eq!(fault.params["warnings"][0]["code"], "post_not_insured");

        let today = shift(&desk, "roof", "2026-11-22", 0).await;
        on(&mut desk, "2026-11-22T10:00:00+08:00").await;
        refused(desk.call("clerk", "volunteers.sign_up", args(&today, &person)).await, "shift_over");
    }
}

both_engines! {
    /// Signed in at the entrance, out again, confirmed by the shift lead: 2 hours 29 less a break.
    async fn a_morning_of_service(desk: TestDesk) {
        let person = volunteer(&desk, "单志远").await;
        let tuesday = shift(&desk, "library-shelving", "2026-11-24", 0).await;
        let place = sign_up(&desk, &tuesday, &person).await;
        let this = json!({ "sign_up": place });
        refused(desk.call("volunteer", "volunteers.sign_in", this.clone()).await, "shift_on_another_day@at");
        on(&mut desk, "2026-11-24T09:01:30+08:00").await;
        refused(desk.call("volunteer", "volunteers.sign_out", this.clone()).await, "sign_up_stage_forbids");
        desk.ok("volunteer", "volunteers.sign_in", this.clone()).await;
        refused(desk.call("volunteer", "volunteers.sign_in", this.clone()).await, "sign_up_stage_forbids");
        let here = desk.ok("volunteer", "volunteers.present", json!({})).await;
        assert_eq!((&here[0]["name"], &here[0]["number"]), (&json!("单*远"), &json!("000001")));
        let roster = desk.ok("volunteer", "volunteers.roster", json!({ "shift": tuesday })).await;
        assert_eq!(roster["places"][0]["state"]["state"], "signed_in", "the entrance sees the shifts of today");
        refused(desk.call("clerk", "volunteers.mark_absent", this.clone()).await, "sign_up_stage_forbids");
        refused(desk.call("lead", "volunteers.confirm_hours", this.clone()).await, "sign_up_stage_forbids");

        on(&mut desk, "2026-11-24T11:31:00+08:00").await;
        let too_long = json!({ "sign_up": place, "break_minutes": 149 });
        refused(desk.call("volunteer", "volunteers.sign_out", too_long).await, "service_too_short");
        let gone = json!({ "sign_up": place, "break_minutes": 15 });
        assert_eq!(desk.ok("volunteer", "volunteers.sign_out", gone).await["minutes"], 134);
        assert_eq!(hours(&desk, &person).await["total_minutes"], 0, "nothing counts before it is confirmed");

        refused(desk.call("clerk", "volunteers.confirm_hours", this.clone()).await, "not_permitted");
        let other = json!({ "sign_up": place, "minutes": 150 });
        refused(desk.call("lead", "volunteers.confirm_hours", other).await, "minutes_were_signed@minutes");
        assert_eq!(desk.ok("lead", "volunteers.confirm_hours", this.clone()).await["minutes"], 134);
        refused(desk.call("lead", "volunteers.confirm_hours", this).await, "sign_up_stage_forbids");
        let given = hours(&desk, &person).await;
        assert_eq!((&given["hours"], &given["stars"]), (&json!("2.2"), &json!(0)));
        assert_eq!((&given["name"], &given["number"]), (&json!("单*远"), &json!("000001")));
        assert_eq!(given["rows"][0]["day"], "2026-11-24");
        assert_eq!(given["rows"][0]["confirmed_by"], "020");
    }
}

both_engines! {
    /// Nobody signed out. It counts nothing until the lead asks the librarian; a slip is taken back and
    /// confirmed anew, and no row was changed.
    async fn a_forgotten_sign_out(desk: TestDesk) {
        let person = volunteer(&desk, "单志远").await;
        let (tuesday, afternoon) = (
            shift(&desk, "library-shelving", "2026-11-24", 0).await,
            shift(&desk, "hall-guidance", "2026-11-24", 1).await,
        );
        let (first, second) = (sign_up(&desk, &tuesday, &person).await, sign_up(&desk, &afternoon, &person).await);
        let (first, second) = (json!({ "sign_up": first }), json!({ "sign_up": second }));
        on(&mut desk, "2026-11-24T09:00:00+08:00").await;
        refused(desk.call("clerk", "volunteers.mark_absent", second.clone()).await, "shift_not_begun");
        desk.ok("volunteer", "volunteers.sign_in", first.clone()).await;
        on(&mut desk, "2026-11-24T13:30:00+08:00").await;
        let fault = refused(desk.call("volunteer", "volunteers.sign_in", second.clone()).await, "sign_up_still_open");
        assert_eq!(fault.params["sign_up"], first["sign_up"]);
        desk.ok("clerk", "volunteers.mark_unconfirmed", first.clone()).await;
        desk.ok("volunteer", "volunteers.sign_in", second.clone()).await;

        refused(desk.call("lead", "volunteers.confirm_hours", first.clone()).await, "minutes_missing@minutes");
        let minutes = |minutes: i64| json!({ "sign_up": first["sign_up"], "minutes": minutes });
        refused(desk.call("lead", "volunteers.confirm_hours", minutes(1441)).await, "service_too_long@minutes");
        desk.ok("lead", "volunteers.confirm_hours", minutes(150)).await;
        assert_eq!(hours(&desk, &person).await["hours"], "2.5");

        let reverse = json!({ "sign_up": first["sign_up"], "reason": "图书室来电更正" });
        desk.ok("lead", "volunteers.reverse_hours", reverse.clone()).await;
        refused(desk.call("lead", "volunteers.reverse_hours", reverse).await, "hours_not_counted");
        assert_eq!(hours(&desk, &person).await["total_minutes"], 0);
        desk.ok("lead", "volunteers.confirm_hours", minutes(120)).await;
        let given = hours(&desk, &person).await;
        let rows: Vec<&Value> = given["rows"].as_array().unwrap().iter().map(|row| &row["minutes"]).collect();
        assert_eq!((&given["hours"], rows.len()), (&json!("2.0"), 3), "{rows:?}");
        let audit = desk.ok("auditor", "audit.read", json!({ "action": "volunteers.reverse_hours" })).await;
        assert_eq!(audit["rows"][0]["reason"], "图书室来电更正");
    }
}

both_engines! {
    /// Times from paper: in the past, with a reason, not by the entrance, and confirmed by somebody else.
    async fn times_from_paper(desk: TestDesk) {
        let person = volunteer(&desk, "单志远").await;
        let tuesday = shift(&desk, "library-shelving", "2026-11-24", 0).await;
        let place = sign_up(&desk, &tuesday, &person).await;
        on(&mut desk, "2026-11-24T12:00:00+08:00").await;
        let time = |time: &str| json!({ "sign_up": place, "at": format!("2026-11-24T{time}:00+08:00"), "reason": "停电，纸质签到" });
        let mut silent = time("09:00");
        silent["reason"] = Value::Null;
        refused(desk.call("lead", "volunteers.sign_in", silent).await, "late_needs_reason@reason");
        refused(desk.call("lead", "volunteers.sign_in", time("12:01")).await, "service_in_future@at");
        refused(desk.call("volunteer", "volunteers.sign_in", time("09:00")).await, "not_permitted");
        desk.ok("lead", "volunteers.sign_in", time("09:00")).await;
        refused(desk.call("lead", "volunteers.sign_out", time("08:30")).await, "service_ends_before_it_begins");
        desk.ok("lead", "volunteers.sign_out", time("11:30")).await;

        let this = json!({ "sign_up": place });
        refused(desk.call("lead", "volunteers.confirm_hours", this.clone()).await, "own_matter_forbidden");
        desk.ok("manager", "volunteers.confirm_hours", this).await;
        assert_eq!(hours(&desk, &person).await["total_minutes"], 150);
    }
}

both_engines! {
    /// The shift lead volunteers too; the manager confirms it, and takes it back (R-RO-3).
    async fn nobody_confirms_their_own_hours(desk: TestDesk) {
        let lead = desk.ok("lead", "staff.me", json!({})).await["staff"].clone();
        let person = resident(&desk, "尉迟安").await;
        let args = json!({ "resident": person, "consent": "2026-09", "account": new_request() });
        refused(desk.call("clerk", "volunteers.register", args.clone()).await, "not_found@account");
        let args = json!({ "resident": person, "consent": "2026-09", "account": lead });
        desk.ok("clerk", "volunteers.register", args).await;
        let today = shift(&desk, "hall-guidance", "2026-11-22", 0).await;
        let place = json!({ "sign_up": sign_up(&desk, &today, &person).await });
        desk.ok("volunteer", "volunteers.sign_in", place.clone()).await;
        on(&mut desk, "2026-11-22T10:00:00+08:00").await;
        desk.ok("volunteer", "volunteers.sign_out", place.clone()).await;
        refused(desk.call("lead", "volunteers.confirm_hours", place.clone()).await, "own_matter_forbidden");
        desk.ok("manager", "volunteers.confirm_hours", place.clone()).await;
        let reverse = json!({ "sign_up": place["sign_up"], "reason": "试" });
        refused(desk.call("lead", "volunteers.reverse_hours", reverse).await, "own_matter_forbidden");
    }
}

both_engines! {
    /// One who did not come, and one who served in two places at once on paper.
    async fn what_cannot_have_been(desk: TestDesk) {
        let person = volunteer(&desk, "单志远").await;
        let (morning, afternoon) = (
            shift(&desk, "hall-guidance", "2026-11-22", 0).await,
            shift(&desk, "hall-guidance", "2026-11-22", 1).await,
        );
        let (first, second) = (sign_up(&desk, &morning, &person).await, sign_up(&desk, &afternoon, &person).await);
        let absent = volunteer(&desk, "曾乐").await;
        let absent = json!({ "sign_up": sign_up(&desk, &morning, &absent).await });
        desk.ok("volunteer", "volunteers.sign_in", json!({ "sign_up": first })).await;
        on(&mut desk, "2026-11-22T17:00:00+08:00").await;
        desk.ok("clerk", "volunteers.mark_absent", absent.clone()).await;
        refused(desk.call("volunteer", "volunteers.sign_in", absent).await, "sign_up_stage_forbids");

        let paper = |place: &Value, time: &str| {
            json!({ "sign_up": place, "at": format!("2026-11-22T{time}:00+08:00"), "reason": "纸质签到" })
        };
        desk.ok("clerk", "volunteers.sign_out", paper(&first, "14:00")).await;
        desk.ok("clerk", "volunteers.sign_in", paper(&second, "13:30")).await;
        let fault = refused(desk.call("clerk", "volunteers.sign_out", paper(&second, "16:30")).await, "service_overlaps");
        assert_eq!(fault.params["to"], "2026-11-22T06:00:00.000Z");
        refused(desk.call("clerk", "volunteers.hours", json!({ "resident": new_request() })).await, "not_a_volunteer");
    }
}

both_engines! {
    /// What the shift lead sees at the hand-over: who went and who went without a word, until it counts.
    async fn what_waits_to_be_confirmed(desk: TestDesk) {
        let today = shift(&desk, "hall-guidance", "2026-11-22", 0).await;
        let (first, second) = (volunteer(&desk, "单志远").await, volunteer(&desk, "曾乐").await);
        let first = json!({ "sign_up": sign_up(&desk, &today, &first).await });
        let second = json!({ "sign_up": sign_up(&desk, &today, &second).await });
        desk.ok("volunteer", "volunteers.sign_in", first.clone()).await;
        desk.ok("volunteer", "volunteers.sign_in", second.clone()).await;
        assert_eq!(waiting(&desk, 20).await, json!({ "services": [], "more": false }), "both are still here");
        on(&mut desk, "2026-11-22T10:00:00+08:00").await;
        desk.ok("volunteer", "volunteers.sign_out", first.clone()).await;
        desk.ok("clerk", "volunteers.mark_unconfirmed", second.clone()).await;
        let both = waiting(&desk, 20).await;
        let told: Vec<Value> = both["services"].as_array().unwrap().iter().map(|one| json!([one["name"], one["state"]["state"]])).collect();
        assert_eq!(told, [json!(["单*远", "signed_out"]), json!(["曾*", "unconfirmed"])]);
        assert_eq!(waiting(&desk, 1).await["more"], true);
        refused(desk.call("volunteer", "volunteers.to_confirm", json!({})).await, "not_permitted");

        desk.ok("lead", "volunteers.confirm_hours", first.clone()).await;
        let second = json!({ "sign_up": second["sign_up"], "minutes": 60 });
        desk.ok("lead", "volunteers.confirm_hours", second).await;
        assert_eq!(waiting(&desk, 20).await["services"], json!([]));
        let reverse = json!({ "sign_up": first["sign_up"], "reason": "记错了人" });
        desk.ok("lead", "volunteers.reverse_hours", reverse).await;
        assert_eq!(waiting(&desk, 20).await["services"][0]["name"], "单*远", "taken back, it waits again");
        on(&mut desk, "2027-02-22T09:00:00+08:00").await;
        assert_eq!(waiting(&desk, 20).await["services"], json!([]), "after two months it is found by its shift");
    }
}

async fn waiting(desk: &TestDesk, limit: i64) -> Value {
    desk.ok("lead", "volunteers.to_confirm", json!({ "limit": limit })).await
}

async fn hours(desk: &TestDesk, resident: &Value) -> Value {
    desk.ok("clerk", "volunteers.hours", json!({ "resident": resident })).await
}

//! Courses: what is on, who may enrol, what the receipt says, who comes.

use domain::time::Instant;
use serde_json::{Value, json};

use crate::harness::{TestDesk, both_engines, refused};

/// A course of our own with so many places, on one morning far from the sample's courses.
pub(crate) async fn course(desk: &TestDesk, code: &str, places: u32) -> Value {
    let course = json!({
        "code": code, "name": "剪纸", "kind": "course", "centre": "civilization_practice", "place": "三楼",
        "quota": { "kind": "total", "places": places }, "organisers": ["社区学校"],
        "sessions": [{ "day": "2026-12-20", "from": "09:00", "to": "10:00" }],
    });
    desk.ok("manager", "courses.add", course).await["course"].clone()
}

async fn sample(desk: &TestDesk, code: &str) -> Value {
    desk.of_code("courses.list", code).await
}

/// A resident is enrolled who must get a place.
pub(crate) async fn enrolled(desk: &TestDesk, course: &Value, name: &str) -> Value {
    let resident = desk.person_born(name, "1960-05-05").await;
    let reply = desk.ok("clerk", "courses.enrol", json!({ "course": course, "resident": resident })).await;
    reply["enrolment"].clone()
}

/// A resident is put on the waiting list.
pub(crate) async fn waiting(desk: &TestDesk, course: &Value, name: &str) -> Value {
    let resident = desk.person_born(name, "1960-05-05").await;
    let args = json!({ "course": course, "resident": resident });
    desk.ok("clerk", "courses.join_waiting_list", args).await["enrolment"].clone()
}

pub(crate) async fn listed(desk: &TestDesk, course: &Value) -> Value {
    let rows = desk.ok("volunteer", "courses.list", json!({})).await;
    let row = rows.as_array().and_then(|rows| rows.iter().find(|row| row["id"] == *course));
    row.expect("the course is listed").clone()
}

pub(crate) fn turn(desk: &TestDesk, to: &str) {
    desk.clock.turn(Instant::parse(to).expect("RFC 3339"));
}

both_engines! {
    /// The manager enters a course; what is wrong is said on its field, and nothing is saved.
    async fn the_catalogue(desk: TestDesk) {
        let good = json!({
            "code": "paper-cutting", "name": "剪纸", "kind": "course", "centre": "civilization_practice", "place": "三楼",
            "room": "parent-child-room", "quota": { "kind": "total", "places": 12 }, "with_child": true, "fee": 1550,
            "organisers": ["社区学校", " 银鸽艺术团 "],
            "sessions": [
                { "day": "2026-12-21", "from": "09:00", "to": "10:30" },
                { "day": "2026-12-20", "from": "09:00", "to": "10:30" },
            ],
        });
        refused(desk.call("clerk", "courses.add", good.clone()).await, "not_permitted");
        for (field, value, expected) in [
            ("code", json!("smartphone"), "course_code_taken@code"),
            ("code", json!(" "), "text_empty@code"),
            ("name", json!("名".repeat(201)), "text_too_long@name"),
            ("kind", json!("party"), "wrong_type@kind"),
            ("room", json!("cellar"), "not_found@room"),
            ("quota", json!({ "kind": "total", "places": 13 }), "course_exceeds_room@quota"),
            ("quota", json!({ "kind": "total", "places": 0 }), "course_places_out_of_range@quota"),
            ("offer_hours", json!(241), "offer_hours_out_of_range@offer_hours"),
            ("fee", json!(-1), "amount_negative@fee"),
            ("organisers", json!([]), "course_without_organiser@organisers"),
            ("organisers", json!(["\u{200b}"]), "organisation_name_empty@organisers[0]"),
            ("organisers", json!(["018f0000-0000-7000-8000-000000000000"]), "not_found@organisers"),
            ("sessions", json!([]), "course_without_session@sessions"),
            (
                "sessions",
                json!([{ "day": "2026-12-20", "from": "10:00", "to": "09:00" }]),
                "hours_end_before_start@sessions[0].to",
            ),
            (
                "sessions",
                json!([
                    { "day": "2026-12-20", "from": "09:00", "to": "10:00" },
                    { "day": "2026-12-20", "from": "09:30", "to": "11:00" },
                ]),
                "sessions_overlap@sessions",
            ),
        ] {
            let mut bad = good.clone();
            bad[field] = value;
            refused(desk.call("manager", "courses.add", bad).await, expected);
        }
        let added = desk.ok("manager", "courses.add", good).await;
        let opened = desk.ok("volunteer", "courses.open", json!({ "course": added["course"] })).await;
        assert_eq!(opened["course"]["organisers"], json!(["社区学校", "银鸽艺术团"]), "in the order of entry");
        assert_eq!(opened["course"]["places_left"], 12);
        assert_eq!(opened["course"]["can_enrol"], "yes");
        assert_eq!(opened["course"]["next"]["from"], "2026-12-20T01:00:00.000Z", "sessions stand in order of time");
        assert_eq!(opened["sessions"][1]["number"], 2);
        let nowhere = json!({ "course": added["course"].as_str().expect("an id").replace('0', "1") });
        refused(desk.call("clerk", "courses.open", nowhere).await, "not_found");
    }
}

both_engines! {
    /// What is on, and what is over: the sample's lectures go on with the third of five.
    async fn what_is_on(desk: TestDesk) {
        let plenum = listed(&desk, &sample(&desk, "fifth-plenum").await).await;
        assert_eq!(plenum["organisers"], json!(["社区党校", "社区学校"]));
        assert_eq!((&plenum["next"]["number"], &plenum["sessions"]), (&json!(3), &json!(5)));
        turn(&desk, "2026-12-10T10:30:00+08:00");
        let over = desk.ok("volunteer", "courses.list", json!({ "show": "over" })).await;
        let over: Vec<&Value> = over.as_array().expect("a list").iter().map(|row| &row["code"]).collect();
        assert_eq!(over, ["phone-tutoring", "willing-ox"], "a course is over when its last session has ended");
        let resident = desk.person_born("单志远", "1985-03-12").await;
        let course = desk.ok("manager", "courses.list", json!({ "show": "over" })).await[0]["id"].clone();
        refused(desk.call("clerk", "courses.enrol", json!({ "course": course, "resident": resident })).await, "course_over");
    }
}

both_engines! {
    /// Who may enrol: the age on the day of the first session, a guardian for a child, one place each.
    async fn who_may_enrol(desk: TestDesk) {
        let smartphone = sample(&desk, "smartphone").await;
        let enrol = |course: &Value, resident: &Value| json!({ "course": course, "resident": resident });
        let too_young = desk.person_born("单志远", "1971-12-02").await;
        let fault = refused(desk.call("clerk", "courses.enrol", enrol(&smartphone, &too_young)).await, "too_young_for_course@resident");
        assert_eq!(fault.fields["resident"].params["age"], 54, "on the day of the first session, not today");
        let just = desk.person_born("仇晓岚", "1971-12-01").await;
        desk.ok("clerk", "courses.enrol", enrol(&smartphone, &just)).await;
        refused(desk.call("clerk3", "courses.enrol", enrol(&smartphone, &just)).await, "already_enrolled");
        let unknown = desk.person_born("曾乐", "").await;
        refused(desk.call("clerk", "courses.enrol", enrol(&smartphone, &unknown)).await, "birthday_needed@resident");
        refused(desk.call("volunteer", "courses.enrol", enrol(&smartphone, &unknown)).await, "not_permitted");
        refused(desk.call("clerk", "courses.enrol", enrol(&smartphone, &smartphone)).await, "not_found@resident");
        refused(desk.call("clerk", "courses.enrol", enrol(&just, &just)).await, "not_found");

        let reading = sample(&desk, "traditional-reading").await;
        let (child, fourteen) = (desk.person_born("李𬱖", "2014-06-01").await, desk.person_born("区小舟", "2012-11-22").await);
        desk.ok("clerk", "courses.enrol", enrol(&reading, &fourteen)).await;
        let fault = refused(desk.call("clerk", "courses.enrol", enrol(&reading, &child)).await, "child_needs_guardian@guardian");
        assert_eq!(fault.fields["guardian"].params["age"], 12);
        for (guardian, expected) in [(&child, "guardian_is_the_child@guardian"), (&fourteen, "guardian_under_age@guardian"), (&reading, "not_found@guardian")] {
            let args = json!({ "course": reading, "resident": child, "guardian": guardian });
            refused(desk.call("clerk", "courses.enrol", args).await, expected);
        }
        let args = json!({ "course": reading, "resident": child, "guardian": too_young });
        desk.ok("clerk", "courses.enrol", args).await;

        let picture_books = sample(&desk, "picture-books").await;
        refused(desk.call("clerk", "courses.enrol", enrol(&picture_books, &fourteen)).await, "too_old_for_course@resident");
        refused(desk.call("clerk", "courses.enrol", enrol(&picture_books, &child)).await, "child_needs_guardian@guardian");
    }
}

both_engines! {
    /// Two courses at one hour are a warning that the clerk may accept, over all sessions at once.
    async fn courses_at_the_same_hour_warn(desk: TestDesk) {
        let resident = desk.person_born("单志远", "1960-03-12").await;
        let enrol = |course: &Value| json!({ "course": course, "resident": resident });
        let (plenum, calligraphy) = (sample(&desk, "fifth-plenum").await, sample(&desk, "calligraphy").await);
        desk.ok("clerk", "courses.enrol", enrol(&plenum)).await;
        let fault = refused(desk.call("clerk", "courses.enrol", enrol(&calligraphy)).await, "accept_warnings");
        let warning = &fault.params["warnings"][0];
        assert_eq!((&warning["code"], &warning["params"]["with"][0]["title"]), (&json!("person_clashes"), &json!("五中全会专题")));
        assert_eq!(warning["params"]["with"].as_array().map(Vec::len), Some(2), "3 and 17 December");
        let checked = desk.ok("clerk", "courses.check", enrol(&calligraphy)).await;
        assert_eq!(checked["clashes"].as_array().map(Vec::len), Some(2), "known before anything is saved");
        let mut accepted = enrol(&calligraphy);
        accepted["accept"] = json!(["person_clashes"]);
        desk.ok("clerk", "courses.enrol", accepted).await;
    }
}

both_engines! {
    /// The form knows while it is typed: eligible or not and why, the age, places, the place in the line.
    async fn the_form_knows_beforehand(desk: TestDesk) {
        let smartphone = sample(&desk, "smartphone").await;
        let young = desk.person_born("单志远", "1985-03-12").await;
        let checked = desk.ok("clerk", "courses.check", json!({ "course": smartphone, "resident": young })).await;
        assert_eq!((&checked["eligible"]["no"]["code"], &checked["age"]), (&json!("too_young_for_course"), &json!(41)));
        assert_eq!(checked["can_enrol"], checked["eligible"]);
        let old = desk.person_born("仇晓岚", "1960-02-29").await;
        let checked = desk.ok("clerk", "courses.check", json!({ "course": smartphone, "resident": old })).await;
        assert_eq!((&checked["can_enrol"], &checked["places_left"]), (&json!("yes"), &json!(8)));

        let course = course(&desk, "tiny", 1).await;
        enrolled(&desk, &course, "曾乐").await;
        waiting(&desk, &course, "解文秀").await;
        let checked = desk.ok("clerk", "courses.check", json!({ "course": course, "resident": old })).await;
        assert_eq!((&checked["eligible"], &checked["position"], &checked["places_left"]), (&json!("yes"), &json!(2), &json!(0)));
        assert_eq!(checked["can_enrol"]["no"]["params"], json!({ "waiting": 1, "position": 2 }));
        desk.ok("clerk", "courses.join_waiting_list", json!({ "course": course, "resident": old })).await;
        let checked = desk.ok("clerk", "courses.check", json!({ "course": course, "resident": old })).await;
        assert_eq!((&checked["eligible"]["no"]["code"], &checked["position"]), (&json!("already_enrolled"), &json!(2)), "their own place");
        refused(desk.call("volunteer", "courses.check", json!({ "course": course, "resident": old })).await, "not_permitted");
    }
}

both_engines! {
    /// A course changes: more places are offered at once, fewer than are held are refused.
    async fn a_course_changes(desk: TestDesk) {
        let course = course(&desk, "tiny", 1).await;
        enrolled(&desk, &course, "单志远").await;
        let first = waiting(&desk, &course, "仇晓岚").await;
        let quota = |places: u32| json!({ "kind": "total", "places": places });
        refused(desk.call("clerk", "courses.change", json!({ "course": course, "quota": quota(2) })).await, "not_permitted");
        let moved = desk.ok("manager", "courses.change", json!({ "course": course, "quota": quota(3), "teacher": "银鸽艺术团" })).await;
        assert_eq!(moved["offered"][0]["enrolment"], first);
        let fault = refused(desk.call("manager", "courses.change", json!({ "course": course, "quota": quota(1) })).await, "quota_below_held@quota");
        assert_eq!(fault.fields["quota"].params["held"], 2);
        let sessions = json!([
            { "day": "2026-12-27", "from": "09:00", "to": "10:00" }, { "day": "2026-12-26", "from": "09:00", "to": "10:00" },
        ]);
        desk.ok("manager", "courses.change", json!({ "course": course, "quota": quota(2), "sessions": sessions })).await;
        let opened = desk.ok("clerk", "courses.open", json!({ "course": course })).await;
        assert_eq!(opened["sessions"].as_array().map(Vec::len), Some(2));
        assert_eq!((&opened["course"]["quota"]["places"], &opened["course"]["teacher"]), (&json!(2), &json!("银鸽艺术团")));
        let phone = sample(&desk, "phone-tutoring").await;
        refused(desk.call("manager", "courses.change", json!({ "course": phone, "quota": quota(9) })).await, "course_exceeds_room@quota");
        desk.ok("manager", "courses.change", json!({ "course": course, "active": false })).await;
        let late = json!({ "course": course, "resident": desk.person_born("曾乐", "1960-01-01").await });
        refused(desk.call("clerk", "courses.enrol", late).await, "course_not_offered");
        let soon = json!({ "course": phone, "opens_at": "2026-11-23T09:00:00+08:00" });
        desk.ok("manager", "courses.change", soon).await;
        let early = json!({ "course": phone, "resident": desk.person_born("解文秀", "1955-01-01").await });
        refused(desk.call("clerk", "courses.enrol", early).await, "course_not_open_yet");
    }
}

both_engines! {
    /// One visit: the place, the waiting list and the withdrawal stand on the receipt, after the design.
    async fn the_receipt_says_what_was_agreed(desk: TestDesk) {
        let visit = desk.visit("clerk", json!({ "name": "解文秀" })).await;
        let (child, mother) = (desk.person_born("李𬱖", "2014-06-01").await, desk.person_born("单志远", "1985-03-12").await);
        let plenum = json!({ "course": sample(&desk, "fifth-plenum").await, "resident": mother, "visit": visit });
        let place = desk.ok("clerk", "courses.enrol", plenum).await;
        assert!(place["item"].is_string(), "{place}");
        let books = json!({ "course": sample(&desk, "picture-books").await, "resident": child, "guardian": mother, "visit": visit });
        desk.ok("clerk", "courses.enrol", books).await;
        let tutoring = sample(&desk, "phone-tutoring").await;
        enrolled(&desk, &tutoring, "仇晓岚").await;
        let wait = json!({ "course": tutoring, "resident": mother, "visit": visit });
        desk.ok("clerk", "courses.join_waiting_list", wait).await;
        let back = json!({ "enrolment": place["enrolment"], "reason": "时间不便", "visit": visit });
        desk.ok("clerk", "courses.withdraw", back).await;
        let lines = desk.receipt_lines(&visit).await;
        assert_eq!(lines[0], json!({
            "title": "五中全会专题（第 3 讲，共 5 讲）", "outcome": "已报名", "when": { "day": "2026-12-03", "from": "14:00:00", "to": null },
            "place": "二楼党校教室", "lines": ["社区党校、社区学校 联合主办"], "bring": [], "call": null,
        }));
        assert_eq!(lines[1]["title"], "亲子绘本（第 1 次，共 3 次）");
        assert_eq!(lines[1]["lines"], json!(["社区家庭委员会、幸福江宁书屋 联合主办", "家长 单*远"]));
        assert_eq!((&lines[2]["title"], &lines[2]["outcome"]), (&json!("手机问题一对一辅导"), &json!("已登记候补")));
        assert_eq!(lines[2]["lines"], json!(["社区学校 主办", "候补第 1 位，有空位时电话通知"]));
        assert_eq!((&lines[3]["outcome"], &lines[3]["when"]), (&json!("已退出"), &Value::Null));
    }
}

both_engines! {
    /// The list at the door: masked names; marks at the door and later from the paper list.
    async fn who_came(desk: TestDesk) {
        let reading = sample(&desk, "traditional-reading").await;
        let (first, second) = (enrolled(&desk, &reading, "单志远").await, enrolled(&desk, &reading, "阿卜杜·测试").await);
        let roster = desk.ok("volunteer", "courses.roster", json!({ "course": reading })).await;
        let names: Vec<&Value> = roster["people"].as_array().expect("people").iter().map(|line| &line["name"]).collect();
        assert_eq!(names, ["单*远", "阿**·**试"], "in the order in which they came, masked");
        let session = &roster["sessions"][0]["id"];
        let mark = |enrolment: &Value, attendance: &str| {
            json!({ "session": session, "marks": [{ "enrolment": enrolment, "attendance": attendance }] })
        };
        let fault = refused(desk.call("volunteer", "courses.attend", mark(&first, "present")).await, "session_not_yet");
        assert_eq!(fault.params["day"], "2026-11-29");
        assert_eq!(roster["sessions"][0]["can_attend"]["no"]["code"], "session_not_yet", "the list says so before");
        turn(&desk, "2026-11-29T13:50:00+08:00");
        desk.ok("volunteer", "courses.attend", mark(&first, "present")).await;
        let stranger = json!({ "session": session, "marks": [{ "enrolment": session, "attendance": "present" }] });
        refused(desk.call("volunteer", "courses.attend", stranger).await, "not_enrolled_in_course@marks[0].enrolment");
        turn(&desk, "2026-12-01T09:00:00+08:00");
        let paper = json!({ "session": session, "marks": [
            { "enrolment": first, "attendance": "late" }, { "enrolment": second, "attendance": "absent" },
        ] });
        let figures = desk.ok("clerk", "courses.attend", paper).await;
        assert_eq!(figures, json!({ "present": 0, "late": 1, "leave": 0, "absent": 1 }), "the later mark replaces the earlier");
        let roster = desk.ok("volunteer", "courses.roster", json!({ "course": reading })).await;
        assert_eq!(roster["people"][1]["attendances"], json!({ "1": "absent" }));
        assert_eq!(roster["people"][1]["may_be_freed"], false, "one absence frees nothing");
        assert_eq!((&roster["sessions"][0]["can_attend"], &roster["sessions"][1]["can_attend"]["no"]["params"]["day"]), (&json!("yes"), &json!("2026-12-13")));
        let fewer = json!({ "course": reading, "sessions": [{ "day": "2026-12-13", "from": "14:00", "to": "16:00" }] });
        turn(&desk, "2026-12-13T13:50:00+08:00");
        let second_session = json!({ "session": roster["sessions"][1]["id"], "marks": [{ "enrolment": first, "attendance": "leave" }] });
        desk.ok("volunteer", "courses.attend", second_session).await;
        refused(desk.call("manager", "courses.change", fewer).await, "session_was_held@sessions");
        refused(desk.call("clerk", "courses.roster", json!({ "course": session })).await, "not_found");
    }
}

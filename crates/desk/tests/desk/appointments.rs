//! Advisors: the lawyers of Friday afternoon, who sees them, and the ticket of who comes.

use domain::time::Instant;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{TestDesk, both_engines, refused};

async fn lawyers(desk: &TestDesk) -> Value {
    desk.of_code("appointments.advisors", "friday-lawyers").await
}

/// The slots of an advisor on a day, in order of time.
async fn slots(desk: &TestDesk, code: &str, day: &str) -> Vec<Value> {
    let advisor = desk.of_code("appointments.advisors", code).await;
    let days = desk.ok("volunteer", "appointments.slots", json!({ "from": day, "advisor": advisor })).await;
    days[0]["slots"].as_array().unwrap_or_else(|| panic!("{code} sits on {day}: {days}")).clone()
}

/// What the list of a day says of its row: whether one may check in, serve, mark a no-show, cancel.
async fn next_steps(desk: &TestDesk, row: usize, day: &str) -> [String; 4] {
    let rows = desk.ok("clerk", "appointments.day", json!({ "day": day })).await;
    ["can_check_in", "can_serve", "can_mark_no_show", "can_cancel"].map(|can| {
        let said = &rows[row][can];
        said.as_str().or(said["no"]["code"].as_str()).unwrap_or_else(|| panic!("{can} of {rows}")).to_owned()
    })
}

fn turn(desk: &TestDesk, to: &str) {
    desk.clock.turn(Instant::parse(to).expect("RFC 3339"));
}

both_engines! {
    /// The lawyers sit on Friday afternoons in half hours; New Year's Day falls out and is not moved.
    async fn the_lawyers_of_friday(desk: TestDesk) {
        let advisor = lawyers(&desk).await;
        let args = json!({ "from": "2026-11-22", "to": "2027-01-31", "advisor": advisor });
        let days = desk.ok("volunteer", "appointments.slots", args).await;
        let dates: Vec<&Value> = days.as_array().expect("days").iter().map(|day| &day["day"]).collect();
        assert_eq!(dates, ["2026-11-27", "2026-12-04", "2026-12-11", "2026-12-18", "2026-12-25", "2027-01-08", "2027-01-15"]);
        assert_eq!((&days[0]["places_left"], &days[0]["slots"][5]["from"]), (&json!(6), &json!("2026-11-27T08:30:00.000Z")));
    }
}

both_engines! {
    /// Every date is listed with its reason before it is saved; what is wrong is said on its field.
    async fn a_series_is_listed_before_it_is_saved(desk: TestDesk) {
        let series = json!({
            "advisor": "friday-lawyers", "weekday": "friday", "first": "2026-09-18", "weeks": 3,
            "from": "14:00", "to": "16:10", "minutes": 60,
        });
        refused(desk.call("clerk", "appointments.plan_slots", series.clone()).await, "not_permitted");
        let plan = desk.ok("manager", "appointments.plan_slots", series.clone()).await;
        assert_eq!(plan["dates"][0]["skipped"], Value::Null);
        assert_eq!(plan["dates"][1]["skipped"], json!({ "code": "skipped_for_holiday", "params": { "name": "中秋节" } }), "{plan}");
        assert_eq!(plan["dates"][2]["skipped"]["params"]["name"], "国庆节");
        assert_eq!(plan["slots"].as_array().map(Vec::len), Some(2), "ten minutes are left over");
        assert_eq!(plan["unpublished"], json!([]));
        for (field, value, expected) in [
            ("advisor", json!("nobody"), "not_found@advisor"),
            ("weekday", json!("someday"), "wrong_type@weekday"),
            ("weeks", json!(0), "series_ends_before_start@weeks"),
            ("weeks", json!(54), "series_too_long@weeks"),
            ("to", json!("13:00"), "hours_end_before_start@to"),
            ("minutes", json!(131), "slots_do_not_fit@minutes"),
            ("minutes", json!(0), "slots_do_not_fit@minutes"),
            ("places", json!(0), "slot_places_out_of_range@places"),
        ] {
            let mut bad = series.clone();
            bad[field] = value;
            refused(desk.call("manager", "appointments.add_slots", bad).await, expected);
        }
        assert_eq!(desk.ok("manager", "appointments.add_slots", series.clone()).await["added"], 2);
        assert_eq!(desk.ok("manager", "appointments.add_slots", series.clone()).await["added"], 0, "they are there");
        let mut askew = series.clone();
        askew["from"] = json!("14:30");
        refused(desk.call("manager", "appointments.add_slots", askew).await, "advisor_has_slot_then@from");
        let mut next_year = series;
        (next_year["first"], next_year["weeks"]) = (json!("2027-03-05"), json!(1));
        assert_eq!(desk.ok("manager", "appointments.plan_slots", next_year).await["unpublished"], json!([2027]));
        let again = json!({ "code": "friday-lawyers", "name": "律师", "speciality": "法律咨询", "place": "二楼" });
        refused(desk.call("manager", "appointments.add_advisor", again).await, "advisor_code_taken@code");
        let of = |advisor: Value| json!({
            "advisor": advisor, "name": "周五律师", "speciality": "法律咨询", "centre": "party_mass_service", "place": "三楼",
            "for_enterprises": false,
        });
        let lawyers = desk.of_code("appointments.advisors", "friday-lawyers").await;
        desk.ok("manager", "appointments.change_advisor", of(lawyers.clone())).await;
        let advisors = desk.ok("manager", "appointments.advisors", json!({})).await;
        let changed = advisors.as_array().expect("a list").iter().find(|advisor| advisor["id"] == lawyers);
        assert_eq!(changed.expect("they stay")["place"], "三楼");
        refused(desk.call("clerk", "appointments.change_advisor", of(lawyers)).await, "not_permitted");
        let nobody = of(json!(Uuid::from_u128(7)));
        refused(desk.call("manager", "appointments.change_advisor", nobody).await, "not_found@advisor");
    }
}

both_engines! {
    /// A closure of the house and a holiday that was loaded fall out too, each with its reason.
    async fn closures_and_loaded_holidays_fall_out(desk: TestDesk) {
        let closure = json!({ "first": "2027-03-05", "last": "2027-03-05", "reason": "设备检修" });
        desk.ok("manager", "calendar.announce_closure", closure).await;
        let days = json!([{ "date": "2027-03-12", "name": "测试节", "isOffDay": true }]);
        desk.ok("manager", "calendar.load_year", json!({ "notice": { "dates": { "year": 2027, "days": days } } })).await;
        let series = json!({
            "advisor": "friday-lawyers", "weekday": "friday", "first": "2027-03-05", "weeks": 3,
            "from": "14:00", "to": "17:00", "minutes": 30,
        });
        let plan = desk.ok("manager", "appointments.plan_slots", series).await;
        assert_eq!(plan["dates"][0]["skipped"], json!({ "code": "skipped_for_closure", "params": { "reason": "设备检修" } }));
        assert_eq!(plan["dates"][1]["skipped"]["params"]["name"], "测试节");
        assert_eq!((&plan["dates"][2]["skipped"], &plan["unpublished"]), (&Value::Null, &json!([])));
    }
}

both_engines! {
    /// The lawyers see enterprises; a slot has its places, and nobody sits in two places at once.
    async fn who_gets_an_appointment(desk: TestDesk) {
        let friday = slots(&desk, "friday-lawyers", "2026-11-27").await;
        let (two, half_past) = (&friday[0]["slot"], &friday[1]["slot"]);
        let resident = desk.person_born("单志远", "1985-03-12").await;
        let alone = json!({ "slot": two, "resident": resident });
        refused(desk.call("clerk", "appointments.book", alone.clone()).await, "slot_for_enterprises");
        let checked = desk.ok("clerk", "appointments.check", alone).await;
        assert_eq!((&checked["can_book"]["no"]["code"], &checked["places_left"]), (&json!("slot_for_enterprises"), &json!(1)));
        let unknown = json!({ "slot": two, "resident": resident, "organisation": "无名公司" });
        refused(desk.call("clerk", "appointments.book", unknown).await, "not_found@organisation");
        let school = json!({ "slot": two, "resident": resident, "organisation": "社区学校" });
        refused(desk.call("clerk", "appointments.book", school).await, "slot_for_enterprises");
        let enterprise = desk.enterprise("上海测试商贸有限公司").await;
        let nobody = json!({ "slot": two, "organisation": enterprise });
        refused(desk.call("clerk", "appointments.book", nobody).await, "appointment_needs_name@name");
        let bad_phone = json!({ "slot": two, "organisation": enterprise, "name": "测试", "phone": "12900000001" });
        refused(desk.call("clerk", "appointments.book", bad_phone).await, "phone_format@phone");
        let good = json!({ "slot": two, "resident": resident, "organisation": "上海测试商贸有限公司", "phone": "199 0000 0001", "matter": "劳动合同" });
        refused(desk.call("volunteer", "appointments.book", good.clone()).await, "not_permitted");
        desk.ok("clerk", "appointments.book", good.clone()).await;
        refused(desk.call("clerk", "appointments.book", good).await, "already_appointed");
        let other = json!({ "slot": two, "organisation": enterprise, "name": "仇晓岚" });
        let fault = refused(desk.call("clerk", "appointments.book", other).await, "slot_full");
        assert_eq!(fault.params["places"], 1);

        let tuesday = slots(&desk, "job-guidance", "2026-12-01").await;
        let (first, second) = (&tuesday[0]["slot"], &tuesday[1]["slot"]);
        desk.ok("clerk", "appointments.book", json!({ "slot": first, "name": "路人" })).await;
        let course = desk.of_code("courses.list", "smartphone").await;
        let elderly = desk.person_born("解文秀", "1955-11-01").await;
        desk.ok("clerk", "courses.enrol", json!({ "course": course, "resident": elderly })).await;
        desk.ok("clerk", "appointments.book", json!({ "slot": first, "resident": elderly })).await;
        let clash = json!({ "slot": second, "resident": elderly });
        let fault = refused(desk.call("clerk", "appointments.book", clash.clone()).await, "accept_warnings");
        assert_eq!(fault.params["warnings"][0]["code"], "person_clashes");
        assert_eq!(desk.ok("clerk", "appointments.check", clash.clone()).await["clashes"][0]["title"], "智能手机课");
        let mut accepted = clash;
        accepted["accept"] = json!(["person_clashes"]);
        desk.ok("clerk", "appointments.book", accepted).await;
        turn(&desk, "2026-11-27T15:00:00+08:00");
        let late = json!({ "slot": half_past, "organisation": enterprise, "name": "仇晓岚" });
        refused(desk.call("clerk", "appointments.book", late).await, "slot_over");
    }
}

both_engines! {
    /// On the day: a ticket in front around the slot, seen or not, and a list with masked names.
    async fn the_day_itself(desk: TestDesk) {
        let friday = slots(&desk, "friday-lawyers", "2026-11-27").await;
        desk.enterprise("上海测试商贸有限公司").await;
        let mut made = Vec::new();
        for (slot, name) in friday.iter().zip(["单志远", "仇晓岚", "曾乐", "解文秀"]) {
            let args = json!({ "slot": slot["slot"], "organisation": "上海测试商贸有限公司", "name": name, "phone": "19900000001" });
            made.push(json!({ "appointment": desk.ok("clerk", "appointments.book", args).await["appointment"] }));
        }
        let fault = refused(desk.call("clerk", "appointments.check_in", made[0].clone()).await, "appointment_on_another_day");
        assert_eq!(fault.params["day"], "2026-11-27");
        refused(desk.call("clerk", "appointments.serve", made[0].clone()).await, "appointment_state_forbids");
        refused(desk.call("clerk", "appointments.cancel", made[3].clone()).await, "missing_field@reason");
        let mut back = made[3].clone();
        back["reason"] = json!("改期");
        desk.ok("clerk", "appointments.cancel", back.clone()).await;
        refused(desk.call("clerk", "appointments.cancel", back).await, "appointment_state_forbids");
        assert_eq!(slots(&desk, "friday-lawyers", "2026-11-27").await[3]["places_left"], 1, "free again");

        assert_eq!(next_steps(&desk, 0, "2026-11-27").await, ["appointment_on_another_day", "appointment_state_forbids", "appointment_still_awaited", "yes"]);
        turn(&desk, "2026-11-27T13:40:00+08:00");
        assert_eq!(next_steps(&desk, 0, "2026-11-27").await, ["yes", "appointment_state_forbids", "appointment_still_awaited", "yes"]);
        assert_eq!(desk.ok("clerk", "appointments.check_in", made[0].clone()).await["number"], "Y001");
        assert_eq!(desk.ok("clerk3", "appointments.check_in", made[1].clone()).await["number"], "Y002");
        refused(desk.call("clerk", "appointments.check_in", made[0].clone()).await, "appointment_state_forbids");
        desk.ok("clerk", "appointments.serve", made[0].clone()).await;
        refused(desk.call("clerk", "appointments.no_show", made[1].clone()).await, "appointment_state_forbids");
        turn(&desk, "2026-11-27T15:40:00+08:00");
        refused(desk.call("clerk", "appointments.no_show", made[2].clone()).await, "appointment_still_awaited");
        turn(&desk, "2026-11-27T15:40:01+08:00");
        assert_eq!(next_steps(&desk, 2, "2026-11-27").await, ["yes", "appointment_state_forbids", "yes", "yes"], "late is not too late");
        desk.ok("clerk", "appointments.no_show", made[2].clone()).await;
        let no = "appointment_state_forbids";
        assert_eq!(next_steps(&desk, 1, "2026-11-27").await, [no, "yes", no, no]);

        let day = desk.ok("clerk", "appointments.day", json!({ "advisor": lawyers(&desk).await })).await;
        let states: Vec<&Value> = day.as_array().expect("a list").iter().map(|row| &row["state"]["state"]).collect();
        assert_eq!(states, ["served", "checked_in", "no_show", "cancelled"]);
        assert_eq!((&day[0]["name"], &day[0]["phone"]), (&json!("单*远"), &json!("199****0001")), "masked");
        assert_eq!((&day[1]["ticket"], &day[1]["organisation"]), (&json!("Y002"), &json!("上海测试商贸有限公司")));
        refused(desk.call("clerk", "appointments.book", json!({ "slot": day[0]["appointment"], "name": "测试" })).await, "not_found");
        let ghost = json!({ "appointment": day[0]["slot"] });
        refused(desk.call("clerk", "appointments.check_in", ghost).await, "not_found");
    }
}

both_engines! {
    /// The whole phone is shown to call whoever comes, with a reason; without a phone there is nothing to show.
    async fn a_phone_is_revealed_with_a_reason(desk: TestDesk) {
        let slot = slots(&desk, "job-guidance", "2026-12-01").await[0]["slot"].clone();
        let booked = json!({ "slot": slot, "name": "单志远", "phone": "19900000001" });
        let booked = desk.ok("clerk", "appointments.book", booked).await["appointment"].clone();
        let reveal = json!({ "appointment": booked, "reason": "专家请假，通知改期" });
        assert_eq!(desk.ok("clerk", "appointments.reveal_phone", reveal.clone()).await["phone"], "19900000001");
        refused(desk.call("volunteer", "appointments.reveal_phone", reveal).await, "not_permitted");
        let silent = json!({ "appointment": booked, "reason": " " });
        refused(desk.call("clerk", "appointments.reveal_phone", silent).await, "reason_missing@reason");
        let without = desk.ok("clerk", "appointments.book", json!({ "slot": slot, "name": "仇晓岚" })).await;
        let reveal = json!({ "appointment": without["appointment"], "reason": "通知改期" });
        refused(desk.call("clerk", "appointments.reveal_phone", reveal).await, "not_found");
    }
}

both_engines! {
    /// The volunteer at the entrance checks in whoever says their name, and learns nothing else of them.
    async fn the_entrance_sees_who_is_still_expected(desk: TestDesk) {
        desk.enterprise("上海测试商贸有限公司").await;
        let friday = slots(&desk, "friday-lawyers", "2026-11-27").await;
        let mut made = Vec::new();
        for (slot, name) in friday.iter().zip(["尉迟安", "单志远", "MUSTER, ANNA-LENA", "曾乐"]).rev() {
            let args = json!({
                "slot": slot["slot"], "organisation": "上海测试商贸有限公司", "name": name, "phone": "19900000001", "matter": "劳动合同",
            });
            made.push(json!({ "appointment": desk.ok("clerk", "appointments.book", args).await["appointment"] }));
        }
        assert_eq!(desk.ok("volunteer", "appointments.expected", json!({})).await, json!([]), "nobody today");
        refused(desk.call("volunteer", "appointments.day", json!({})).await, "not_permitted");
        refused(desk.call("auditor", "appointments.expected", json!({})).await, "not_permitted");

        turn(&desk, "2026-11-27T13:40:00+08:00");
        let mut given_back = made[0].clone();
        given_back["reason"] = json!("改期");
        desk.ok("clerk", "appointments.cancel", given_back).await;
        let expected = desk.ok("volunteer", "appointments.expected", json!({})).await;
        assert_eq!(expected, json!([
            { "appointment": made[3]["appointment"], "from": "2026-11-27T06:00:00.000Z", "to": "2026-11-27T06:30:00.000Z", "advisor_name": "驻点律师", "name": "尉**" },
            { "appointment": made[2]["appointment"], "from": "2026-11-27T06:30:00.000Z", "to": "2026-11-27T07:00:00.000Z", "advisor_name": "驻点律师", "name": "单**" },
            { "appointment": made[1]["appointment"], "from": "2026-11-27T07:00:00.000Z", "to": "2026-11-27T07:30:00.000Z", "advisor_name": "驻点律师", "name": "M***" },
        ]), "by time, and no more than it takes");
        desk.ok("volunteer", "appointments.check_in", made[3].clone()).await;
        assert_eq!(desk.ok("volunteer", "appointments.expected", json!({})).await[0]["name"], "单**", "who is here is not awaited");
        turn(&desk, "2026-11-27T17:00:00+08:00");
        desk.ok("clerk", "appointments.no_show", made[1].clone()).await;
        let expected = desk.ok("volunteer", "appointments.expected", json!({})).await;
        assert_eq!(expected.as_array().map(Vec::len), Some(1), "one may still come late: {expected}");
    }
}

both_engines! {
    /// The appointment stands on the receipt of the visit in which it was made.
    async fn the_receipt_says_when_and_where(desk: TestDesk) {
        let visit = desk.visit("clerk", json!({ "name": "单志远" })).await;
        let slot = slots(&desk, "job-guidance", "2026-12-01").await[0]["slot"].clone();
        let resident = desk.person_born("单志远", "1985-03-12").await;
        let args = json!({ "slot": slot, "resident": resident, "visit": visit });
        assert!(desk.ok("clerk", "appointments.book", args).await["item"].is_string());
        assert_eq!(desk.receipt_lines(&visit).await, [json!({
            "title": "就业创业指导 · 就业指导员", "outcome": "已预约",
            "when": { "day": "2026-12-01", "from": "09:00:00", "to": "09:30:00" }, "place": "二楼巧博职业指导工作室",
            "lines": ["请凭本回执到窗口报到取号"], "bring": [], "call": null,
        })]);
    }
}

//! The calendar: what kind of day it is, and when we are open.

use serde_json::{Value, json};

use crate::harness::{TestDesk, both_engines, refused};

fn week(from: &str, to: &str) -> Value {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    days.into_iter().map(|day| (day.to_owned(), json!([{ "from": from, "to": to }]))).collect()
}

/// A booking of the shared meeting room, whose id is in the answer.
async fn book(desk: &TestDesk, from: &str, to: &str, organiser: &str) -> Value {
    let booking = json!({
        "room": desk.room("shared-meeting-room").await, "interval": { "from": from, "to": to },
        "purpose": "residents_meeting", "organiser": { "named": organiser }, "responsible": "冯建国",
        "phone": "19900000001", "heads": 8, "declared": true,
    });
    desk.ok("clerk", "rooms.book", booking).await["booking"].clone()
}

both_engines! {
    /// The kind of a day and our opening are two tables (R-CAL-1 to R-CAL-3, R-CAL-6).
    async fn a_day_is_what_the_notice_says(desk: TestDesk) {
        let day = async |day: &str| desk.ok("volunteer", "calendar.day", json!({ "day": day })).await;
        let make_up = day("2026-02-14").await;
        assert_eq!((&make_up["kind"], &make_up["name"]), (&json!("makeup_workday"), &json!("春节")));
        assert_eq!(make_up["working_day"], true, "a Saturday worked in place of a day off");
        let holiday = day("2026-02-23").await;
        assert_eq!((&holiday["kind"], &holiday["working_day"]), (&json!("public_holiday"), &json!(false)));
        assert_eq!(day("2026-10-08").await["kind"], "workday");
        let today = desk.ok("volunteer", "calendar.day", json!({})).await;
        assert_eq!((&today["day"], &today["kind"]), (&json!("2026-11-22"), &json!("weekend")));
        let hours = json!([{ "from": "08:30:00", "to": "17:30:00" }]);
        assert_eq!(today["open"], hours, "we are open on a weekend");
        let next_year = day("2027-05-02").await;
        assert_eq!((&next_year["kind"], &next_year["published"]), (&json!("public_holiday"), &json!(false)));
        assert_eq!(day("2027-02-08").await["kind"], "workday", "the moon's holidays are not known yet");

        for (from, days, to) in [("2026-02-13", 1, "2026-02-14"), ("2026-02-14", 1, "2026-02-24"), ("2026-09-30", 3, "2026-10-10")] {
            let found = desk.ok("clerk", "calendar.working_days", json!({ "from": from, "days": days })).await;
            assert_eq!(found["day"], to, "{from} and {days} working days");
        }
        let year = desk.ok("clerk", "calendar.year", json!({ "year": 2026 })).await;
        assert_eq!(year["published"], true);
        assert_eq!(year["days"].as_array().map(Vec::len), Some(39), "33 days off and 6 worked for them");
        let unloaded = desk.ok("clerk", "calendar.year", json!({ "year": 2027 })).await;
        assert_eq!((&unloaded["published"], unloaded["days"].as_array().map(Vec::len)), (&json!(false), Some(6)));
    }
}

both_engines! {
    /// A notice is loaded from its file or typed; what takes place on days that change is listed (R-CAL-3).
    async fn a_notice_is_loaded_and_its_conflicts_listed(desk: TestDesk) {
        let booking = book(&desk, "2026-12-21T09:00:00+08:00", "2026-12-21T11:00:00+08:00", "读书会").await;
        let load = |notice: Value| json!({ "notice": notice });
        let typed = load(json!({ "dates": { "year": 2026, "days": [
            { "date": "2026-12-21", "name": "测试节", "isOffDay": true },
            { "date": "2026-12-26", "name": "测试节", "isOffDay": false },
        ] } }));
        refused(desk.call("clerk", "calendar.load_year", typed.clone()).await, "not_permitted");
        let loaded = desk.ok("manager", "calendar.load_year", typed).await;
        assert_eq!((&loaded["published"], &loaded["dates"]), (&json!(true), &json!(2)));
        let conflicts = loaded["conflicts"].as_array().expect("a list");
        assert_eq!(conflicts.len(), 1, "one booking lies on a day that is a holiday now");
        assert_eq!(conflicts[0]["plan"]["id"], booking);
        assert_eq!((&conflicts[0]["before"], &conflicts[0]["after"]), (&json!("workday"), &json!("public_holiday")));
        let day = desk.ok("clerk", "calendar.day", json!({ "day": "2026-10-01" })).await;
        assert_eq!(day["kind"], "workday", "the year was replaced, not added to");

        let file = r#"{"$schema": "x", "year": 2027, "papers": [], "days": [
            {"name": "元旦", "date": "2026-12-31", "isOffDay": true}]}"#;
        let loaded = desk.ok("manager", "calendar.load_year", load(json!({ "file": file }))).await;
        assert_eq!(loaded["published"], false, "one day of December is not next year's notice");
        let day = desk.ok("clerk", "calendar.day", json!({ "day": "2026-12-31" })).await;
        assert_eq!(day["name"], "元旦", "December may sit in the next year's file");
        let new_year = desk.ok("clerk", "calendar.day", json!({ "day": "2027-01-01" })).await;
        assert_eq!((&new_year["kind"], &new_year["published"]), (&json!("public_holiday"), &json!(false)));
    }
}

both_engines! {
    /// A file that cannot be trusted changes nothing.
    async fn a_bad_notice_is_refused(desk: TestDesk) {
        let load = async |notice: Value| desk.call("manager", "calendar.load_year", json!({ "notice": notice })).await;
        refused(load(json!({ "file": "<html>" })).await, "holiday_file_unreadable@notice");
        let day = json!({ "date": "2026-12-25", "name": "元旦", "isOffDay": true });
        let twice = json!({ "dates": { "year": 2026, "days": [day, day] } });
        refused(load(twice).await, "holiday_listed_twice@notice");
        let foreign = json!({ "dates": { "year": 2028, "days": [day] } });
        refused(load(foreign).await, "holiday_outside_year@notice");
        let day = desk.ok("clerk", "calendar.day", json!({ "day": "2026-10-01" })).await;
        assert_eq!(day["kind"], "public_holiday", "the year that was loaded stays");
    }
}

both_engines! {
    /// The week has at least 56 hours, or the manager says so; seasons go before it (R-BK-1, R-CAL-7).
    async fn hours_are_set_by_week_and_season(desk: TestDesk) {
        refused(desk.call("clerk", "calendar.set_hours", json!({ "week": week("09:00:00", "17:00:00") })).await, "not_permitted");
        let short = json!({ "week": week("09:00:00", "16:00:00") });
        let fault = refused(desk.call("manager", "calendar.set_hours", short).await, "accept_warnings");
        assert_eq!(fault.params["warnings"][0]["code"], "weekly_hours_below_minimum");
        assert_eq!(fault.params["warnings"][0]["params"]["minutes"], 7 * 420);
        let overlapping = json!({ "week": { "monday": [
            { "from": "09:00:00", "to": "12:00:00" }, { "from": "11:00:00", "to": "17:00:00" },
        ] } });
        refused(desk.call("manager", "calendar.set_hours", overlapping).await, "opening_hours_out_of_order@week");
        let backwards = json!({ "week": { "monday": [{ "from": "12:00:00", "to": "09:00:00" }] } });
        refused(desk.call("manager", "calendar.set_hours", backwards).await, "hours_end_before_start@week.monday[0]");

        let evening = book(&desk, "2026-11-24T18:00:00+08:00", "2026-11-24T20:00:00+08:00", "合唱队").await;
        let earlier = json!({ "week": week("08:00:00", "18:00:00") });
        let set = desk.ok("manager", "calendar.set_hours", earlier).await;
        assert_eq!(set["affected"][0]["id"], evening, "the new hours leave a booking outside: it is listed");
        assert_eq!(set["affected"][0]["contact"], "冯*国");
        assert_eq!(set["affected"][0]["phone"], "199****0001");
        let kept = desk.ok("clerk", "rooms.booking", json!({ "booking": evening })).await;
        assert_eq!(kept["state"]["state"], "confirmed", "nothing is cancelled by itself");

        let winter = json!({ "first": { "month": 11, "day": 1 }, "last": { "month": 3, "day": 31 }, "week": week("08:30:00", "17:00:00") });
        desk.ok("manager", "calendar.set_season", winter).await;
        let open = async |day: &str| desk.ok("clerk", "calendar.day", json!({ "day": day })).await["open"][0]["to"].clone();
        assert_eq!((open("2026-11-25").await, open("2026-04-01").await), (json!("17:00:00"), json!("18:00:00")));
        let spring = json!({ "first": { "month": 3, "day": 31 }, "last": { "month": 5, "day": 1 }, "week": week("08:30:00", "17:00:00") });
        refused(desk.call("manager", "calendar.set_season", spring).await, "seasons_overlap@first");
        let nowhere = json!({ "first": { "month": 2, "day": 30 }, "last": { "month": 5, "day": 1 }, "week": null });
        refused(desk.call("manager", "calendar.set_season", nowhere).await, "not_found@first");
        let dropped = json!({ "first": { "month": 11, "day": 1 }, "last": { "month": 3, "day": 31 }, "week": null });
        desk.ok("manager", "calendar.set_season", dropped).await;
        assert_eq!(open("2026-11-25").await, json!("18:00:00"));
        let hours = desk.ok("volunteer", "calendar.hours", json!({})).await;
        assert_eq!(hours["seasons"].as_array().map(Vec::len), Some(1));
        assert_eq!(hours["warnings"], json!([]));
    }
}

both_engines! {
    /// A closure is announced 7 days ahead; whoever is booked is called, never cancelled silently (R-BK-1).
    async fn a_closure_lists_whom_to_call(desk: TestDesk) {
        let booking = book(&desk, "2026-12-01T09:00:00+08:00", "2026-12-01T11:00:00+08:00", "读书会").await;
        let closure = json!({ "first": "2026-11-28", "last": "2026-12-02", "reason": "设备检修" });
        refused(desk.call("lead", "calendar.announce_closure", closure.clone()).await, "not_permitted");
        refused(desk.call("manager", "calendar.announce_closure", closure).await, "closure_needs_urgent_reason@first");
        let backwards = json!({ "first": "2026-12-02", "last": "2026-12-01", "reason": "设备检修" });
        refused(desk.call("manager", "calendar.announce_closure", backwards).await, "closure_ends_before_start@first");
        let mut closure = json!({ "first": "2026-11-29", "last": "2026-12-02", "reason": "设备检修" });
        let fault = refused(desk.call("manager", "calendar.announce_closure", closure.clone()).await, "accept_warnings");
        assert_eq!(fault.params["warnings"][0]["code"], "closure_touches_plans");
        closure["accept"] = json!(["closure_touches_plans"]);
        let announced = desk.ok("manager", "calendar.announce_closure", closure).await;
        let called = |affected: &Value| {
            let affected = affected.as_array().expect("a call list");
            affected.iter().find(|plan| plan["id"] == booking).expect("the booking is on the list").clone()
        };
        assert_eq!(called(&announced["affected"])["title"], "共享会议室");
        let kept = desk.ok("clerk", "rooms.booking", json!({ "booking": booking })).await;
        assert_eq!(kept["state"]["state"], "confirmed", "the booking stands until somebody has called");
        let affected = json!({ "first": "2026-11-29", "last": "2026-12-02" });
        called(&desk.ok("clerk", "calendar.affected", affected).await);

        let day = desk.ok("clerk", "calendar.day", json!({ "day": "2026-12-02" })).await;
        assert_eq!((&day["closure"], &day["open"]), (&json!("设备检修"), &json!([])));
        let closed = json!({
            "room": desk.room("tea-room").await,
            "interval": { "from": "2026-12-02T09:00:00+08:00", "to": "2026-12-02T10:00:00+08:00" },
            "purpose": "other", "organiser": { "named": "茶友" }, "responsible": "李", "heads": 4, "declared": true,
        });
        refused(desk.call("clerk", "rooms.book", closed.clone()).await, "booking_outside_opening_hours@interval");
        let withdraw = json!({ "closure": announced["closure"], "reason": "检修改期" });
        desk.ok("manager", "calendar.withdraw_closure", withdraw.clone()).await;
        refused(desk.call("manager", "calendar.withdraw_closure", withdraw).await, "not_found");
        desk.ok("clerk", "rooms.book", closed).await;
    }
}

both_engines! {
    /// Longer hours may come any day; shorter ones are a change that the public must know in time (R-BK-1).
    async fn a_day_may_keep_other_hours(desk: TestDesk) {
        let hours = |day: &str, from: &str, to: &str| json!({ "day": day, "hours": [{ "from": from, "to": to }], "reason": "文化节" });
        desk.ok("manager", "calendar.announce_hours", hours("2026-11-23", "08:00:00", "21:00:00")).await;
        let day = desk.ok("clerk", "calendar.day", json!({ "day": "2026-11-23" })).await;
        assert_eq!((&day["special"], &day["open"][0]["to"]), (&json!("文化节"), &json!("21:00:00")));
        let late = book(&desk, "2026-11-23T19:00:00+08:00", "2026-11-23T21:00:00+08:00", "合唱队").await;
        let shorter = hours("2026-11-23", "08:30:00", "12:00:00");
        refused(desk.call("manager", "calendar.announce_hours", shorter).await, "closure_needs_urgent_reason@day");
        let none = json!({ "day": "2026-12-12", "hours": [], "reason": "文化节" });
        refused(desk.call("manager", "calendar.announce_hours", none).await, "missing_field@hours");
        desk.ok("manager", "calendar.announce_hours", hours("2026-12-12", "08:30:00", "12:00:00")).await;
        assert_eq!(desk.ok("clerk", "calendar.day", json!({ "day": "2026-12-12" })).await["open"][0]["to"], "12:00:00");

        let withdraw = json!({ "day": "2026-11-23", "reason": "文化节取消" });
        let back = desk.ok("manager", "calendar.withdraw_hours", withdraw.clone()).await;
        assert_eq!(back["affected"][0]["id"], late, "what only the longer hours had room for is listed");
        refused(desk.call("manager", "calendar.withdraw_hours", withdraw).await, "not_found");
    }
}

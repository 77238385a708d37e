//! Rooms: what can be booked, what cannot and why, and what becomes of a booking.

use domain::time::Instant;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{TestDesk, both_engines, new_request, refused};

/// An hour on the 28th of November, a Saturday that is open from 8:30 to 20:30.
fn saturday(from: &str, to: &str) -> Value {
    json!({ "from": format!("2026-11-28T{from}:00+08:00"), "to": format!("2026-11-28T{to}:00+08:00") })
}

/// A branch asks for a room; everything about it is right.
async fn request(desk: &TestDesk, room: &str, from: &str, to: &str) -> Value {
    json!({
        "room": desk.room(room).await, "interval": saturday(from, to), "purpose": "party_branch_activity",
        "organiser": { "named": "昌平路居民区第二党支部" }, "responsible": "冯建国", "phone": "19900000001",
        "heads": 20, "declared": true,
    })
}

/// The same with some arguments changed.
fn with(mut request: Value, changes: Value) -> Value {
    let changes = changes.as_object().expect("an object").clone();
    request.as_object_mut().expect("an object").extend(changes);
    request
}

fn by(organiser: &str) -> Value {
    json!({ "organiser": { "named": organiser } })
}

/// A room without the limits of R-BK-4, for what needs many bookings.
async fn free_room(desk: &TestDesk) -> Value {
    let policy = json!({
        "capacity": 30, "fewest_heads": 0, "longest_minutes": 240,
        "advance": { "nearest_days": 0, "farthest_days": 60 }, "monthly_limit": null,
        "allows_consecutive": true, "buffer_minutes": 0, "needs_approval": false,
    });
    let room = json!({ "code": "annex", "name": "分馆", "floor": "五楼", "policy": policy });
    desk.ok("manager", "rooms.add", room).await["room"].clone()
}

/// 冯建国, registered.
async fn feng(desk: &TestDesk) -> Value {
    const REGISTER: &str = "insert into residents (id, site_id, name, created_at, created_by) \
        select $1, id, '冯建国', 0, $1 from sites where kind = 'complex'";
    let (id, mut raw) = (new_request(), desk.raw().await);
    assert_eq!(raw.execute(REGISTER, &[id], &[]).await.expect("a resident"), 1);
    json!(id)
}

both_engines! {
    /// What a form shows while it is being typed is what booking does.
    async fn a_booking_is_checked_while_it_is_typed(desk: TestDesk) {
        let room = desk.room("sharing-space").await;
        let check = async |from: &str, to: &str| {
            desk.ok("clerk", "rooms.check", json!({ "room": room, "interval": saturday(from, to), "heads": 20 })).await
        };
        let free = check("09:00", "11:00").await;
        assert_eq!((&free["ok"], &free["refusal"], &free["taken"]), (&json!(true), &json!({}), &json!([])));
        assert_eq!(free["open"], json!([{ "from": "08:30:00", "to": "20:30:00" }]));
        desk.ok("clerk", "rooms.book", request(&desk, "sharing-space", "09:00", "11:00").await).await;

        let taken = check("10:59", "12:00").await;
        assert_eq!((&taken["ok"], &taken["refusal"]["interval"]["code"]), (&json!(false), &json!("room_taken")));
        assert_eq!(taken["taken"][0]["interval"]["from"], "2026-11-28T01:00:00.000Z");
        let stretches: Vec<_> = taken["free"].as_array().expect("a list").iter().map(|free| free["from"].clone()).collect();
        assert_eq!(stretches, ["2026-11-28T00:30:00.000Z", "2026-11-28T03:00:00.000Z"], "before it and after it");
        refused(desk.call("clerk3", "rooms.book", request(&desk, "sharing-space", "10:59", "12:00").await).await, "room_taken@interval");
        let after = with(request(&desk, "sharing-space", "11:00", "12:00").await, by("读书会"));
        desk.ok("clerk3", "rooms.book", after).await;
        let backwards = check("12:00", "11:00").await;
        assert_eq!(backwards["refusal"]["interval"]["code"], "booking_ends_before_start", "refused as data, the form lives on");
        assert_eq!(backwards["taken"].as_array().map(Vec::len), Some(2));
    }
}

both_engines! {
    /// With a set-up time of 15 minutes neighbours may not touch; without one they may (R-BK-3).
    async fn a_buffer_lies_free_between_two(desk: TestDesk) {
        desk.ok("clerk", "rooms.book", request(&desk, "council-hall", "09:00", "10:00").await).await;
        let next = with(request(&desk, "council-hall", "10:00", "11:00").await, by("读书会"));
        let fault = refused(desk.call("clerk", "rooms.book", next).await, "room_taken@interval");
        assert_eq!(fault.fields["interval"].params["buffer_minutes"], 15);
        let later = with(request(&desk, "council-hall", "10:15", "11:00").await, by("读书会"));
        desk.ok("clerk", "rooms.book", later).await;
    }
}

both_engines! {
    /// Bad input is named on its field, and nothing is saved.
    async fn what_cannot_be_booked_says_why(desk: TestDesk) {
        let right = request(&desk, "sharing-space", "09:00", "11:00").await;
        let unknown = json!(Uuid::from_u128(7));
        let across = json!({ "from": "2026-11-28T19:00:00+08:00", "to": "2026-11-29T00:01:00+08:00" });
        let yesterday = json!({ "from": "2026-11-21T09:00:00+08:00", "to": "2026-11-21T10:00:00+08:00" });
        let next_year = json!({ "from": "2027-01-05T09:00:00+08:00", "to": "2027-01-05T10:00:00+08:00" });
        for (changes, expected) in [
            (json!({ "interval": saturday("11:00", "09:00") }), "booking_ends_before_start@interval"),
            (json!({ "interval": across }), "booking_crosses_midnight@interval"),
            (json!({ "interval": saturday("09:00", "13:01") }), "booking_too_long@interval"),
            (json!({ "interval": saturday("08:00", "09:00") }), "booking_outside_opening_hours@interval"),
            (json!({ "interval": yesterday }), "booking_in_past@interval"),
            (json!({ "interval": next_year }), "booking_too_far_ahead@interval"),
            (json!({ "heads": 41 }), "room_too_small@heads"),
            (json!({ "heads": 0 }), "head_count_missing@heads"),
            (json!({ "room": unknown }), "not_found@room"),
            (json!({ "room": "共享空间" }), "wrong_type@room"),
            (json!({ "organiser": { "organisation": unknown } }), "not_found@organiser"),
            (json!({ "organiser": { "resident": unknown } }), "not_found@organiser"),
            (json!({ "responsible_resident": unknown }), "not_found@responsible_resident"),
            (json!({ "responsible": "冯".repeat(101) }), "name_too_long@responsible"),
            (json!({ "phone": "12" }), "phone_format@phone"),
            (json!({ "equipment": ["钢琴"] }), "equipment_not_in_room@equipment"),
            (json!({ "declared": false }), "declaration_missing@declared"),
            (json!({ "visit": unknown }), "not_found"),
            (json!({ "purpose": "wedding" }), "wrong_type@purpose"),
        ] {
            refused(desk.call("clerk", "rooms.book", with(right.clone(), changes)).await, expected);
        }
        let board = desk.ok("clerk", "rooms.day", json!({ "day": "2026-11-28" })).await;
        let rooms = board["rooms"].as_array().expect("rooms");
        assert!(rooms.iter().all(|room| room["bookings"] == json!([])), "nothing was saved: {board}");
        refused(desk.call("volunteer", "rooms.book", right.clone()).await, "not_permitted");
        desk.ok("clerk", "rooms.book", right).await;
    }
}

both_engines! {
    /// Two a month and none in a row for one organiser, however often the name is typed (R-BK-4).
    async fn an_organiser_has_limits(desk: TestDesk) {
        let on = async |room: &str, day: &str| {
            let interval = json!({ "from": format!("{day}T10:00:00+08:00"), "to": format!("{day}T11:00:00+08:00") });
            with(request(&desk, room, "10:00", "11:00").await, json!({ "interval": interval, "heads": 8 }))
        };
        desk.ok("clerk", "rooms.book", on("sharing-space", "2026-11-24").await).await;
        let fault = refused(desk.call("clerk", "rooms.book", on("sharing-space", "2026-11-25").await).await, "booking_in_a_row@organiser");
        assert_eq!(fault.fields["organiser"].params["day"], "2026-11-24");
        let second = desk.ok("clerk", "rooms.book", on("tea-room", "2026-11-25").await).await;
        refused(desk.call("clerk", "rooms.book", on("reading-room", "2026-11-27").await).await, "monthly_limit_reached@organiser");
        desk.ok("clerk", "rooms.book", on("reading-room", "2026-12-01").await).await;
        let cancel = json!({ "booking": second["booking"], "reason": "来不了" });
        desk.ok("clerk", "rooms.cancel", cancel).await;
        desk.ok("clerk", "rooms.book", on("reading-room", "2026-11-27").await).await;
    }
}

both_engines! {
    /// What a clerk should know is accepted by name, before anything is saved (R-BK-3, R-BK-8).
    async fn warnings_are_accepted_by_name(desk: TestDesk) {
        let feng = feng(&desk).await;
        let first = with(request(&desk, "sharing-space", "09:00", "11:00").await, json!({ "organiser": { "resident": feng } }));
        desk.ok("clerk", "rooms.book", first).await;
        let changes = json!({ "responsible_resident": feng, "heads": 5, "organiser": { "named": "议事会" } });
        let request = with(request(&desk, "council-hall", "10:30", "12:00").await, changes);
        let fault = refused(desk.call("clerk", "rooms.book", request.clone()).await, "accept_warnings");
        let codes: Vec<_> = fault.params["warnings"].as_array().expect("a list").iter().map(|warning| warning["code"].clone()).collect();
        assert_eq!(codes, ["few_heads_for_room", "responsible_person_busy"], "all at once, not one after the other");
        assert_eq!(fault.params["warnings"][1]["params"]["engagements"][0]["title"], "共享空间");
        let half = with(request.clone(), json!({ "accept": ["few_heads_for_room"] }));
        refused(desk.call("clerk", "rooms.book", half).await, "accept_warnings");
        let accepted = with(request, json!({ "accept": codes }));
        let booked = desk.ok("clerk", "rooms.book", accepted).await;
        assert_eq!(booked["warnings"].as_array().map(Vec::len), Some(2));
        let of = json!({ "of": { "responsible": feng }, "first": "2026-11-28", "last": "2026-11-28" });
        assert_eq!(desk.ok("clerk", "rooms.find", of).await.as_array().map(Vec::len), Some(2));
        let of = json!({ "of": { "organiser": { "resident": feng } }, "first": "2026-11-01", "last": "2026-11-28" });
        let found = desk.ok("clerk", "rooms.find", of).await;
        assert_eq!(found.as_array().map(Vec::len), Some(1), "what was asked for by them, not what they answer for");
        assert_eq!(found[0]["organiser_name"], "冯*国");
    }
}

both_engines! {
    /// A room that needs approval waits for somebody else's; nobody approves their own (R-RO-3).
    async fn somebody_else_approves(desk: TestDesk) {
        let pending = desk.ok("lead", "rooms.book", request(&desk, "party-school-classroom", "09:00", "11:00").await).await;
        assert_eq!(pending["state"], json!({ "state": "pending" }));
        assert_eq!(pending["warnings"][0]["code"], "room_needs_approval");
        let booking = json!({ "booking": pending["booking"] });
        refused(desk.call("clerk", "rooms.approve", booking.clone()).await, "not_permitted");
        refused(desk.call("lead", "rooms.approve", booking.clone()).await, "own_matter_forbidden");
        refused(desk.call("clerk", "rooms.start", booking.clone()).await, "booking_state_forbids");
        let rival = with(request(&desk, "party-school-classroom", "10:00", "12:00").await, by("读书会"));
        refused(desk.call("clerk", "rooms.book", rival.clone()).await, "room_taken@interval");
        let approved = desk.ok("manager", "rooms.approve", booking.clone()).await;
        assert_eq!(approved["state"]["state"], "confirmed");
        assert!(approved["state"]["approved_by"].is_string(), "the paper says who approved it");
        refused(desk.call("manager", "rooms.approve", booking.clone()).await, "booking_state_forbids");

        desk.ok("clerk", "rooms.cancel", json!({ "booking": booking["booking"], "reason": "改期" })).await;
        let rival = desk.ok("clerk", "rooms.book", rival).await;
        let reject = json!({ "booking": rival["booking"], "reason": "教室维修" });
        let rejected = desk.ok("lead", "rooms.reject", reject.clone()).await;
        assert_eq!(rejected["state"]["reason"], "教室维修");
        refused(desk.call("lead", "rooms.reject", reject).await, "booking_state_forbids");
    }
}

both_engines! {
    /// A time outside the opening hours needs whoever may override limits (R-CAL-7).
    async fn outside_hours_needs_approval(desk: TestDesk) {
        let late = with(request(&desk, "sharing-space", "20:00", "21:30").await, json!({ "outside_hours_approved": true }));
        refused(desk.call("clerk", "rooms.book", late.clone()).await, "not_permitted");
        let booked = desk.ok("lead", "rooms.book", late).await;
        assert_eq!(booked["warnings"][0]["code"], "booking_outside_hours_allowed");
        let shown = desk.ok("clerk", "rooms.booking", json!({ "booking": booked["booking"] })).await;
        assert!(shown["outside_hours_by"].is_string(), "the booking says who allowed it");
    }
}

both_engines! {
    /// Keys out, keys back, and what was found (R-BK-6, R-BK-9).
    async fn a_booking_is_used_and_handed_back(desk: TestDesk) {
        let booked = desk.ok("clerk", "rooms.book", request(&desk, "sharing-space", "09:00", "11:00").await).await;
        let booking = json!({ "booking": booked["booking"] });
        let shown = desk.ok("clerk", "rooms.booking", booking.clone()).await;
        assert_eq!((&shown["responsible"], &shown["phone"]), (&json!("冯*国"), &json!("199****0001")), "people are masked");
        assert_eq!(shown["steps"], json!(["move", "cancel", "start", "mark_no_show"]));
        refused(desk.call("clerk", "rooms.mark_no_show", booking.clone()).await, "no_show_too_early");
        let check_out = json!({ "keys_returned": true, "equipment_complete": false, "lights_out": true, "damage": "话筒电池没电" });
        let finish = with(booking.clone(), json!({ "check_out": check_out }));
        refused(desk.call("clerk", "rooms.finish", finish.clone()).await, "booking_state_forbids");
        desk.ok("clerk", "rooms.start", booking.clone()).await;
        let late = json!({ "booking": booked["booking"], "reason": "来不了" });
        refused(desk.call("clerk", "rooms.cancel", late).await, "booking_state_forbids");
        let finished = desk.ok("clerk3", "rooms.finish", finish).await;
        assert_eq!(finished["state"]["check_out"]["damage"], "话筒电池没电");
        let shown = desk.ok("clerk", "rooms.booking", booking).await;
        assert_eq!((&shown["state"]["state"], &shown["steps"]), (&json!("finished"), &json!([])));
        refused(desk.call("clerk", "rooms.booking", json!({ "booking": Uuid::from_u128(7) })).await, "not_found");
    }
}

both_engines! {
    /// After three no-shows in 90 days somebody looks first; never a ban (R-BK-6).
    async fn three_no_shows_need_approval(desk: TestDesk) {
        let room = free_room(&desk).await;
        let at = |time: &str| Instant::parse(&format!("2026-11-22T{time}:00+08:00")).expect("RFC 3339");
        let book = async |from: &str, to: &str| {
            let changes = json!({ "room": room, "interval": { "from": at(from), "to": at(to) } });
            desk.ok("clerk", "rooms.book", with(request(&desk, "tea-room", from, to).await, changes)).await
        };
        let missed = [book("09:30", "10:00").await, book("10:00", "10:30").await, book("10:30", "11:00").await];
        desk.clock.turn(at("10:45"));
        let mark = |booked: &Value| json!({ "booking": booked["booking"] });
        refused(desk.call("clerk", "rooms.mark_no_show", mark(&missed[2])).await, "no_show_too_early");
        desk.clock.turn(at("10:46"));
        for booked in &missed {
            desk.ok("clerk", "rooms.mark_no_show", mark(booked)).await;
        }
        let free = desk.ok("clerk", "rooms.check", json!({ "room": room, "interval": { "from": at("10:30"), "to": at("11:00") } })).await;
        assert_eq!(free["taken"], json!([]), "the room of a no-show is free again");
        let fourth = book("14:00", "15:00").await;
        assert_eq!(fourth["state"]["state"], "pending");
        assert_eq!(fourth["warnings"], json!([{ "code": "no_shows_need_approval", "params": { "count": 3 } }]));
        let approved = desk.ok("lead", "rooms.approve", mark(&fourth)).await;
        assert_eq!(approved["state"]["state"], "confirmed");
    }
}

both_engines! {
    /// A booking moves with all that was written down; where it goes is judged like a new one.
    async fn a_booking_moves_with_its_words(desk: TestDesk) {
        let typed = with(request(&desk, "sharing-space", "09:00", "11:00").await, json!({ "equipment": ["投影"] }));
        let booked = desk.ok("clerk", "rooms.book", typed).await;
        let other = with(request(&desk, "sharing-space", "14:00", "16:00").await, by("读书会"));
        desk.ok("clerk", "rooms.book", other).await;
        let to = |interval: Value| json!({ "booking": booked["booking"], "interval": interval, "reason": "主讲人晚到" });
        refused(desk.call("clerk", "rooms.move", to(saturday("13:00", "14:01"))).await, "room_taken@interval");
        refused(desk.call("clerk", "rooms.move", to(saturday("08:00", "10:00"))).await, "booking_outside_opening_hours@interval");
        let small = with(to(saturday("09:00", "10:00")), json!({ "room": desk.room("tea-room").await }));
        refused(desk.call("clerk", "rooms.move", small).await, "room_too_small@heads");
        let bare = with(to(saturday("09:00", "10:00")), json!({ "room": desk.room("rehearsal-hall").await }));
        refused(desk.call("clerk", "rooms.move", bare).await, "equipment_not_in_room@room");
        let check = json!({ "room": desk.room("sharing-space").await, "interval": saturday("10:00", "12:00"), "booking": booked["booking"] });
        assert_eq!(desk.ok("clerk", "rooms.check", check).await["ok"], true, "a booking is not in its own way");
        desk.ok("clerk", "rooms.move", to(saturday("10:00", "12:00"))).await;
        let moved = desk.ok("clerk", "rooms.booking", json!({ "booking": booked["booking"] })).await;
        assert_eq!(moved["interval"]["from"], "2026-11-28T02:00:00.000Z");
        assert_eq!((&moved["heads"], &moved["equipment"]), (&json!(20), &json!(["投影"])), "what was typed stays");
        let approving = with(to(saturday("10:00", "12:00")), json!({ "room": desk.room("lecture-hall").await, "accept": ["few_heads_for_room"] }));
        let moved = desk.ok("clerk", "rooms.move", approving).await;
        assert_eq!(moved["state"]["state"], "pending", "the other room needs approval");
        desk.ok("clerk", "rooms.cancel", json!({ "booking": booked["booking"], "reason": "取消" })).await;
        refused(desk.call("clerk", "rooms.move", to(saturday("09:00", "10:00"))).await, "booking_state_forbids");
    }
}

both_engines! {
    /// The receipt of the visit in hand gets its line, and the line follows the booking.
    async fn a_visits_receipt_has_the_booking(desk: TestDesk) {
        let (visit, mut raw) = (new_request(), desk.raw().await);
        let open = "insert into visits (site_id, id, day, counter_id, staff_id, channel, principal_name, state, opened_at) \
            select counters.site_id, $1, '2026-11-22', counters.id, staff.id, 'walk_in', '冯建国', 'open', 0 \
            from counters join staff on staff.site_id = counters.site_id where counters.number = 2 and staff.login = 'clerk'";
        assert_eq!(raw.execute(open, &[visit], &[]).await.expect("a visit"), 1);
        let changes = json!({ "visit": visit, "heads": 26, "equipment": ["投影"] });
        let typed = with(request(&desk, "sharing-space", "09:00", "11:00").await, changes);
        let booked = desk.ok("clerk", "rooms.book", typed).await;
        let says = "select count(*) from visit_items where visit_id = $1 and kind = 'room_booking' and outcome = 'handled' \
            and title = '共享空间' and view like '%已预约%' and view like '%党支部活动 · 26 人 · 投影%' \
            and view like '%昌平路居民区第二党支部%' and view like '%一楼共享空间%' and view like '%2026-11-28%'";
        assert_eq!(raw.number(says, &[visit], &[]).await.expect("a count"), 1);
        let moved = json!({ "booking": booked["booking"], "interval": saturday("13:00", "15:00"), "reason": "改期", "visit": visit });
        desk.ok("clerk", "rooms.move", moved).await;
        let says = "select count(*) from visit_items where visit_id = $1 and view like '%已改期%' and view like '%13:00:00%'";
        assert_eq!(raw.number(says, &[visit], &[]).await.expect("a count"), 1, "the line follows, no second one is added");
        desk.ok("clerk", "rooms.cancel", json!({ "booking": booked["booking"], "reason": "取消" })).await;
        let says = "select count(*) from visit_items where visit_id = $1 and view like '%已取消%'";
        assert_eq!(raw.number(says, &[visit], &[]).await.expect("a count"), 1);
    }
}

both_engines! {
    /// Every date is listed before a series is saved; what is left out is named (R-BK-7).
    async fn a_series_lists_every_date_first(desk: TestDesk) {
        let room = free_room(&desk).await;
        let interval = json!({ "from": "2026-12-10T15:00:00+08:00", "to": "2026-12-10T16:30:00+08:00" });
        let other = with(request(&desk, "tea-room", "09:00", "10:00").await, json!({ "room": room, "interval": interval }));
        desk.ok("clerk", "rooms.book", other).await;
        let closure = json!({ "first": "2026-12-17", "last": "2026-12-17", "reason": "换届选举" });
        desk.ok("manager", "calendar.announce_closure", closure).await;
        let weekly = json!({ "weekday": "thursday", "first": "2026-12-03", "last": "2026-12-31", "holidays": "keep" });
        let details = json!({
            "purpose": "team_rehearsal", "organiser": { "named": "银鸽艺术团" }, "responsible": "冯建国", "heads": 12, "declared": true,
        });
        let asked = |skip: Value| json!({
            "room": room, "details": details,
            "series": { "weekly": weekly, "hours": { "from": "14:00:00", "to": "16:00:00" }, "skip": skip },
        });
        let listed = desk.ok("clerk", "rooms.check_series", asked(json!([]))).await;
        let why: Vec<_> = listed["rows"].as_array().expect("rows").iter().map(|row| row["skipped"]["code"].clone()).collect();
        assert_eq!(why, [Value::Null, json!("room_taken"), json!("skipped_for_closure"), Value::Null, Value::Null]);
        let fault = refused(desk.call("clerk", "rooms.book_series", asked(json!([]))).await, "series_dates_blocked@series.skip");
        assert_eq!(fault.fields["series.skip"].params["days"], json!(["2026-12-10", "2026-12-17"]));
        let wrong = asked(json!(["2026-12-10", "2026-12-17", "2026-12-18"]));
        refused(desk.call("clerk", "rooms.book_series", wrong).await, "series_skips_no_date@series.skip");
        let skipping = asked(json!(["2026-12-10", "2026-12-17", "2026-12-31"]));
        let booked = desk.ok("clerk", "rooms.book_series", skipping).await;
        let rows = booked["rows"].as_array().expect("rows");
        let kept: Vec<_> = rows.iter().map(|row| (row["booking"].is_string(), row["skipped"]["code"].clone())).collect();
        let blocked = |code: &str| (false, json!(code));
        assert_eq!(kept, [(true, Value::Null), blocked("room_taken"), blocked("skipped_for_closure"), (true, Value::Null), blocked("skipped_by_choice")]);
        let mut raw = desk.raw().await;
        let stored = "select count(*) from booking_series_days where skipped is not null";
        assert_eq!(raw.number(stored, &[], &[]).await.expect("a count"), 3, "what was left out is kept with its reason");

        let to = json!({ "from": "2026-12-03T17:00:00+08:00", "to": "2026-12-03T18:00:00+08:00" });
        desk.ok("clerk", "rooms.move", json!({ "booking": rows[0]["booking"], "interval": to, "reason": "场地" })).await;
        let fourth = desk.ok("clerk", "rooms.booking", json!({ "booking": rows[3]["booking"] })).await;
        assert_eq!(fourth["interval"]["from"], "2026-12-24T06:00:00.000Z", "changing one does not change the others");
        assert_eq!(fourth["series"], booked["series"]);
    }
}

both_engines! {
    /// A series meets the limits of single bookings, unless whoever may override them agrees.
    async fn a_series_beyond_the_limits_is_agreed(desk: TestDesk) {
        let asked = json!({
            "room": desk.room("rehearsal-hall").await,
            "details": { "purpose": "team_rehearsal", "organiser": { "named": "银鸽艺术团" }, "responsible": "冯建国", "heads": 12, "declared": true },
            "series": {
                "weekly": { "weekday": "thursday", "first": "2026-12-03", "last": "2027-01-28", "holidays": "skip" },
                "hours": { "from": "14:00:00", "to": "16:00:00" },
            },
        });
        let fault = refused(desk.call("clerk", "rooms.book_series", asked.clone()).await, "series_dates_blocked@series.skip");
        assert_eq!(fault.fields["series.skip"].params["days"].as_array().map(Vec::len), Some(7), "two a month, 30 days ahead");
        let agreed = with(asked, json!({ "beyond_limits_approved": true }));
        refused(desk.call("clerk", "rooms.book_series", agreed.clone()).await, "not_permitted");
        let booked = desk.ok("lead", "rooms.book_series", agreed.clone()).await;
        assert_eq!(booked["rows"].as_array().map(Vec::len), Some(9));
        let mut backwards = agreed;
        backwards["series"]["weekly"]["last"] = json!("2026-12-02");
        refused(desk.call("lead", "rooms.book_series", backwards).await, "series_ends_before_start@series.weekly");
    }
}

both_engines! {
    /// The boards: a day with its bookings, a month in figures, the sheet of whoever sets up.
    async fn the_boards_show_what_stands(desk: TestDesk) {
        let late = with(request(&desk, "sharing-space", "14:00", "16:00").await, by("读书会"));
        desk.ok("clerk", "rooms.book", late).await;
        desk.ok("clerk", "rooms.book", request(&desk, "council-hall", "09:00", "11:00").await).await;
        desk.ok("clerk", "rooms.book", with(request(&desk, "party-school-classroom", "09:30", "11:00").await, by("合唱队"))).await;
        let gone = desk.ok("clerk", "rooms.book", with(request(&desk, "reading-room", "09:00", "10:00").await, by("象棋队"))).await;
        desk.ok("clerk", "rooms.cancel", json!({ "booking": gone["booking"], "reason": "取消" })).await;

        let board = desk.ok("clerk", "rooms.day", json!({ "day": "2026-11-28" })).await;
        assert_eq!(board["rooms"].as_array().map(Vec::len), Some(10), "every room stands on the board");
        let bookings = |code: &str| {
            let rooms = board["rooms"].as_array().expect("rooms");
            rooms.iter().find(|room| room["room"]["code"] == code).expect("the room")["bookings"].clone()
        };
        assert_eq!(bookings("sharing-space")[0]["responsible"], "冯*国");
        assert_eq!(bookings("reading-room"), json!([]), "what was cancelled is gone");
        let sheet = desk.ok("clerk", "rooms.setting_up_sheet", json!({ "day": "2026-11-28" })).await;
        let rooms: Vec<_> = sheet["bookings"].as_array().expect("rows").iter().map(|row| row["room_name"].clone()).collect();
        assert_eq!(rooms, ["幸福江宁议事厅", "党校教室", "共享空间"], "by time");

        let month = json!({ "month": "2026-11-10", "list": { "first": "2026-11-28", "last": "2026-12-31" } });
        let month = desk.ok("clerk", "rooms.month", month).await;
        assert_eq!((&month["first"], &month["last"]), (&json!("2026-11-01"), &json!("2026-11-30")));
        let counts = month["counts"].as_array().expect("counts");
        let sum = |what: &str| counts.iter().filter_map(|count| count[what].as_i64()).sum::<i64>();
        assert_eq!((counts.len(), sum("bookings"), sum("pending"), sum("heads")), (3, 3, 1, 60));
        assert_eq!(month["bookings"].as_array().map(Vec::len), Some(3));
        let of = json!({ "of": { "organiser": { "named": "读书会" } }, "first": "2026-11-28", "last": "2026-11-28" });
        assert_eq!(desk.ok("clerk", "rooms.find", of).await[0]["organiser_name"], "读书会");
        refused(desk.call("auditor", "rooms.day", json!({ "day": "2026-11-28" })).await, "not_permitted");
        refused(desk.call("volunteer", "rooms.month", json!({ "month": "2026-11-28" })).await, "not_permitted");
    }
}

both_engines! {
    /// The whole phone is shown to call somebody, with a reason; without a phone there is nothing to show.
    async fn a_phone_is_revealed_with_a_reason(desk: TestDesk) {
        let booked = desk.ok("clerk", "rooms.book", request(&desk, "sharing-space", "09:00", "11:00").await).await;
        let reveal = json!({ "booking": booked["booking"], "reason": "闭馆通知" });
        assert_eq!(desk.ok("clerk", "rooms.reveal_phone", reveal.clone()).await["phone"], "19900000001");
        refused(desk.call("auditor", "rooms.reveal_phone", reveal).await, "not_permitted");
        let silent = json!({ "booking": booked["booking"], "reason": " " });
        refused(desk.call("clerk", "rooms.reveal_phone", silent).await, "reason_missing@reason");
        let without = with(request(&desk, "tea-room", "09:00", "11:00").await, json!({ "phone": null, "heads": 8 }));
        let booked = desk.ok("clerk", "rooms.book", without).await;
        let reveal = json!({ "booking": booked["booking"], "reason": "闭馆通知" });
        refused(desk.call("clerk", "rooms.reveal_phone", reveal).await, "booking_has_no_phone");
    }
}

both_engines! {
    /// The catalogue: rooms are added, corrected, and closed with a list of whom to call.
    async fn the_catalogue_of_rooms_is_kept(desk: TestDesk) {
        let room = free_room(&desk).await;
        let policy = json!({
            "capacity": 10, "fewest_heads": 4, "longest_minutes": 120, "advance": { "nearest_days": 1, "farthest_days": 14 },
            "monthly_limit": 1, "allows_consecutive": false, "buffer_minutes": 30, "needs_approval": true,
        });
        let again = json!({ "code": "annex", "name": "又一个", "floor": "五楼", "policy": policy });
        refused(desk.call("manager", "rooms.add", again.clone()).await, "room_code_taken@code");
        refused(desk.call("clerk", "rooms.add", again).await, "not_permitted");
        let nameless = json!({ "code": "attic", "name": " ", "floor": "六楼", "policy": policy });
        refused(desk.call("manager", "rooms.add", nameless).await, "text_empty@name");
        let change = |policy: Value| json!({ "room": room, "name": "分馆会议室", "floor": "五楼", "policy": policy, "equipment": ["投影"] });
        refused(desk.call("manager", "rooms.change", change(with(policy.clone(), json!({ "capacity": 0 })))).await, "room_limit_out_of_range@policy");
        let unknown = with(change(policy.clone()), json!({ "room": Uuid::from_u128(7) }));
        refused(desk.call("manager", "rooms.change", unknown).await, "not_found@room");
        desk.ok("manager", "rooms.change", change(policy.clone())).await;
        let listed = desk.ok("volunteer", "rooms.list", json!({})).await;
        let annex = listed.as_array().expect("rooms").iter().find(|listed| listed["id"] == room).expect("the room").clone();
        assert_eq!((&annex["policy"], &annex["equipment"]), (&policy, &json!(["投影"])));

        let tea_room = desk.room("tea-room").await;
        let booked = desk.ok("clerk", "rooms.book", with(request(&desk, "tea-room", "09:00", "11:00").await, json!({ "heads": 8 }))).await;
        let close = json!({ "room": tea_room, "reason": "改作仓库" });
        let fault = refused(desk.call("manager", "rooms.close", close.clone()).await, "accept_warnings");
        assert_eq!(fault.params["warnings"][0]["code"], "room_still_booked");
        let closed = desk.ok("manager", "rooms.close", with(close.clone(), json!({ "accept": ["room_still_booked"] }))).await;
        assert_eq!(closed["still_booked"][0]["booking"], booked["booking"]);
        refused(desk.call("manager", "rooms.close", with(close, json!({ "accept": ["room_still_booked"] }))).await, "not_found@room");
        let next = json!({ "room": tea_room, "interval": saturday("14:00", "15:00") });
        refused(desk.call("clerk", "rooms.check", next).await, "not_found@room");
    }
}

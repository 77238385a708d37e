//! Rooms: what can be booked, what cannot and why.

mod boards;
mod life;
mod series;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{TestDesk, both_engines, refused};

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
    let Value::Object(changes) = changes else { panic!("changes are an object, not {changes}") };
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
    desk.registered(json!({ "name": "冯建国" })).await
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
            (json!({ "responsible": null }), "missing_field@responsible"),
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
    /// Who is registered answers under their registered name: screens know it masked and cannot send it.
    async fn a_registered_person_answers_under_their_name(desk: TestDesk) {
        let (feng, mut backdoor) = (feng(&desk).await, desk.backdoor().await);
        let changes = json!({ "organiser": { "resident": feng }, "responsible": null });
        let booked = desk.ok("clerk", "rooms.book", with(request(&desk, "sharing-space", "09:00", "11:00").await, changes)).await;
        let shown = desk.ok("clerk", "rooms.booking", json!({ "booking": booked["booking"] })).await;
        assert_eq!(shown["responsible"], "冯*国");
        let whole = "select count(*) from bookings where responsible = '冯建国'";
        assert_eq!(backdoor.number(whole, &[]).await, 1, "the whole name stays behind the door");
    }
}

//! The boards, the phone behind a booking, and the catalogue of rooms.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{by, free_room, request, saturday, with};
use crate::harness::{both_engines, refused};

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
        let printed = desk.ok("clerk", "rooms.print_setting_up_sheet", json!({ "day": "2026-11-28" })).await;
        assert_eq!((&printed["paper"]["pages"], &printed["paper"]["missing"]), (&json!(1), &json!([])));

        let month = json!({ "month": "2026-11-10", "list": { "first": "2026-11-28", "last": "2026-12-31" } });
        let month = desk.ok("clerk", "rooms.month", month).await;
        assert_eq!((&month["first"], &month["last"]), (&json!("2026-11-01"), &json!("2026-11-30")));
        let rooms = month["rooms"].as_array().expect("rooms");
        let on_saturday = |what: &str| rooms.iter().filter_map(|room| room[what][27].as_i64()).sum::<i64>();
        assert_eq!((rooms.len(), on_saturday("bookings"), on_saturday("pending")), (3, 3, 1));
        assert!(rooms.iter().all(|room| room["pending"].as_array().map(Vec::len) == Some(30)), "a number for each day");
        assert_eq!(month["bookings"].as_array().map(Vec::len), Some(3));
        let of = json!({ "of": { "organiser": { "named": "读书会" } }, "first": "2026-11-28", "last": "2026-11-28" });
        assert_eq!(desk.ok("clerk", "rooms.find", of).await[0]["organiser_name"], "读书会");
        refused(desk.call("auditor", "rooms.day", json!({ "day": "2026-11-28" })).await, "not_permitted");
        refused(desk.call("volunteer", "rooms.to_approve", json!({})).await, "not_permitted");
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
        let mut floors: Vec<&str> = listed.as_array().expect("rooms").iter().filter_map(|room| room["floor"].as_str()).collect();
        floors.dedup();
        assert_eq!(floors, ["一楼", "二楼", "三楼", "四楼", "五楼"], "from the lowest floor up");

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

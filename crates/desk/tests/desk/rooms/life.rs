//! What becomes of a booking: approval, use, no-shows, moves, and its line on the receipt.

use domain::time::Instant;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{by, free_room, request, saturday, with};
use crate::harness::{both_engines, refused};

both_engines! {
    /// A room that needs approval waits for somebody else's; nobody approves their own (R-RO-3).
    async fn somebody_else_approves(desk: TestDesk) {
        let pending = desk.ok("lead", "rooms.book", request(&desk, "party-school-classroom", "09:00", "11:00").await).await;
        assert_eq!(pending["state"], json!({ "state": "pending" }));
        assert_eq!(pending["warnings"][0]["code"], "room_needs_approval");
        let booking = json!({ "booking": pending["booking"] });
        let waiting = desk.ok("manager", "rooms.to_approve", json!({})).await;
        assert_eq!((&waiting[0]["booking"], &waiting[0]["can_approve"]), (&pending["booking"], &json!("yes")));
        let waiting = desk.ok("lead", "rooms.to_approve", json!({})).await;
        assert_eq!(waiting[0]["can_approve"]["no"]["code"], "own_matter_forbidden", "who booked it sees why not");
        refused(desk.call("clerk", "rooms.approve", booking.clone()).await, "not_permitted");
        refused(desk.call("lead", "rooms.approve", booking.clone()).await, "own_matter_forbidden");
        refused(desk.call("clerk", "rooms.start", booking.clone()).await, "booking_state_forbids");
        let rival = with(request(&desk, "party-school-classroom", "10:00", "12:00").await, by("读书会"));
        refused(desk.call("clerk", "rooms.book", rival.clone()).await, "room_taken@interval");
        let approved = desk.ok("manager", "rooms.approve", booking.clone()).await;
        assert_eq!(approved["state"]["state"], "confirmed");
        assert!(approved["state"]["approved_by"].is_string(), "the paper says who approved it");
        assert_eq!(desk.ok("manager", "rooms.to_approve", json!({})).await, json!([]), "nothing waits any more");
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
        assert_eq!(shown["can_mark_no_show"]["no"]["code"], "no_show_too_early");
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
        assert_eq!(desk.ok("clerk", "rooms.booking", mark(&missed[2])).await["can_mark_no_show"], "yes");
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
        let (visit, mut backdoor) = (desk.visit("clerk", json!({ "name": "冯建国" })).await, desk.backdoor().await);
        let changes = json!({ "visit": visit, "heads": 26, "equipment": ["投影"] });
        let typed = with(request(&desk, "sharing-space", "09:00", "11:00").await, changes);
        let booked = desk.ok("clerk", "rooms.book", typed).await;
        let says = "select count(*) from visit_items where visit_id = $1 and kind = 'room_booking' and outcome = 'handled' \
            and title = '共享空间' and view like '%已预约%' and view like '%党支部活动 · 26 人 · 投影%' \
            and view like '%昌平路居民区第二党支部%' and view like '%一楼共享空间%' and view like '%2026-11-28%'";
        assert_eq!(backdoor.number(says, &[(&visit).into()]).await, 1);
        let moved = json!({ "booking": booked["booking"], "interval": saturday("13:00", "15:00"), "reason": "改期", "visit": visit });
        desk.ok("clerk", "rooms.move", moved).await;
        let says = "select count(*) from visit_items where visit_id = $1 and view like '%已改期%' and view like '%13:00:00%'";
        assert_eq!(backdoor.number(says, &[(&visit).into()]).await, 1, "the line follows, no second one is added");
        desk.ok("clerk", "rooms.cancel", json!({ "booking": booked["booking"], "reason": "取消" })).await;
        let says = "select count(*) from visit_items where visit_id = $1 and view like '%已取消%'";
        assert_eq!(backdoor.number(says, &[(&visit).into()]).await, 1);
    }
}

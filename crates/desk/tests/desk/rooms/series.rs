//! A room every week.

use serde_json::{Value, json};

use super::{free_room, request, with};
use crate::harness::{both_engines, refused};

both_engines! {
    /// Every date is listed before a series is saved; what is left out is named (R-BK-7).
    async fn a_series_lists_every_date_first(desk: TestDesk) {
        let room = free_room(&desk).await;
        let interval = json!({ "from": "2026-12-10T15:00:00+08:00", "to": "2026-12-10T16:30:00+08:00" });
        let other = with(request(&desk, "tea-room", "09:00", "10:00").await, json!({ "room": room, "interval": interval }));
        desk.ok("clerk", "rooms.book", other).await;
        let closure = json!({ "first": "2026-12-17", "last": "2026-12-17", "reason": "换届选举", "accept": ["closure_touches_plans"] });
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
        let mut backdoor = desk.backdoor().await;
        let stored = "select count(*) from booking_series_days where skipped is not null";
        assert_eq!(backdoor.number(stored, &[]).await, 3, "what was left out is kept with its reason");

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

//! Rooms: what can be booked, and what cannot.

use serde_json::json;

use crate::harness::{both_engines, refused};

both_engines! {
    /// Two bookings of a room never overlap.
    async fn a_room_is_taken_once(desk: TestDesk) {
        let room = desk.room("sharing-space").await;
        let booking = json!({
            "room": room, "from": "2026-11-28T09:00:00+08:00", "to": "2026-11-28T11:00:00+08:00",
            "purpose": "party_branch_activity", "responsible": "冯建国", "heads": 26,
        });
        desk.ok("clerk", "rooms.book", booking.clone()).await;
        refused(desk.call("clerk3", "rooms.book", booking).await, "booking_overlaps");
    }
}

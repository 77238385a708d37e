//! Rooms and bookings for scenarios that are about something else.

use serde_json::{Value, json};

/// A room that takes any number of bookings in a row, for 30 people.
pub(crate) fn plain_room(code: &str, name: &str) -> Value {
    json!({
        "code": code, "name": name, "floor": "五楼",
        "policy": {
            "capacity": 30, "fewest_heads": 0, "longest_minutes": 240,
            "advance": { "nearest_days": 0, "farthest_days": 60 }, "monthly_limit": null,
            "allows_consecutive": true, "buffer_minutes": 0, "needs_approval": false,
        },
    })
}

/// A booking that keeps every rule, by whoever answers for it.
pub(crate) fn plain_booking(room: &Value, from: &str, to: &str, responsible: &str) -> Value {
    json!({
        "room": room, "interval": { "from": from, "to": to }, "purpose": "party_branch_activity",
        "organiser": { "named": responsible }, "responsible": responsible, "heads": 8, "declared": true,
    })
}

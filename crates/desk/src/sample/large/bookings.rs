//! Bookings by telephone, the day before, in rooms of their own.

use chrono::{Days, Duration};
use domain::id::RoomId;
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::draws::Draws;
use super::hands::Hands;
use super::people::name;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::session::SessionToken;

/// Bookings of a room on one day: one begins each full hour from nine to sixteen.
pub(super) const SLOTS_A_DAY: u64 = 8;

/// When the first of a day begins, in hours from midnight.
const FIRST_HOUR: i64 = 9;

/// How long each is, in minutes: the room is free again before the next.
const MINUTES: [i64; 3] = [30, 45, 60];

const PURPOSES: [&str; 4] = ["residents_meeting", "team_rehearsal", "public_benefit_activity", "other"];

/// The arguments of `rooms.add` for the `number`th room of a seed.
pub(super) fn room(number: u64, seed: u64) -> Value {
    json!({
        "code": format!("sample-{seed}-{number}"), "name": format!("活动室{number}"),
        "english_name": format!("Activity Room {number}"), "floor": format!("{}楼", 1 + number % 5),
        "policy": {
            "capacity": 40, "fewest_heads": 0, "longest_minutes": 240,
            "advance": { "nearest_days": 0, "farthest_days": 30 },
            "monthly_limit": null, "allows_consecutive": true, "buffer_minutes": 0, "needs_approval": false,
        },
    })
}

/// Books the slots of these numbers, day by day through all rooms. Not in the table: only a large sample
/// does it.
#[derive(Clone, Deserialize, JsonSchema)]
pub(super) struct BookRooms {
    pub(super) clerks: Vec<SessionToken>,
    pub(super) rooms: Vec<RoomId>,
    pub(super) seed: u64,
    /// The day of the first slot.
    pub(super) from: Day,
    pub(super) first: u64,
    pub(super) count: u64,
}

impl Action for BookRooms {
    const NAME: &'static str = "sample.book_rooms";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Secret;
    type Reply = ();

    async fn run(self, at: &mut Counter<'_>) -> Result<(), Fault> {
        let mut hands = Hands::at(at);
        for (number, clerk) in (self.first..self.first + self.count).zip(self.clerks.iter().cycle()) {
            let (told, args) = self.booking(number);
            hands.does(clerk, told, "rooms.book", args).await?;
        }
        hands.leave();
        Ok(())
    }
}

impl BookRooms {
    /// The moment of the call, and what is asked for.
    fn booking(&self, number: u64) -> (Instant, Value) {
        let rooms = u64::try_from(self.rooms.len()).unwrap_or(u64::MAX);
        let (day, in_day) = (number / (rooms * SLOTS_A_DAY), number % (rooms * SLOTS_A_DAY));
        let (slot, room) = (in_day / rooms, in_day % rooms);
        let mut draws = Draws::of("booking", self.seed, number);
        let day = self.from.checked_add_days(Days::new(day)).unwrap_or(Day::MAX);
        let hour = FIRST_HOUR + i64::try_from(slot).unwrap_or_default();
        let from = Instant::start_of(day) + Duration::hours(hour);
        let room = usize::try_from(room).ok().and_then(|room| self.rooms.get(room));
        let args = json!({
            "room": room,
            "interval": { "from": from, "to": from + Duration::minutes(*draws.one_of(&MINUTES)) },
            "purpose": draws.one_of(&PURPOSES),
            "organiser": { "named": format!("楼组活动队{}", draws.below(2000)) },
            "responsible": name(&mut draws),
            "heads": 1 + draws.below(40),
            "declared": true,
            "accept": ["booking_on_public_holiday"],
        });
        (from - Duration::days(1), args)
    }
}

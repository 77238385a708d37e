//! What a clerk writes down when somebody asks for a room (R-BK-2), and what is known when it is judged.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::interval::Interval;
use super::policy::RoomPolicy;
use crate::calendar::wall_interval::WallInterval;
use crate::engagements::Engagement;
use crate::id::{OrganisationId, ResidentId, StaffId};
use crate::organisations::name::OrganisationName;
use crate::time::{Day, Instant};

/// Who asks for the room.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Organiser {
    /// A person.
    Resident(ResidentId),
    /// A team, a Party branch, an enterprise or a committee.
    Organisation(OrganisationId),
    /// Somebody who is not registered; the same spelling is the same organiser.
    Named(OrganisationName),
}

/// What of a request the rules look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BookingRequest {
    /// The time asked for.
    pub interval: Interval,
    /// How many people will be in the room, companions included.
    pub heads: u32,
    /// Whether the organiser declared: no commercial use, no paid admission, safety rules read.
    pub declared: bool,
    /// Who allowed a time outside the opening hours (R-CAL-7).
    pub outside_hours_approved_by: Option<StaffId>,
}

/// Another booking that holds the room, on the same day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Neighbour {
    /// Its time.
    pub interval: Interval,
    /// Its set-up time in minutes.
    pub buffer_minutes: u16,
}

/// What the organiser has already; the booking being moved does not count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganiserRecord {
    /// The days of its bookings around the request, over all rooms with a monthly limit: one each.
    pub counted_days: Vec<Day>,
    /// The days on which the organiser has this room.
    pub days_in_room: Vec<Day>,
    /// The days on which nobody came.
    pub no_shows: Vec<Day>,
}

/// All that is known when a request is judged.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The room's limits.
    pub policy: &'a RoomPolicy,
    /// The room's opening hours on the day.
    pub open: &'a [WallInterval],
    /// The public holiday of the day, if it is one.
    pub holiday: Option<&'a str>,
    /// The bookings beside it.
    pub neighbours: &'a [Neighbour],
    /// What the organiser has already.
    pub record: &'a OrganiserRecord,
    /// What the responsible person is committed to.
    pub engagements: &'a [Engagement],
    /// The time of the request.
    pub now: Instant,
}

//! What a form shows while a booking is being typed.

use std::collections::BTreeMap;

use chrono::Days;
use domain::calendar::wall_interval::WallInterval;
use domain::id::{BookingId, ResidentId, RoomId};
use domain::rooms::booking_state::Approval;
use domain::rooms::free_time::free_time;
use domain::rooms::interval::Interval;
use domain::rooms::refusal::BookingWarning;
use domain::rooms::request::{BookingRequest, Neighbour, Organiser};
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::on_its_field;
use super::booking::booking_of;
use super::details::allowed_by;
use super::judge::{Asked, Known, known};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Fault, FieldFault, OnField};

/// Judges a booking as `rooms.book` or `rooms.move` would, and shows what is free on that day. Whatever is
/// not filled in yet refuses nothing.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckBooking {
    room: RoomId,
    interval: Ends,
    #[serde(default)]
    organiser: Option<Organiser>,
    #[serde(default)]
    responsible_resident: Option<ResidentId>,
    #[serde(default)]
    heads: Option<u32>,
    #[serde(default)]
    equipment: Vec<ShortText>,
    #[serde(default)]
    outside_hours_approved: bool,
    /// The booking that is to be moved.
    #[serde(default)]
    booking: Option<BookingId>,
}

/// The time as it is being typed; it may still end before it starts.
#[derive(Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct Ends {
    from: Instant,
    to: Instant,
}

/// What would come of it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Checked {
    /// Whether it could be booked now.
    ok: bool,
    /// Why not, on the argument to look at.
    refusal: BTreeMap<String, FieldFault>,
    /// What the clerk should know; some must be accepted when booking.
    warnings: Vec<BookingWarning>,
    /// Whether it would wait for somebody's approval.
    approval: Approval,
    /// When the room is open that day.
    open: Vec<WallInterval>,
    /// The other bookings of that day and near it.
    taken: Vec<Neighbour>,
    /// When the room is still free that day.
    free: Vec<Interval>,
}

impl Action for CheckBooking {
    const NAME: &'static str = "rooms.check";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = Checked;

    async fn run(self, at: &mut Counter<'_>) -> Result<Checked, Fault> {
        let day = self.interval.from.day();
        let moved = match self.booking {
            Some(booking) => Some(booking_of(at, booking).await?),
            None => None,
        };
        let (organiser, responsible) = match &moved {
            Some(booking) => (Some(&booking.organiser), booking.responsible_resident),
            None => (self.organiser.as_ref(), self.responsible_resident),
        };
        let asked = Asked { room: self.room, organiser, responsible, moved: moved.as_ref() };
        let known = known(at, &asked, whole(day)?).await?;
        let judged = self.judge(at, &known);
        let mut taken = known.bearing.neighbours;
        taken.sort_by_key(|neighbour| neighbour.interval.from());
        let mut free = free_time(day, &known.open, known.room.policy.buffer_minutes, &taken);
        free.retain(|stretch| stretch.to() > at.now);
        let (warnings, refusal) = match judged {
            Ok(warnings) => (warnings, BTreeMap::new()),
            Err(fault) if fault.fields.is_empty() => return Err(fault),
            Err(fault) => (Vec::new(), fault.fields),
        };
        let approval = BookingWarning::approval(&warnings);
        Ok(Checked { ok: refusal.is_empty(), refusal, warnings, approval, open: known.open, taken, free })
    }
}

impl CheckBooking {
    fn judge(&self, at: &Counter<'_>, known: &Known) -> Result<Vec<BookingWarning>, Fault> {
        let interval = Interval::parse(self.interval.from, self.interval.to).on_field("interval")?;
        let request = BookingRequest {
            interval,
            heads: self.heads.unwrap_or(1),
            declared: true,
            outside_hours_approved_by: allowed_by(at, self.outside_hours_approved)?,
        };
        let mut warnings = known.judge(&request).map_err(on_its_field)?;
        known.room.has(&self.equipment).on_field("equipment")?;
        warnings.retain(|warning| {
            self.heads.is_some() || !matches!(warning, BookingWarning::FewHeadsForRoom { .. })
        });
        Ok(warnings)
    }
}

fn whole(day: Day) -> Result<Interval, Fault> {
    let next = day.checked_add_days(Days::new(1)).unwrap_or(day);
    Interval::parse(Instant::start_of(day), Instant::start_of(next)).on_field("interval")
}

//! A booking as screens and papers show it: people masked.

use documents::RoomToSetUp;
use domain::id::{BookingId, RoomId, StaffId};
use domain::residents::mask;
use domain::rooms::booking_state::{BookingState, BookingStep};
use domain::rooms::interval::Interval;
use domain::rooms::purpose::Purpose;
use domain::rooms::request::Organiser;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use super::approve::approved;
use super::booking::Booking;
use super::mark_no_show::missed;
use crate::counter::Counter;
use crate::verdict::Can;

/// A booking, people masked.
#[derive(Serialize, JsonSchema)]
pub(crate) struct BookingShown {
    booking: BookingId,
    room: RoomId,
    room_name: String,
    floor: String,
    interval: Interval,
    /// Minutes that stay free beside it.
    buffer_minutes: i64,
    purpose: Purpose,
    organiser: Organiser,
    organiser_name: String,
    responsible: String,
    phone: Option<String>,
    heads: u32,
    equipment: Vec<String>,
    /// Who allowed a time outside the opening hours.
    outside_hours_by: Option<StaffId>,
    /// The weekly series it belongs to.
    series: Option<Uuid>,
    state: BookingState,
    /// What can be done next.
    steps: Vec<BookingStep>,
    /// Whether whoever asks may approve it.
    can_approve: Can,
    /// Whether it can be marked as a no-show by now.
    can_mark_no_show: Can,
}

impl BookingShown {
    /// As whoever is at work sees it.
    pub(super) fn of(booking: Booking, at: &Counter<'_>) -> Self {
        Self {
            can_approve: Can::unless(approved(at, &booking).map(drop)),
            can_mark_no_show: Can::unless(missed(at, &booking).map(drop)),
            booking: booking.id,
            room: booking.room,
            room_name: booking.room_name,
            floor: booking.floor,
            interval: booking.interval,
            buffer_minutes: booking.buffer_minutes,
            purpose: booking.purpose,
            organiser: booking.organiser,
            organiser_name: booking.organiser_name,
            responsible: mask::name(&booking.responsible),
            phone: booking.phone.as_ref().map(mask::phone),
            heads: booking.heads,
            equipment: booking.equipment,
            outside_hours_by: booking.outside_hours_by,
            series: booking.series,
            steps: booking.state.steps().to_vec(),
            state: booking.state,
        }
    }

    pub(super) fn room(&self) -> RoomId {
        self.room
    }

    /// Its line on the sheet of whoever sets up.
    pub(super) fn to_set_up(&self) -> RoomToSetUp {
        RoomToSetUp {
            from: self.interval.from().time(),
            to: self.interval.to().time(),
            place: format!("{}{}", self.floor, self.room_name),
            heads: self.heads,
            equipment: self.equipment.clone(),
            organiser: self.organiser_name.clone(),
            purpose: self.purpose.words().to_owned(),
            responsible: self.responsible.clone(),
            phone: self.phone.clone(),
            pending: matches!(self.state, BookingState::Pending {}),
        }
    }

    /// Whether the room has yet to be set up for it.
    pub(super) fn is_to_come(&self) -> bool {
        matches!(self.state, BookingState::Pending {} | BookingState::Confirmed { .. })
    }
}

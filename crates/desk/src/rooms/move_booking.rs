//! Moving a booking to another time or room.

use domain::id::{BookingId, RoomId, StaffId, VisitId};
use domain::reason::Reason;
use domain::rooms::booking_state::{Approval, BookingState};
use domain::rooms::interval::Interval;
use domain::rooms::refusal::BookingWarning;
use domain::rooms::request::BookingRequest;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::book::{accept_all, on_its_field};
use super::booking::{Booking, booking_of};
use super::details::allowed_by;
use super::judge::{Asked, known};
use super::receipt::{Paper, say_change};
use super::room::Room;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::{DataFault, change};
use crate::fault::{Accepted, Fault, OnField};
use crate::topics::Topic;

/// Moves a booking that has not begun; everything else that was written down stays. It is judged like a new
/// one, and may need approval anew.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoveBooking {
    booking: BookingId,
    /// The same room if it is left out.
    #[serde(default)]
    room: Option<RoomId>,
    interval: Interval,
    reason: Reason,
    /// As for a new booking.
    #[serde(default)]
    outside_hours_approved: bool,
    #[serde(default)]
    visit: Option<VisitId>,
    #[serde(default)]
    accept: Accepted,
}

/// Where the booking stands now.
#[derive(Serialize, JsonSchema)]
pub(crate) struct BookingMoved {
    state: BookingState,
    warnings: Vec<BookingWarning>,
}

impl Action for MoveBooking {
    const NAME: &'static str = "rooms.move";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = BookingMoved;

    async fn run(self, at: &mut Counter<'_>) -> Result<BookingMoved, Fault> {
        let booking = booking_of(at, self.booking).await?;
        // What has begun or is over stays where it is, wherever it should go.
        booking.state.clone().move_to_other_time(Approval::NotNeeded)?;
        let outside_hours_by = allowed_by(at, self.outside_hours_approved)?;
        let asked = Asked {
            room: self.room.unwrap_or(booking.room),
            organiser: Some(&booking.organiser),
            responsible: booking.responsible_resident,
            moved: Some(&booking),
        };
        let known = known(at, &asked, self.interval).await?;
        let request = BookingRequest {
            interval: self.interval,
            heads: booking.heads,
            declared: true,
            outside_hours_approved_by: outside_hours_by,
        };
        let warnings = known.judge(&request).map_err(on_its_field)?;
        accept_all(&warnings, &self.accept)?;
        known.room.has(&equipment_of(&booking)?).on_field("room")?;
        let state = booking.state.clone().move_to_other_time(BookingWarning::approval(&warnings))?;
        save(at, &booking, &known.room, &request, &state).await?;
        let moved = booking_of(at, booking.id).await?;
        say_change(at, self.visit, booking.id, Paper::of_changed(&moved, "已改期")).await?;
        at.about("booking", booking.id.uuid()).because(self.reason.as_str());
        Ok(BookingMoved { state, warnings })
    }
}

fn equipment_of(booking: &Booking) -> Result<Vec<ShortText>, Fault> {
    let parsed = booking.equipment.iter().map(|text| ShortText::parse(text));
    parsed.collect::<Result<_, _>>().map_err(|_| DataFault::Damaged.into())
}

async fn save(
    at: &mut Counter<'_>,
    booking: &Booking,
    room: &Room,
    request: &BookingRequest,
    state: &BookingState,
) -> Result<(), Fault> {
    let (site, interval) = (at.site()?, request.interval);
    let rows = change!(
        at,
        sqlx::query(include_str!("move_booking.sql"))
            .bind(site.uuid())
            .bind(booking.id.uuid())
            .bind(booking.state.name())
            .bind(room.id.uuid())
            .bind(interval.day())
            .bind(interval.from().millis())
            .bind(interval.to().millis())
            .bind(i64::from(room.policy.buffer_minutes))
            .bind(request.outside_hours_approved_by.map(StaffId::uuid))
            .bind(state.name())
            .bind(at.now.millis())
    )?;
    exactly_one(rows)
}

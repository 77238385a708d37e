//! Taking a booking one step further in its life (R-BK-6).

use domain::id::StaffId;
use domain::rooms::booking_state::BookingState;
use schemars::JsonSchema;
use serde::Serialize;

use super::booking::Booking;
use crate::counter::{Counter, exactly_one};
use crate::database::{change, to_json};
use crate::fault::Fault;

/// Where the booking stands now.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Stands {
    state: BookingState,
}

/// What a state keeps in columns of its own.
#[derive(Default)]
struct Kept {
    approved_by: Option<StaffId>,
    started_at: Option<i64>,
    ended_at: Option<i64>,
    check_out: Option<String>,
    reason: Option<String>,
}

impl Kept {
    fn of(state: &BookingState) -> Result<Self, Fault> {
        let none = Self::default();
        Ok(match state {
            BookingState::Draft {} | BookingState::Pending {} => none,
            BookingState::Confirmed { approved_by } => Self { approved_by: *approved_by, ..none },
            BookingState::InUse { since } => Self { started_at: Some(since.millis()), ..none },
            BookingState::Finished { at, check_out } => {
                Self { ended_at: Some(at.millis()), check_out: Some(to_json(check_out)?), ..none }
            }
            BookingState::Cancelled { at, reason } | BookingState::Rejected { at, reason } => {
                Self { ended_at: Some(at.millis()), reason: Some(reason.to_string()), ..none }
            }
            BookingState::NoShow { at } => Self { ended_at: Some(at.millis()), ..none },
        })
    }
}

/// Saves the state that a step of `booking` led to, unless somebody was quicker.
pub(super) async fn save_state(
    at: &mut Counter<'_>,
    booking: &Booking,
    state: BookingState,
) -> Result<Stands, Fault> {
    let site = at.site()?;
    let kept = Kept::of(&state)?;
    let rows = change!(
        at,
        sqlx::query(include_str!("save_state.sql"))
            .bind(site.uuid())
            .bind(booking.id.uuid())
            .bind(booking.state.name())
            .bind(state.name())
            .bind(kept.approved_by.map(StaffId::uuid))
            .bind(kept.started_at)
            .bind(kept.ended_at)
            .bind(&kept.check_out)
            .bind(&kept.reason)
            .bind(at.now.millis())
    )?;
    exactly_one(rows)?;
    at.about("booking", booking.id.uuid());
    Ok(Stands { state })
}

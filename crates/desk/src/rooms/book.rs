//! Booking a room.

use domain::id::{BookingId, ResidentId, RoomId, VisitId};
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::rooms::booking_state::BookingState;
use domain::rooms::interval::Interval;
use domain::rooms::purpose::Purpose;
use domain::rooms::refusal::BookingWarning;
use domain::rooms::request::Organiser;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::details::{Details, allowed_by};
use super::insert::{NewBooking, insert};
use super::judge::known;
use super::receipt::{Paper, put_into_visit};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Accepted, Fault, OnField};
use crate::topics::Topic;

/// Books a room for a half-open interval of one day (R-BK-2, R-BK-3); a visit's receipt gets its line.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BookRoom {
    room: RoomId,
    interval: Interval,
    purpose: Purpose,
    organiser: Organiser,
    /// Who answers for the room; if it is left out, the responsible person as registered.
    #[serde(default)]
    responsible: Option<PersonName>,
    /// The responsible person, if they are registered; the organiser, if that is a resident.
    #[serde(default)]
    responsible_resident: Option<ResidentId>,
    #[serde(default)]
    phone: Option<Phone>,
    /// How many people will be in the room, companions included.
    heads: u32,
    #[serde(default)]
    equipment: Vec<ShortText>,
    /// Declared: no commercial use, no paid admission, safety rules read.
    declared: bool,
    /// A time outside the opening hours is allowed, by whoever books and may override limits (R-CAL-7).
    #[serde(default)]
    outside_hours_approved: bool,
    #[serde(default)]
    visit: Option<VisitId>,
    #[serde(default)]
    accept: Accepted,
}

/// The booking that was made.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Booked {
    booking: BookingId,
    /// Confirmed, or pending until somebody else approves it.
    state: BookingState,
    /// What was accepted, and what is only marked.
    warnings: Vec<BookingWarning>,
}

impl Action for BookRoom {
    const NAME: &'static str = "rooms.book";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Rooms];
    type Reply = Booked;

    async fn run(self, at: &mut Counter<'_>) -> Result<Booked, Fault> {
        let Self { room, interval, visit, accept, outside_hours_approved, .. } = self.clone();
        let details = self.details();
        let outside_hours_by = allowed_by(at, outside_hours_approved)?;
        let known = known(at, &details.asked(room), interval).await?;
        let warnings = known.judge(&details.request(interval, outside_hours_by)).map_err(on_its_field)?;
        let (room, parties) = (known.room, known.parties);
        accept_all(&warnings, &accept)?;
        room.has(&details.equipment).on_field("equipment")?;
        let state = BookingState::Draft {}.submit(BookingWarning::approval(&warnings))?;
        let responsible = parties.responsible(details.responsible.as_ref()).on_field("responsible")?;
        let new = NewBooking {
            room: &room,
            interval,
            details: &details,
            responsible,
            outside_hours_by,
            series: None,
            visit,
            state: &state,
        };
        let booking = insert(at, &new).await?;
        if let Some(visit) = visit {
            put_into_visit(at, visit, booking, Paper::of_new(&new, &parties)).await?;
        }
        at.about("booking", booking.uuid());
        Ok(Booked { booking, state, warnings })
    }
}

impl BookRoom {
    fn details(self) -> Details {
        Details {
            purpose: self.purpose,
            organiser: self.organiser,
            responsible: self.responsible,
            responsible_resident: self.responsible_resident,
            phone: self.phone,
            heads: self.heads,
            equipment: self.equipment,
            declared: self.declared,
        }
    }
}

/// A refusal on the field that the clerk should look at.
pub(super) fn on_its_field(refusal: domain::rooms::refusal::BookingRefusal) -> Fault {
    let field = refusal.field();
    Fault::from(refusal).on(field)
}

/// Refuses until the clerk has accepted, by name, every warning that asks for it.
pub(super) fn accept_all(warnings: &[BookingWarning], accept: &Accepted) -> Result<(), Fault> {
    let asking: Vec<BookingWarning> =
        warnings.iter().filter(|warning| warning.must_be_accepted()).cloned().collect();
    accept.or_warn(&asking)
}

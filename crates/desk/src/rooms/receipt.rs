//! The line that a booking gets on the receipt of a visit.

use documents::{ReceiptItem, When};
use domain::id::{BookingId, VisitId};
use domain::rooms::booking_state::BookingState;
use domain::rooms::interval::Interval;
use domain::rooms::purpose::Purpose;
use domain::visits::channel::Centre;
use domain::visits::item::{ItemKind, Outcome};

use super::booking::Booking;
use super::insert::NewBooking;
use super::parties::Parties;
use crate::counter::Counter;
use crate::database::{change, to_json};
use crate::fault::Fault;
use crate::topics::Topic;
use crate::visits::item::{NewItem, add_item};

/// What the paper says of a booking.
pub(super) struct Paper {
    room: String,
    place: String,
    interval: Interval,
    purpose: Purpose,
    heads: u32,
    equipment: Vec<String>,
    organiser: String,
    outcome: &'static str,
}

impl Paper {
    /// Of a booking that was just made.
    pub(super) fn of_new(new: &NewBooking<'_>, parties: &Parties) -> Self {
        Self {
            room: new.room.name.clone(),
            place: new.room.place(),
            interval: new.interval,
            purpose: new.details.purpose,
            heads: new.details.heads,
            equipment: new.details.equipment.iter().map(ToString::to_string).collect(),
            organiser: parties.organiser.clone().unwrap_or_default(),
            outcome: made(new.state),
        }
    }

    /// Of a booking that was moved or given up.
    pub(super) fn of_changed(booking: &Booking, outcome: &'static str) -> Self {
        Self {
            room: booking.room_name.clone(),
            place: format!("{}{}", booking.floor, booking.room_name),
            interval: booking.interval,
            purpose: booking.purpose,
            heads: booking.heads,
            equipment: booking.equipment.clone(),
            organiser: booking.organiser_name.clone(),
            outcome,
        }
    }

    fn view(&self) -> ReceiptItem {
        let heads = format!("{} 人", self.heads);
        let equipment = self.equipment.iter().cloned();
        let facts = [self.purpose.words().to_owned(), heads].into_iter().chain(equipment);
        ReceiptItem {
            title: self.room.clone(),
            outcome: self.outcome.to_owned(),
            when: Some(When {
                day: self.interval.day(),
                from: Some(self.interval.from().time()),
                to: Some(self.interval.to().time()),
            }),
            place: Some(self.place.clone()),
            lines: vec![facts.collect::<Vec<_>>().join(" · "), self.organiser.clone()],
            bring: Vec::new(),
            call: None,
        }
    }
}

/// The word for a booking that was just made.
fn made(state: &BookingState) -> &'static str {
    if matches!(state, BookingState::Pending {}) { "待审核" } else { "已预约" }
}

/// Adds the booking to the visit in hand.
pub(super) async fn put_into_visit(
    at: &mut Counter<'_>,
    visit: VisitId,
    booking: BookingId,
    paper: Paper,
) -> Result<(), Fault> {
    let item = NewItem {
        kind: ItemKind::RoomBooking,
        centre: Centre::PartyMassService,
        subject: booking.uuid(),
        organisers: 1,
        view: paper.view(),
        outcome: Some(Outcome::Handled),
    };
    add_item(at, visit, item).await?;
    Ok(())
}

/// Says a change on paper: in the line that the booking has in a visit that is not finished yet, or else in
/// a new line of the visit in hand.
pub(super) async fn say_change(
    at: &mut Counter<'_>,
    visit: Option<VisitId>,
    booking: BookingId,
    paper: Paper,
) -> Result<(), Fault> {
    let site = at.site()?;
    let view = paper.view();
    let lines = change!(
        at,
        sqlx::query(include_str!("receipt_line.sql"))
            .bind(site.uuid())
            .bind(booking.uuid())
            .bind(&view.title)
            .bind(to_json(&view)?)
    )?;
    if lines > 0 {
        at.touch(Topic::Visits);
        return Ok(());
    }
    match visit {
        Some(visit) => put_into_visit(at, visit, booking, paper).await,
        None => Ok(()),
    }
}

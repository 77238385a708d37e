//! The room that is asked for, and who asks.

use domain::calendar::Calendar;
use domain::calendar::opening_hours::OpeningHours;
use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::rooms::request::Organiser;
use domain::time::Day;
use uuid::Uuid;

use super::judge::Asked;
use super::room::{Room, RoomRow};
use crate::calendar::of_day::{self, FactRow, bind_day};
use crate::counter::{Counter, found};
use crate::database::{DataFault, both};
use crate::fault::{DoorFault, Fault, OnField};

/// Who asks, as the receipt says it.
pub(super) struct Parties {
    /// The organisation's name, the resident's masked, or the name that was written down.
    pub(super) organiser: Option<String>,
    /// The registered name of the responsible person, whole.
    responsible: Option<String>,
}

/// What kind of day it is, and when we are open.
pub(super) type DayFacts = (Calendar, OpeningHours);

#[derive(sqlx::FromRow)]
struct PartiesRow {
    #[sqlx(flatten)]
    room: RoomRow,
    organisation_name: Option<String>,
    resident_name: Option<String>,
    responsible_name: Option<String>,
}

/// Reads the room with its limits, looks all parties up, and reads what the day is like. Whatever does not exist
/// is a fault on its field; an organisation that was closed meanwhile may still move what it has.
pub(super) async fn room_parties_and_day(
    at: &mut Counter<'_>,
    asked: &Asked<'_>,
    day: Day,
) -> Result<(Room, Parties, DayFacts), Fault> {
    let site = at.site()?;
    let (organisation, resident) = match asked.organiser {
        Some(Organiser::Organisation(id)) => (Some(id.uuid()), None),
        Some(Organiser::Resident(id)) => (None, Some(id.uuid())),
        Some(Organiser::Named(_)) | None => (None, None),
    };
    let responsible: Option<Uuid> = asked.responsible.map(domain::id::ResidentId::uuid);
    let (rooms, facts): (Vec<PartiesRow>, Vec<FactRow>) = both!(
        at,
        [include_str!("parties.sql"), include_str!("../calendar/of_day.sql")],
        |query| bind_day!(query.bind(site.uuid()), day)
            .bind(asked.room.uuid())
            .bind(organisation)
            .bind(resident)
            .bind(responsible)
            .bind(asked.moved.is_some())
    )?;
    let row = found(rooms.into_iter().next(), "room").on_field("room")?;
    let room = Room::try_from(row.room)?;
    found(room.active.then_some(()), "room").on_field("room")?;
    let organiser = match asked.organiser {
        Some(Organiser::Organisation(_)) => {
            Some(found(row.organisation_name, "organisation").on_field("organiser")?)
        }
        Some(Organiser::Resident(_)) => {
            Some(masked(&found(row.resident_name, "resident").on_field("organiser")?)?)
        }
        Some(Organiser::Named(name)) => Some(name.to_string()),
        None => None,
    };
    let responsible = match responsible {
        Some(_) => Some(found(row.responsible_name, "resident").on_field("responsible_resident")?),
        None => None,
    };
    Ok((room, Parties { organiser, responsible }, of_day::read(facts, day)?))
}

impl Parties {
    /// Who answers for the room: as it was written down, else as registered.
    pub(super) fn responsible<'a>(&'a self, written: Option<&'a PersonName>) -> Result<&'a str, DoorFault> {
        let written = written.map(PersonName::as_str);
        written.or(self.responsible.as_deref()).ok_or(DoorFault::MissingField)
    }
}

/// A stored name as staff lists and receipts show it.
pub(super) fn masked(name: &str) -> Result<String, Fault> {
    let name = PersonName::parse(name).map_err(|_| DataFault::Damaged)?;
    Ok(mask::name(&name))
}

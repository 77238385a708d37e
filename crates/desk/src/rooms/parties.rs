//! The room that is asked for, and who asks.

use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::rooms::request::Organiser;

use super::judge::Asked;
use super::question::{Question, bind_question};
use super::room::{Room, RoomRow};
use crate::counter::{Counter, found};
use crate::database::{DataFault, together};
use crate::fault::{DoorFault, Fault, OnField};

/// Who asks, as the receipt says it.
pub(super) struct Parties {
    /// The organisation's name, the resident's masked, or the name that was written down.
    pub(super) organiser: Option<String>,
    /// The registered name of the responsible person, whole.
    responsible: Option<String>,
}

/// A row of `parties.sql`.
#[derive(sqlx::FromRow)]
pub(super) struct PartiesRow {
    #[sqlx(flatten)]
    room: RoomRow,
    organisation_name: Option<String>,
    resident_name: Option<String>,
    responsible_name: Option<String>,
}

/// Reads the room with its limits, and looks all parties up.
pub(super) async fn room_and_parties(
    at: &mut Counter<'_>,
    asked: &Asked<'_>,
    question: &Question,
) -> Result<(Room, Parties), Fault> {
    let (rooms,): (Vec<PartiesRow>,) =
        together!(at, [include_str!("parties.sql")], |query| bind_question!(query, question))?;
    of_rows(rooms, asked)
}

/// What `parties.sql` says. Whatever does not exist is a fault on its field; an organisation that was closed meanwhile
/// may still move what it has.
pub(super) fn of_rows(rooms: Vec<PartiesRow>, asked: &Asked<'_>) -> Result<(Room, Parties), Fault> {
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
    let responsible = match asked.responsible {
        Some(_) => Some(found(row.responsible_name, "resident").on_field("responsible_resident")?),
        None => None,
    };
    Ok((room, Parties { organiser, responsible }))
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

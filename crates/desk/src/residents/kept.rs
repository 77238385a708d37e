//! A person as the database keeps them: numbers sealed, looked up by blind indexes.

use domain::id::ResidentId;
use domain::residents::document::{Document, DocumentType};
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::text::ShortText;
use domain::time::Day;
use uuid::Uuid;

use super::details::Details;
use crate::counter::{Counter, exactly_one, found};
use crate::database::{DataFault, change, from_json, sql, to_json, word, worded};
use crate::fault::Fault;
use crate::sealing::{Column, Keys};

/// How many people one statement loads: the longest list, and the one that says there are more.
const SEVERAL: usize = 51;

/// A row of the table.
#[derive(sqlx::FromRow)]
pub(super) struct ResidentRow {
    pub(super) id: Uuid,
    name: String,
    name_note: Option<String>,
    surname_reading: Option<String>,
    sex: Option<String>,
    birth: Option<Day>,
    document_kind: Option<String>,
    document: Option<Vec<u8>>,
    pub(super) document_override: Option<String>,
    phone: Option<Vec<u8>>,
    phone_label: Option<String>,
    address: Option<Vec<u8>>,
    neighbourhood: Option<String>,
    guardian_id: Option<Uuid>,
    guardian_consent: Option<String>,
    pub(super) version: i64,
}

/// The person of that id at this site.
pub(super) async fn load(at: &mut Counter<'_>, resident: ResidentId) -> Result<ResidentRow, Fault> {
    let site = at.site()?;
    let row: Option<ResidentRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("load.sql")).bind(resident.uuid()).bind(site.uuid()).fetch_optional(c)
    })?;
    found(row, "resident")
}

/// The people of these ids, in the same order; 51 at the most.
pub(super) async fn load_several(
    at: &mut Counter<'_>,
    residents: &[ResidentId],
) -> Result<Vec<ResidentRow>, Fault> {
    let site = at.site()?;
    let Some(last) = residents.last() else { return Ok(Vec::new()) };
    // The statement always takes as many: the last id is said again until it is full.
    let slots = (0..SEVERAL).map(|slot| residents.get(slot).unwrap_or(last).uuid());
    let mut rows: Vec<ResidentRow> = sql!(at, |c| {
        let statement = sqlx::query_as(include_str!("load_several.sql")).bind(site.uuid());
        slots.clone().fold(statement, sqlx::query::QueryAs::bind).fetch_all(c)
    })?;
    let place = |row: &ResidentRow| residents.iter().position(|resident| resident.uuid() == row.id);
    rows.sort_by_key(place);
    Ok(rows)
}

impl ResidentRow {
    /// Opens what is sealed.
    pub(super) fn details(&self, at: &Counter<'_>) -> Result<Details, Fault> {
        let open = |column, sealed: &Option<Vec<u8>>| {
            sealed.as_ref().map(|sealed| at.open(column, self.id, sealed)).transpose()
        };
        let document = open(Column::ResidentDocument, &self.document)?;
        let phone = open(Column::ResidentPhone, &self.phone)?;
        let address = open(Column::ResidentAddress, &self.address)?;
        Ok(Details {
            name: PersonName::parse(&self.name).map_err(|_| DataFault::Damaged)?,
            name_note: text(self.name_note.as_deref())?,
            surname_reading: text(self.surname_reading.as_deref())?,
            sex: self.sex.as_deref().map(worded).transpose()?,
            birth: self.birth,
            document: self.document_of(document.as_deref())?,
            phone: phone.map(|phone| Phone::parse(&phone)).transpose().map_err(|_| DataFault::Damaged)?,
            phone_label: text(self.phone_label.as_deref())?,
            address: address.map(|address| from_json(&address)).transpose()?,
            neighbourhood: text(self.neighbourhood.as_deref())?,
            guardian: self.guardian_id.map(ResidentId),
            guardian_consent: text(self.guardian_consent.as_deref())?,
        })
    }

    fn document_of(&self, number: Option<&str>) -> Result<Option<Document>, Fault> {
        let (Some(kind), Some(number)) = (self.document_kind.as_deref(), number) else { return Ok(None) };
        let kind: DocumentType = worded(kind)?;
        Ok(Some(Document::read(kind, number).map_err(|_| DataFault::Damaged)?))
    }
}

fn text(kept: Option<&str>) -> Result<Option<ShortText>, Fault> {
    kept.map(ShortText::parse).transpose().map_err(|_| DataFault::Damaged.into())
}

/// Writes a person, new or changed; a changed one must still be at `version`.
pub(super) async fn keep(
    at: &mut Counter<'_>,
    resident: ResidentId,
    version: i64,
    details: &Details,
    document_override: Option<&str>,
) -> Result<(), Fault> {
    let (site, staff, id) = (at.site()?, at.staff()?, resident.uuid());
    let address = details.address.as_ref().map(to_json).transpose()?;
    let rows = change!(
        at,
        sqlx::query(include_str!("keep.sql"))
            .bind(id)
            .bind(site.uuid())
            .bind(details.name.as_str())
            .bind(details.name_note.as_ref().map(ShortText::as_str))
            .bind(details.surname_reading.as_ref().map(ShortText::as_str))
            .bind(details.sex.as_ref().map(word))
            .bind(details.birth)
            .bind(details.document.as_ref().map(|document| document.kind().code()))
            .bind(details.document.as_ref().map(|document| at.keys.seal(
                Column::ResidentDocument,
                id,
                document.number().as_bytes(),
                at.randomness
            )))
            .bind(details.document.as_ref().map(|document| document_index(at.keys, document)))
            .bind(document_override)
            .bind(details.phone.as_ref().map(|phone| at.keys.seal(
                Column::ResidentPhone,
                id,
                phone.as_str().as_bytes(),
                at.randomness
            )))
            .bind(details.phone.as_ref().map(|phone| phone_index(at.keys, phone)))
            .bind(details.phone_label.as_ref().map(ShortText::as_str))
            .bind(address.as_ref().map(|address| at.keys.seal(
                Column::ResidentAddress,
                id,
                address.as_bytes(),
                at.randomness
            )))
            .bind(details.neighbourhood.as_ref().map(ShortText::as_str))
            .bind(details.guardian.map(ResidentId::uuid))
            .bind(details.guardian_consent.as_ref().map(ShortText::as_str))
            .bind(at.now.millis())
            .bind(staff.uuid())
            .bind(version)
    )
    .map_err(Fault::again_if_already_there)?;
    exactly_one(rows)
}

/// What all numbers of one person have in common, as the index has it (R-ID-6, R-ID-7).
pub(super) fn document_index(keys: &Keys, document: &Document) -> Vec<u8> {
    keys.blind_index("document", &document.person_key())
}

/// A phone as the index has it: whoever picks up, so without an extension.
pub(super) fn phone_index(keys: &Keys, phone: &Phone) -> Vec<u8> {
    let parts = phone.parts();
    keys.blind_index("phone", &format!("{}-{}", parts.area, parts.number))
}

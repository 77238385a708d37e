//! The person served, as much of them as a visit and its paper need.

use domain::id::ResidentId;
use domain::residents::age::Age;
use domain::residents::document::{Document, Sex};
use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::time::Day;
use uuid::Uuid;

use crate::counter::{Counter, found};
use crate::database::{DataFault, sql, worded};
use crate::fault::Fault;
use crate::sealing::Column;

/// A resident who is served.
pub(crate) struct Person {
    pub(crate) name: PersonName,
    pub(crate) sex: Option<Sex>,
    pub(crate) birth: Option<Day>,
    pub(crate) document: Option<Document>,
}

#[derive(sqlx::FromRow)]
struct PersonRow {
    name: String,
    sex: Option<String>,
    birth: Option<Day>,
    document_kind: Option<String>,
    document: Option<Vec<u8>>,
}

impl Person {
    /// Whether they are 60 or older; unknown without a birth date (R-EL-2).
    pub(crate) fn is_elderly(&self, today: Day) -> Option<bool> {
        Age::on(self.birth?, today).map(Age::is_elderly)
    }
}

/// A resident of the site.
pub(crate) async fn person(at: &mut Counter<'_>, resident: ResidentId) -> Result<Person, Fault> {
    const LOOK: &str =
        "select name, sex, birth, document_kind, document from residents where site_id = $1 and id = $2";
    let site = at.site()?;
    let row: Option<PersonRow> =
        sql!(at, |c| { sqlx::query_as(LOOK).bind(site.uuid()).bind(resident.uuid()).fetch_optional(c) })?;
    let row = found(row, "resident")?;
    Ok(Person {
        name: name(&row.name)?,
        sex: row.sex.as_deref().map(worded).transpose()?,
        birth: row.birth,
        document: document(at, resident.uuid(), row.document_kind, row.document)?,
    })
}

fn document(
    at: &Counter<'_>,
    row: Uuid,
    kind: Option<String>,
    sealed: Option<Vec<u8>>,
) -> Result<Option<Document>, Fault> {
    let (Some(kind), Some(sealed)) = (kind, sealed) else { return Ok(None) };
    let number = at.open(Column::ResidentDocument, row, &sealed)?;
    Document::read(worded(&kind)?, &number).map(Some).map_err(|_| DataFault::Damaged.into())
}

/// A name of the database.
pub(crate) fn name(text: &str) -> Result<PersonName, Fault> {
    PersonName::parse(text).map_err(|_| DataFault::Damaged.into())
}

/// A name of the database as staff lists and papers show it.
pub(crate) fn masked(text: &str) -> Result<String, Fault> {
    name(text).map(|name| mask::name(&name))
}

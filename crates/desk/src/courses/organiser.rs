//! Who holds a course: one organisation, or two together (R-CO-9).

use domain::id::{CourseId, OrganisationId};
use domain::organisations::name::{OrganisationKind, OrganisationName};
use domain::refusal::refuse;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use crate::counter::{Counter, found};
use crate::database::{change, sql, word};
use crate::fault::Fault;

/// An organisation as it is named at the counter: by its id or by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Organiser {
    Known(OrganisationId),
    Named(OrganisationName),
}

impl<'de> Deserialize<'de> for Organiser {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if let Ok(id) = Uuid::parse_str(&text) {
            return Ok(Self::Known(id.into()));
        }
        OrganisationName::parse(&text).map(Self::Named).map_err(|refusal| refuse(&refusal))
    }
}

impl JsonSchema for Organiser {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Organiser".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "description": "An organisation's id, or its name." })
    }
}

impl Organiser {
    /// The organisation, entered under its name if the site did not know it yet.
    pub(super) async fn enter(&self, at: &mut Counter<'_>) -> Result<OrganisationId, Fault> {
        match self {
            Self::Named(name) => organisation_named(at, name).await,
            Self::Known(_) => self.find(at).await.map(|(id, _)| id),
        }
    }

    /// The organisation and its kind; one that the site does not know is not found.
    pub(crate) async fn find(&self, at: &mut Counter<'_>) -> Result<(OrganisationId, String), Fault> {
        let site = at.site()?;
        let (id, name) = match self {
            Self::Known(id) => (Some(id.uuid()), None),
            Self::Named(name) => (None, Some(name.as_str())),
        };
        let row: Option<(Uuid, String)> = sql!(at, |c| {
            sqlx::query_as("select id, kind from organisations where site_id = $1 and (id = $2 or name = $3)")
                .bind(site.uuid())
                .bind(id)
                .bind(name)
                .fetch_optional(c)
        })?;
        found(row, "organisation").map(|(id, kind)| (id.into(), kind))
    }
}

/// The organisation of that name at the site; made, as one of no particular kind, if there is none.
async fn organisation_named(at: &mut Counter<'_>, name: &OrganisationName) -> Result<OrganisationId, Fault> {
    const LOOK: &str = "select id from organisations where site_id = $1 and name = $2";
    let site = at.site()?;
    let known: Option<Uuid> =
        sql!(at, |c| sqlx::query_scalar(LOOK).bind(site.uuid()).bind(name.as_str()).fetch_optional(c))?;
    if let Some(known) = known {
        return Ok(known.into());
    }
    let new: OrganisationId = at.new_id();
    change!(
        at,
        sqlx::query(include_str!("organisation_add.sql"))
            .bind(new.uuid())
            .bind(site.uuid())
            .bind(name.as_str())
            .bind(word(&OrganisationKind::Other))
            .bind(at.now.millis())
    )?;
    Ok(new)
}

/// The names of a course's organisers, in the order in which they were entered.
pub(super) async fn names(at: &mut Counter<'_>, course: CourseId) -> Result<Vec<String>, Fault> {
    sql!(at, |c| sqlx::query_scalar(include_str!("organisers.sql")).bind(course.uuid()).fetch_all(c))
}

//! Opening an organisation.

use domain::id::OrganisationId;
use domain::organisations::name::OrganisationKind;
use domain::residents::mask;
use domain::residents::phone::Phone;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{DataFault, sql, worded};
use crate::fault::Fault;
use crate::sealing::Column;

/// Opens an organisation; the phone of its contact is masked.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenOrganisation {
    organisation: OrganisationId,
}

/// An organisation as the window shows it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct OpenedOrganisation {
    name: String,
    kind: OrganisationKind,
    contact_name: Option<String>,
    /// Masked.
    contact_phone: Option<String>,
    active: bool,
    /// How many rooms it has booked, cancelled ones not counted.
    bookings: i64,
}

#[derive(sqlx::FromRow)]
struct OrganisationRow {
    name: String,
    kind: String,
    contact_name: Option<String>,
    contact_phone: Option<Vec<u8>>,
    active: bool,
    bookings: i64,
}

impl Action for OpenOrganisation {
    const NAME: &'static str = "organisations.open";
    const ACCESS: Access = Access::Needs(Permission::People);
    const MODE: Mode = Mode::Read;
    type Reply = OpenedOrganisation;

    async fn run(self, at: &mut Counter<'_>) -> Result<OpenedOrganisation, Fault> {
        let (site, id) = (at.site()?, self.organisation.uuid());
        let row: Option<OrganisationRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("open.sql")).bind(site.uuid()).bind(id).fetch_optional(c)
        })?;
        let row = found(row, "organisation")?;
        let phone =
            row.contact_phone.map(|sealed| at.open(Column::OrganisationPhone, id, &sealed)).transpose()?;
        let phone = phone.map(|phone| Phone::parse(&phone)).transpose().map_err(|_| DataFault::Damaged)?;
        Ok(OpenedOrganisation {
            name: row.name,
            kind: worded(&row.kind)?,
            contact_name: row.contact_name,
            contact_phone: phone.as_ref().map(mask::phone),
            active: row.active,
            bookings: row.bookings,
        })
    }
}

//! A new organisation.

use domain::id::OrganisationId;
use domain::organisations::name::{OrganisationKind, OrganisationName};
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::residents::search::{Token, fragment_tokens};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::OrganisationFault;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, sql, word};
use crate::fault::Fault;
use crate::sealing::Column;
use crate::topics::Topic;

/// How many tokens one statement adds.
const AT_ONCE: usize = 16;

/// Registers an organisation; its name stands once at a site.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegisterOrganisation {
    name: OrganisationName,
    kind: OrganisationKind,
    /// Who speaks for it.
    #[serde(default)]
    contact_name: Option<PersonName>,
    #[serde(default)]
    contact_phone: Option<Phone>,
}

/// The organisation as registered.
#[derive(Serialize, JsonSchema)]
pub(crate) struct OrganisationRegistered {
    organisation: OrganisationId,
}

impl Action for RegisterOrganisation {
    const NAME: &'static str = "organisations.register";
    const ACCESS: Access = Access::Needs(Permission::RegisterResident);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Organisations];
    type Reply = OrganisationRegistered;

    async fn run(self, at: &mut Counter<'_>) -> Result<OrganisationRegistered, Fault> {
        let (organisation, site): (OrganisationId, _) = (at.new_id(), at.site()?);
        if let Some(organisation) = named(at, &self.name).await? {
            return Err(OrganisationFault::OrganisationAlreadyRegistered { organisation }.into());
        }
        let phone = self.contact_phone.as_ref();
        let phone =
            phone.map(|phone| at.seal(Column::OrganisationPhone, organisation.uuid(), phone.as_str()));
        change!(
            at,
            sqlx::query(include_str!("register.sql"))
                .bind(organisation.uuid())
                .bind(site.uuid())
                .bind(self.name.as_str())
                .bind(word(&self.kind))
                .bind(self.contact_name.as_ref().map(PersonName::as_str))
                .bind(&phone)
                .bind(at.now.millis())
        )
        .map_err(Fault::again_if_already_there)?;
        index(at, organisation, &self.name).await?;
        at.about("organisation", organisation.uuid());
        Ok(OrganisationRegistered { organisation })
    }
}

async fn named(at: &mut Counter<'_>, name: &OrganisationName) -> Result<Option<OrganisationId>, Fault> {
    let site = at.site()?;
    let id: Option<Uuid> = sql!(at, |c| {
        sqlx::query_scalar("select id from organisations where site_id = $1 and name = $2")
            .bind(site.uuid())
            .bind(name.as_str())
            .fetch_optional(c)
    })?;
    Ok(id.map(OrganisationId))
}

/// Every ending of the name, by which a part of it is found.
async fn index(
    at: &mut Counter<'_>,
    organisation: OrganisationId,
    name: &OrganisationName,
) -> Result<(), Fault> {
    let site = at.site()?;
    for chunk in fragment_tokens(name.as_str()).chunks(AT_ONCE) {
        // The statement always takes as many: the last token is said again until it is full.
        let slots = (0..AT_ONCE).map(|slot| chunk.get(slot).or(chunk.last()).map(Token::as_str));
        change!(at, {
            let statement =
                sqlx::query(include_str!("index_add.sql")).bind(site.uuid()).bind(organisation.uuid());
            slots.clone().fold(statement, sqlx::query::Query::bind)
        })?;
    }
    Ok(())
}

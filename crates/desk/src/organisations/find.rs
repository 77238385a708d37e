//! Finding organisations by a part of their name.

use domain::id::OrganisationId;
use domain::organisations::name::OrganisationKind;
use domain::residents::search::fold;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{sql, word, worded};
use crate::fault::Fault;
use crate::limit::Limit;

/// Finds the organisations whose name holds a text; without one, lists them.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindOrganisations {
    #[serde(default)]
    text: Option<ShortText>,
    #[serde(default)]
    kind: Option<OrganisationKind>,
    /// 1 to 50 rows; 20 if left out.
    #[serde(default)]
    limit: Limit,
}

/// What was found, by name.
#[derive(Serialize, JsonSchema)]
pub(crate) struct FoundOrganisations {
    organisations: Vec<FoundOrganisation>,
    /// Whether there are more than the limit.
    more: bool,
}

/// An organisation in a list.
#[derive(Serialize, JsonSchema)]
struct FoundOrganisation {
    organisation: OrganisationId,
    name: String,
    kind: OrganisationKind,
}

impl Action for FindOrganisations {
    const NAME: &'static str = "organisations.find";
    const ACCESS: Access = Access::Needs(Permission::People);
    const MODE: Mode = Mode::Read;
    type Reply = FoundOrganisations;

    async fn run(self, at: &mut Counter<'_>) -> Result<FoundOrganisations, Fault> {
        let site = at.site()?;
        let prefix = self.text.as_ref().map(|text| fold(text.as_str()));
        // Every name has a token for its whole, so that all are listed by the smallest prefix.
        let prefix = prefix.unwrap_or_default();
        let rows: Vec<(Uuid, String, String)> = sql!(at, |c| {
            sqlx::query_as(include_str!("find.sql"))
                .bind(site.uuid())
                .bind(&prefix)
                .bind(format!("{prefix}{}", char::MAX))
                .bind(self.kind.as_ref().map(word))
                .bind(self.limit.and_one())
                .fetch_all(c)
        })?;
        let more = rows.len() > self.limit.rows();
        let shown = rows.into_iter().take(self.limit.rows()).map(|(id, name, kind)| {
            Ok(FoundOrganisation { organisation: id.into(), name, kind: worded(&kind)? })
        });
        Ok(FoundOrganisations { organisations: shown.collect::<Result<_, Fault>>()?, more })
    }
}

//! The kinds of organisations.

use domain::organisations::name::OrganisationKind;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{sql, word};
use crate::fault::Fault;

/// Lists the kinds of organisations, and how many of each are registered.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OrganisationKinds {}

/// One kind.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CountedKind {
    kind: OrganisationKind,
    organisations: i64,
}

impl Action for OrganisationKinds {
    const NAME: &'static str = "organisations.kinds";
    const ACCESS: Access = Access::Needs(Permission::People);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<CountedKind>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<CountedKind>, Fault> {
        const COUNT: &str =
            "select kind, count(*) from organisations where site_id = $1 and active group by kind";
        let site = at.site()?;
        let counted: Vec<(String, i64)> = sql!(at, |c| sqlx::query_as(COUNT).bind(site.uuid()).fetch_all(c))?;
        let of = |kind| {
            let name = word(&kind);
            let organisations = counted.iter().find(|(kind, _)| *kind == name).map_or(0, |(_, count)| *count);
            CountedKind { kind, organisations }
        };
        Ok(OrganisationKind::ALL.into_iter().map(of).collect())
    }
}

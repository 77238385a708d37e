//! Opening a person.

use domain::id::ResidentId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::card::{Card, card};
use super::{kept, minors};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Opens a person: the whole name, everything else masked. Somebody under 14 is opened so only by a role with
/// access to minors, and the audit keeps it; others give a reason (`residents.open_minor`, R-PI-6).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenResident {
    resident: ResidentId,
}

impl Action for OpenResident {
    const NAME: &'static str = "residents.open";
    const ACCESS: Access = Access::Needs(Permission::People);
    const MODE: Mode = Mode::Read;
    type Reply = Card;

    async fn run(self, at: &mut Counter<'_>) -> Result<Card, Fault> {
        let details = kept::load(at, self.resident).await?.details(at)?;
        minors::read(at, self.resident, &details)?;
        card(at, self.resident).await
    }
}

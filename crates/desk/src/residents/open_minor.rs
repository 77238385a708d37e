//! Opening a person under 14.

use domain::id::ResidentId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::card::{Card, card};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Opens a person with a reason that the audit keeps, as staff without access to minors must (R-PI-6).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenMinor {
    resident: ResidentId,
    reason: Reason,
}

impl Action for OpenMinor {
    const NAME: &'static str = "residents.open_minor";
    const ACCESS: Access = Access::Needs(Permission::People);
    const MODE: Mode = Mode::Secret;
    type Reply = Card;

    async fn run(self, at: &mut Counter<'_>) -> Result<Card, Fault> {
        let card = card(at, self.resident).await?;
        at.about("resident", self.resident.uuid()).because(self.reason.as_str());
        Ok(card)
    }
}

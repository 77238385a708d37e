//! One visit.

use domain::id::VisitId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::load::load;
use super::view::{VisitView, view};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Shows a visit with its items, and what can be done with it and why not.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GetVisit {
    visit: VisitId,
}

impl Action for GetVisit {
    const NAME: &'static str = "visits.get";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Read;
    type Reply = VisitView;

    async fn run(self, at: &mut Counter<'_>) -> Result<VisitView, Fault> {
        let loaded = load(at, self.visit).await?;
        view(at, loaded).await
    }
}

//! What is in hand at the window.

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::in_hand::in_hand;
use super::list::{ListedVisit, parked};
use super::load::load;
use super::view::{VisitView, view};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::queue::calls::window;

/// Shows the visit in hand at the window of the session, and those that are set aside at the site.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MyVisits {}

/// The window's visits.
#[derive(Serialize, JsonSchema)]
pub(crate) struct VisitsInHand {
    in_hand: Option<VisitView>,
    /// Set aside, the longest first; any window may take them up.
    parked: Vec<ListedVisit>,
}

impl Action for MyVisits {
    const NAME: &'static str = "visits.mine";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Read;
    type Reply = VisitsInHand;

    async fn run(self, at: &mut Counter<'_>) -> Result<VisitsInHand, Fault> {
        let window = window(at)?;
        let in_hand = match in_hand(at, window).await? {
            Some(visit) => {
                let loaded = load(at, visit).await?;
                Some(view(at, loaded).await?)
            }
            None => None,
        };
        let parked = parked(at).await?;
        Ok(VisitsInHand { in_hand, parked })
    }
}

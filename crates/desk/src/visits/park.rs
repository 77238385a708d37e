//! Setting a visit aside.

use domain::id::VisitId;
use domain::queue::ticket::Ticket;
use domain::staff::permission::Permission;
use domain::visits::words::Whereabouts;
use schemars::JsonSchema;
use serde::Deserialize;

use super::can::Done;
use super::in_hand::move_ticket;
use super::load::{keep, load};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Sets a visit aside for a moment, so that the window can serve somebody else.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ParkVisit {
    visit: VisitId,
    /// Where the person is, such as at the copier.
    #[serde(rename = "where")]
    whereabouts: Whereabouts,
}

impl Action for ParkVisit {
    const NAME: &'static str = "visits.park";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Visits, Topic::Queue];
    type Reply = Done;

    async fn run(self, at: &mut Counter<'_>) -> Result<Done, Fault> {
        let visit = load(at, self.visit).await?.visit.park(self.whereabouts, at.now)?;
        move_ticket(at, visit.ticket, Ticket::park).await?;
        keep(at, &visit).await?;
        at.about("visit", visit.id.uuid());
        Ok(Done {})
    }
}

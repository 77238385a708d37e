//! Somebody goes before anything was taken in.

use domain::id::VisitId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::can::Done;
use super::in_hand::move_ticket;
use super::load::{keep, load};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Ends a visit without an item; the ticket has left too. A visit with items is finished, never left.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LeaveVisit {
    visit: VisitId,
}

impl Action for LeaveVisit {
    const NAME: &'static str = "visits.leave";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Visits, Topic::Queue];
    type Reply = Done;

    async fn run(self, at: &mut Counter<'_>) -> Result<Done, Fault> {
        let now = at.now;
        let visit = load(at, self.visit).await?.visit.leave(now)?;
        move_ticket(at, visit.ticket, |ticket| ticket.leave(now)).await?;
        keep(at, &visit).await?;
        super::save_draft::forget(at, visit.id).await?;
        at.about("visit", visit.id.uuid());
        Ok(Done {})
    }
}

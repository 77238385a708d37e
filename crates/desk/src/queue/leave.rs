//! Somebody goes while waiting.

use domain::id::TicketId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::moved::{TicketMoved, moved};
use super::ticket::{load, refuse_with_visit};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Notes that somebody goes home without having been served. Whoever has a visit leaves it instead.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LeaveQueue {
    ticket: TicketId,
}

impl Action for LeaveQueue {
    const NAME: &'static str = "queue.leave";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Queue];
    type Reply = TicketMoved;

    async fn run(self, at: &mut Counter<'_>) -> Result<TicketMoved, Fault> {
        refuse_with_visit(at, self.ticket).await?;
        let ticket = load(at, self.ticket).await?.ticket()?.leave(at.now)?;
        moved(at, &ticket).await
    }
}

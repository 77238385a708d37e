//! Calling a ticket once more.

use domain::id::TicketId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::calls::{Call, shown};
use super::ticket::{keep, load_of_today};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Calls a ticket to its window again, at least 20 seconds after the last time (R-QU-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecallTicket {
    ticket: TicketId,
}

impl Action for RecallTicket {
    const NAME: &'static str = "queue.recall";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Queue];
    type Reply = Call;

    async fn run(self, at: &mut Counter<'_>) -> Result<Call, Fault> {
        let called = load_of_today(at, self.ticket).await?.call_again(at.now)?;
        keep(at, &called).await?;
        at.about("ticket", called.id.uuid());
        shown(at, &called).await
    }
}

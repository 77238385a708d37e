//! Calling a chosen ticket out of turn.

use domain::id::TicketId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::calls::{Call, call, shown, window};
use super::ticket::load_of_today;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Calls this waiting ticket to the window of the session, whoever else waits.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CallTicket {
    ticket: TicketId,
}

impl Action for CallTicket {
    const NAME: &'static str = "queue.call";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Queue];
    type Reply = Call;

    async fn run(self, at: &mut Counter<'_>) -> Result<Call, Fault> {
        let window = window(at)?;
        let ticket = load_of_today(at, self.ticket).await?;
        let called = call(at, ticket, window).await?;
        at.about("ticket", called.id.uuid());
        shown(at, &called).await
    }
}

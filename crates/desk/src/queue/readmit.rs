//! Somebody who was passed over is back.

use domain::id::TicketId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::moved::{TicketMoved, moved};
use super::ticket::load_of_today;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Lets a passed-over ticket wait again; "next" calls it once three others have been called (R-QU-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadmitTicket {
    ticket: TicketId,
}

impl Action for ReadmitTicket {
    const NAME: &'static str = "queue.readmit";
    const ACCESS: Access = Access::Needs(Permission::Queue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Queue];
    type Reply = TicketMoved;

    async fn run(self, at: &mut Counter<'_>) -> Result<TicketMoved, Fault> {
        let ticket = load_of_today(at, self.ticket).await?.readmit()?;
        moved(at, &ticket).await
    }
}

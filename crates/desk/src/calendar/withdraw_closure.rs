//! Opening after all.

use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Withdraws a closure; it stays on record.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WithdrawClosure {
    closure: Uuid,
    reason: Reason,
}

/// Done.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ClosureWithdrawn {}

impl Action for WithdrawClosure {
    const NAME: &'static str = "calendar.withdraw_closure";
    const ACCESS: Access = Access::Needs(Permission::Calendar);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Sites, Topic::Rooms];
    type Reply = ClosureWithdrawn;

    async fn run(self, at: &mut Counter<'_>) -> Result<ClosureWithdrawn, Fault> {
        const WITHDRAW: &str =
            "update closures set withdrawn_at = $3 where site_id = $1 and id = $2 and withdrawn_at is null";
        let site = at.site()?;
        let rows =
            change!(at, sqlx::query(WITHDRAW).bind(site.uuid()).bind(self.closure).bind(at.now.millis()))?;
        found((rows > 0).then_some(()), "closure")?;
        at.about("closure", self.closure).because(self.reason.as_str());
        Ok(ClosureWithdrawn {})
    }
}

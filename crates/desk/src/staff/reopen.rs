//! A colleague comes back.

use domain::id::StaffId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::account;
use super::faults::AccountFault;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Opens a closed account again, with the roles and the password it had.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReopenStaff {
    staff: StaffId,
    reason: Reason,
}

/// The account is open.
#[derive(Serialize, JsonSchema)]
pub(crate) struct StaffReopened {}

impl Action for ReopenStaff {
    const NAME: &'static str = "staff.reopen";
    const ACCESS: Access = Access::Confirmed(Permission::Staff);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Staff];
    type Reply = StaffReopened;

    async fn run(self, at: &mut Counter<'_>) -> Result<StaffReopened, Fault> {
        if account(at, self.staff).await?.active {
            return Err(AccountFault::AccountOpen.into());
        }
        exactly_one(change!(
            at,
            sqlx::query("update staff set active = true where id = $1 and not active")
                .bind(self.staff.uuid())
        )?)?;
        at.about("staff", self.staff.uuid()).because(self.reason.as_str());
        Ok(StaffReopened {})
    }
}

//! A colleague leaves.

use domain::id::StaffId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::staff::role::not_own;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::{account, manager_stays};
use super::faults::AccountFault;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange, exactly_one};
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Closes an account and ends its sessions; what it did stays under its name. Not one's own.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CloseStaff {
    staff: StaffId,
    reason: Reason,
}

/// The account is closed.
#[derive(Serialize, JsonSchema)]
pub(crate) struct StaffClosed {}

impl Action for CloseStaff {
    const NAME: &'static str = "staff.close";
    const ACCESS: Access = Access::Confirmed(Permission::Staff);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Staff];
    type Reply = StaffClosed;

    async fn run(self, at: &mut Counter<'_>) -> Result<StaffClosed, Fault> {
        not_own(at.staff()?, self.staff)?;
        if !account(at, self.staff).await?.active {
            return Err(AccountFault::AccountClosed.into());
        }
        exactly_one(change!(
            at,
            sqlx::query("update staff set active = false where id = $1 and active").bind(self.staff.uuid())
        )?)?;
        manager_stays(at).await?;
        at.about("staff", self.staff.uuid()).because(self.reason.as_str());
        at.sessions.push(SessionChange::CloseAllOf(self.staff));
        Ok(StaffClosed {})
    }
}

//! What a colleague may do from now on.

use std::collections::BTreeSet;

use domain::id::StaffId;
use domain::staff::permission::Permission;
use domain::staff::role::{Role, not_own};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::account::{account, manager_stays};
use super::add::add_roles;
use super::faults::AccountFault;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, SessionChange};
use crate::database::{change, word};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Gives an account exactly these roles; its sessions end. Not one's own, and one manager stays.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SetRoles {
    staff: StaffId,
    roles: BTreeSet<Role>,
}

/// The roles were set.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RolesSet {}

impl Action for SetRoles {
    const NAME: &'static str = "staff.set_roles";
    const ACCESS: Access = Access::Confirmed(Permission::Staff);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Staff];
    type Reply = RolesSet;

    async fn run(self, at: &mut Counter<'_>) -> Result<RolesSet, Fault> {
        not_own(at.staff()?, self.staff)?;
        if self.roles.is_empty() {
            return Err(Fault::from(AccountFault::NoRole)).on_field("roles");
        }
        let before = account(at, self.staff).await?;
        change!(at, sqlx::query("delete from staff_roles where staff_id = $1").bind(self.staff.uuid()))?;
        let roles: Vec<Role> = self.roles.into_iter().collect();
        add_roles(at, self.staff, &roles).await?;
        manager_stays(at).await?;
        at.about("staff", self.staff.uuid());
        at.detail("before", words(&before.roles)).detail("after", words(&roles));
        at.sessions.push(SessionChange::CloseAllOf(self.staff));
        Ok(RolesSet {})
    }
}

fn words(roles: &[Role]) -> Vec<String> {
    roles.iter().map(word).collect()
}

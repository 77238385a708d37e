//! Another name or number.

use domain::id::StaffId;
use domain::residents::name::PersonName;
use domain::staff::login::StaffNumber;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::AccountFault;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, sql};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Changes the name and the number of an account; the login stays.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChangeStaff {
    staff: StaffId,
    name: PersonName,
    number: StaffNumber,
}

/// The account was changed.
#[derive(Serialize, JsonSchema)]
pub(crate) struct StaffChanged {}

impl Action for ChangeStaff {
    const NAME: &'static str = "staff.change";
    const ACCESS: Access = Access::Needs(Permission::Staff);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Staff];
    type Reply = StaffChanged;

    async fn run(self, at: &mut Counter<'_>) -> Result<StaffChanged, Fault> {
        self.number_is_free(at).await.on_field("number")?;
        let site = at.site()?;
        let changed = change!(
            at,
            sqlx::query("update staff set name = $3, number = $4 where id = $1 and site_id = $2")
                .bind(self.staff.uuid())
                .bind(site.uuid())
                .bind(self.name.as_str())
                .bind(self.number.as_str())
        )?;
        found((changed == 1).then_some(()), "staff")?;
        at.about("staff", self.staff.uuid());
        Ok(StaffChanged {})
    }
}

impl ChangeStaff {
    async fn number_is_free(&self, at: &mut Counter<'_>) -> Result<(), Fault> {
        let site = at.site()?;
        let others: i64 = sql!(at, |c| {
            sqlx::query_scalar("select count(*) from staff where site_id = $1 and number = $2 and id <> $3")
                .bind(site.uuid())
                .bind(self.number.as_str())
                .bind(self.staff.uuid())
                .fetch_one(c)
        })?;
        if others > 0 { Err(AccountFault::StaffNumberTaken.into()) } else { Ok(()) }
    }
}

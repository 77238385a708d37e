//! Who is signed in here.

use domain::id::{CounterId, SiteId, StaffId};
use domain::staff::permission::Permission;
use domain::staff::role::Role;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Says who is signed in at this window and what they may do.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Me {}

/// The account behind the session.
#[derive(Serialize, JsonSchema)]
pub(crate) struct MyAccount {
    staff: StaffId,
    name: String,
    number: String,
    roles: Vec<Role>,
    permissions: Vec<Permission>,
    site: SiteId,
    counter: Option<CounterId>,
}

impl Action for Me {
    const NAME: &'static str = "staff.me";
    const ACCESS: Access = Access::Needs(Permission::SignInOut);
    const MODE: Mode = Mode::Read;
    type Reply = MyAccount;

    async fn run(self, at: &mut Counter<'_>) -> Result<MyAccount, Fault> {
        let staff = at.staff()?;
        let (name, number): (String, String) = sql!(at, |c| {
            sqlx::query_as("select name, number from staff where id = $1").bind(staff.uuid()).fetch_one(c)
        })?;
        Ok(MyAccount {
            staff,
            name,
            number,
            roles: at.roles().to_vec(),
            permissions: Permission::ALL.into_iter().filter(|permission| at.may(*permission)).collect(),
            site: at.site()?,
            counter: at.counter(),
        })
    }
}

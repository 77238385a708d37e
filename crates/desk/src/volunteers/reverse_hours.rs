//! Hours that were wrong are taken back.

use domain::id::SignUpId;
use domain::staff::permission::Permission;
use domain::volunteers::hours::{self, HoursReason};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ledger::{append, counting_row, ledger, not_own_service};
use super::sign_up_row::sign_up_row;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Takes the hours of a service back with a new row (R-VO-5). The service is unconfirmed again: a correction
/// confirms it anew.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReverseHours {
    sign_up: SignUpId,
    reason: HoursReason,
}

/// The hours no longer count.
#[derive(Serialize, JsonSchema)]
pub(crate) struct HoursReversed {}

impl Action for ReverseHours {
    const NAME: &'static str = "volunteers.reverse_hours";
    const ACCESS: Access = Access::Needs(Permission::ConfirmHours);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = HoursReversed;

    async fn run(self, at: &mut Counter<'_>) -> Result<HoursReversed, Fault> {
        const REOPEN: &str =
            "update sign_ups set state = 'unconfirmed', changed_at = $3 where site_id = $1 and id = $2";
        let (site, staff) = (at.site()?, at.staff()?);
        let row = sign_up_row(at, self.sign_up).await?;
        not_own_service(at, &row)?;
        let rows = ledger(at, self.sign_up).await?;
        let new = hours::reverse(&rows, self.sign_up, staff, self.reason.clone())?;
        let taken_back = counting_row(at, self.sign_up).await?;
        append(at, &row, &new, taken_back).await?;
        exactly_one(change!(
            at,
            sqlx::query(REOPEN).bind(site.uuid()).bind(self.sign_up.uuid()).bind(at.now.millis())
        )?)?;
        at.about("sign_up", self.sign_up.uuid()).because(self.reason.as_str());
        Ok(HoursReversed {})
    }
}

//! The responsible person says that it was so.

use domain::id::{SignUpId, StaffId};
use domain::staff::permission::Permission;
use domain::staff::role::not_own;
use domain::volunteers::hours;
use domain::volunteers::minutes::Minutes;
use domain::volunteers::sign_up::{SignUp, SignUpState};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::VolunteeringFault;
use super::ledger::{append, ledger, not_own_service};
use super::sign_up_row::{Beside, SignUpRow, sign_up_row, store};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::DataFault;
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Confirms the minutes of a service, so that they count (R-VO-4). Refused for one's own service, and for
/// times that one entered from paper oneself (R-RO-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConfirmHours {
    sign_up: SignUpId,
    /// How long it was, where nobody signed out or the hours were taken back.
    #[serde(default)]
    minutes: Option<Minutes>,
}

/// What counts.
#[derive(Serialize, JsonSchema)]
pub(crate) struct HoursConfirmed {
    minutes: Minutes,
}

impl Action for ConfirmHours {
    const NAME: &'static str = "volunteers.confirm_hours";
    const ACCESS: Access = Access::Needs(Permission::ConfirmHours);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = HoursConfirmed;

    async fn run(self, at: &mut Counter<'_>) -> Result<HoursConfirmed, Fault> {
        let staff = at.staff()?;
        let row = sign_up_row(at, self.sign_up).await?;
        not_own_service(at, &row)?;
        not_own_entry(&row, staff)?;
        let confirmed = self.confirm(row.sign_up()?, staff)?;
        let SignUpState::Confirmed { minutes, .. } = confirmed.state else {
            return Err(DataFault::Damaged.into());
        };
        let rows = ledger(at, self.sign_up).await?;
        let new = hours::confirm(&rows, self.sign_up, minutes, staff)?;
        append(at, &row, &new, None).await?;
        store(at, &confirmed, Beside::default()).await?;
        at.detail("minutes", minutes.get());
        Ok(HoursConfirmed { minutes })
    }
}

impl ConfirmHours {
    fn confirm(&self, sign_up: SignUp, staff: StaffId) -> Result<SignUp, Fault> {
        match (&sign_up.state, self.minutes) {
            (SignUpState::SignedOut { minutes, .. }, Some(_)) => {
                let signed = VolunteeringFault::MinutesWereSigned { minutes: minutes.get() };
                Err(Fault::from(signed)).on_field("minutes")
            }
            (SignUpState::Unconfirmed { .. }, None) => {
                Err(Fault::from(VolunteeringFault::MinutesMissing)).on_field("minutes")
            }
            (SignUpState::Unconfirmed { .. }, Some(minutes)) => Ok(sign_up.confirm_unsigned(minutes, staff)?),
            (_, _) => Ok(sign_up.confirm(staff)?),
        }
    }
}

/// A time from paper is a claim of whoever entered it: somebody else confirms it.
fn not_own_entry(row: &SignUpRow, staff: StaffId) -> Result<(), Fault> {
    match row.entered_by {
        Some(entered_by) => Ok(not_own(staff, StaffId(entered_by))?),
        None => Ok(()),
    }
}

//! A volunteer comes.

use domain::id::SignUpId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::time::Instant;
use domain::volunteers::sign_up::SignUp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::VolunteeringFault;
use super::shift_row::instant;
use super::sign_up_row::{Beside, SignUpRow, sign_up_row, store};
use super::signed_at::signed_at;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Signs a volunteer in, now or at a time that stands on paper. An earlier shift of theirs must be closed or
/// marked unconfirmed first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignInVolunteer {
    sign_up: SignUpId,
    /// When they came, if it is entered later.
    #[serde(default)]
    at: Option<Instant>,
    /// Why it is entered later.
    #[serde(default)]
    reason: Option<Reason>,
}

/// The volunteer is here.
#[derive(Serialize, JsonSchema)]
pub(crate) struct VolunteerSignedIn {
    since: Instant,
}

impl Action for SignInVolunteer {
    const NAME: &'static str = "volunteers.sign_in";
    const ACCESS: Access = Access::Needs(Permission::ActivityCheckIn);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = VolunteerSignedIn;

    async fn run(self, at: &mut Counter<'_>) -> Result<VolunteerSignedIn, Fault> {
        let signed = signed_at(at, self.at, self.reason.as_ref())?;
        let row = sign_up_row(at, self.sign_up).await?;
        on_its_day(&row, signed.time).on_field("at")?;
        let others = still_open(at, &row).await?;
        let here = row.sign_up()?.sign_in(&others, signed.time)?;
        let beside = Beside { reason: self.reason.as_ref(), entered_by: signed.entered_by };
        store(at, &here, beside).await?;
        Ok(VolunteerSignedIn { since: signed.time })
    }
}

/// Whoever signs in on another day has the wrong shift before them.
fn on_its_day(row: &SignUpRow, time: Instant) -> Result<(), Fault> {
    let (first, last) = (instant(row.from_at)?.day(), instant(row.to_at)?.day());
    if (first..=last).contains(&time.day()) {
        Ok(())
    } else {
        Err(VolunteeringFault::ShiftOnAnotherDay { day: first }.into())
    }
}

async fn still_open(at: &mut Counter<'_>, row: &SignUpRow) -> Result<Vec<SignUp>, Fault> {
    const OPEN: &str = concat!(
        include_str!("sign_up.sql"),
        "where sign_ups.resident_id = $1 and sign_ups.id <> $2 and sign_ups.state = 'present'"
    );
    let rows: Vec<SignUpRow> =
        sql!(at, |c| sqlx::query_as(OPEN).bind(row.resident_id).bind(row.id).fetch_all(c))?;
    rows.iter().map(SignUpRow::sign_up).collect()
}

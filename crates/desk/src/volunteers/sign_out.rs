//! A volunteer goes home.

use domain::id::SignUpId;
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::time::Instant;
use domain::volunteers::sign_up::SignUpState;
use domain::volunteers::span::Span;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shift_row::span;
use super::sign_up_row::{Beside, SignUpRow, sign_up_row, store};
use super::signed_at::signed_at;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;
use crate::topics::Topic;

/// Signs a volunteer out, now or at a time that stands on paper; breaks are taken off (R-VO-4).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignOutVolunteer {
    sign_up: SignUpId,
    #[serde(default)]
    break_minutes: u32,
    /// When they went, if it is entered later.
    #[serde(default)]
    at: Option<Instant>,
    /// Why it is entered later.
    #[serde(default)]
    reason: Option<Reason>,
}

/// What will count once it is confirmed.
#[derive(Serialize, JsonSchema)]
pub(crate) struct VolunteerSignedOut {
    minutes: u32,
}

impl Action for SignOutVolunteer {
    const NAME: &'static str = "volunteers.sign_out";
    const ACCESS: Access = Access::Needs(Permission::ActivityCheckIn);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = VolunteerSignedOut;

    async fn run(self, at: &mut Counter<'_>) -> Result<VolunteerSignedOut, Fault> {
        let signed = signed_at(at, self.at, self.reason.as_ref())?;
        let row = sign_up_row(at, self.sign_up).await?;
        let other_service = served_elsewhere(at, &row).await?;
        let gone = row.sign_up()?.sign_out(self.break_minutes, &other_service, signed.time)?;
        let SignUpState::SignedOut { minutes, .. } = gone.state else {
            return Err(DataFault::Damaged.into());
        };
        let beside = Beside { reason: self.reason.as_ref(), entered_by: signed.entered_by };
        store(at, &gone, beside).await?;
        Ok(VolunteerSignedOut { minutes: minutes.get() })
    }
}

async fn served_elsewhere(at: &mut Counter<'_>, row: &SignUpRow) -> Result<Vec<Span>, Fault> {
    let rows: Vec<(i64, i64)> = sql!(at, |c| {
        sqlx::query_as(include_str!("served_elsewhere.sql")).bind(row.resident_id).bind(row.id).fetch_all(c)
    })?;
    rows.into_iter().map(|(from, to)| span(from, to)).collect()
}

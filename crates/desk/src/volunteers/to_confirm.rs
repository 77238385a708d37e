//! What waits for the responsible person.

use chrono::Days;
use domain::id::{ResidentId, ShiftId, SignUpId};
use domain::staff::permission::Permission;
use domain::time::Instant;
use domain::volunteers::sign_up::SignUpState;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shift_row::instant;
use super::sign_up_row::SignUpRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::limit::Limit;

/// How far back it looks. An older service is confirmed from its shift.
const DAYS_BACK: u64 = 62;

/// Lists the services of the last 62 days that count nothing yet, the oldest first: signed out, or marked as
/// unconfirmed (R-VO-4).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListToConfirm {
    /// 1 to 50 rows; 20 if left out.
    #[serde(default)]
    limit: Limit,
}

/// What waits.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ToConfirm {
    services: Vec<UncountedService>,
    /// Whether there are more than the limit.
    more: bool,
}

/// A service that counts nothing yet.
#[derive(Serialize, JsonSchema)]
pub(crate) struct UncountedService {
    sign_up: SignUpId,
    resident: ResidentId,
    shift: ShiftId,
    post: String,
    /// Masked.
    name: String,
    number: Option<String>,
    /// The start of the shift.
    from: Instant,
    /// The end of the shift.
    to: Instant,
    state: SignUpState,
}

impl Action for ListToConfirm {
    const NAME: &'static str = "volunteers.to_confirm";
    const ACCESS: Access = Access::Needs(Permission::Volunteering);
    const MODE: Mode = Mode::Read;
    type Reply = ToConfirm;

    async fn run(self, at: &mut Counter<'_>) -> Result<ToConfirm, Fault> {
        const UNCOUNTED: &str = concat!(include_str!("sign_up.sql"), include_str!("to_confirm.sql"));
        let (site, today) = (at.site()?, at.today());
        let first = today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today);
        let rows: Vec<SignUpRow> = sql!(at, |c| {
            sqlx::query_as(UNCOUNTED).bind(site.uuid()).bind(first).bind(self.limit.and_one()).fetch_all(c)
        })?;
        let more = rows.len() > self.limit.rows();
        let shown = rows.into_iter().take(self.limit.rows()).map(UncountedService::try_from);
        Ok(ToConfirm { services: shown.collect::<Result<_, Fault>>()?, more })
    }
}

impl TryFrom<SignUpRow> for UncountedService {
    type Error = Fault;

    fn try_from(row: SignUpRow) -> Result<Self, Fault> {
        Ok(Self {
            name: row.masked()?,
            state: row.sign_up()?.state,
            sign_up: row.id.into(),
            resident: row.resident_id.into(),
            shift: row.shift_id.into(),
            from: instant(row.from_at)?,
            to: instant(row.to_at)?,
            post: row.post_name,
            number: row.number,
        })
    }
}

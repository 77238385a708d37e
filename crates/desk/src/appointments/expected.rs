//! Who is still expected today, for the volunteer at the entrance.

use domain::id::AppointmentId;
use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{moment, sql};
use crate::fault::Fault;
use crate::masked;

/// Lists today's appointments whose people are not here yet, by time: just enough to check somebody in who
/// says their name, and nothing else of them (R-RO-1).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListExpected {}

/// Somebody who is expected.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ExpectedAppointment {
    appointment: AppointmentId,
    from: Instant,
    to: Instant,
    advisor_name: String,
    /// As the public may see it: 单**.
    name: String,
}

#[derive(sqlx::FromRow)]
struct ExpectedRow {
    id: Uuid,
    from_at: i64,
    to_at: i64,
    advisor_name: String,
    name: String,
}

impl Action for ListExpected {
    const NAME: &'static str = "appointments.expected";
    const ACCESS: Access = Access::Needs(Permission::ActivityCheckIn);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<ExpectedAppointment>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<ExpectedAppointment>, Fault> {
        let (site, today) = (at.site()?, at.today());
        let rows: Vec<ExpectedRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("expected.sql")).bind(site.uuid()).bind(today).fetch_all(c)
        })?;
        rows.into_iter().map(ExpectedAppointment::try_from).collect()
    }
}

impl TryFrom<ExpectedRow> for ExpectedAppointment {
    type Error = Fault;

    fn try_from(row: ExpectedRow) -> Result<Self, Fault> {
        Ok(Self {
            appointment: row.id.into(),
            from: moment(row.from_at)?,
            to: moment(row.to_at)?,
            advisor_name: row.advisor_name,
            name: masked::public_name(&row.name)?,
        })
    }
}

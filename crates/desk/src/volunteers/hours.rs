//! What somebody has given.

use domain::id::{ResidentId, SignUpId};
use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use domain::volunteers::hours::{hours_text, stars};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::VolunteeringFault;
use super::shift_row::instant;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// Tells a volunteer's confirmed hours, stars and the rows behind them, newest service first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadHours {
    resident: ResidentId,
}

/// The ledger of one volunteer.
#[derive(Serialize, JsonSchema)]
#[expect(clippy::struct_field_names, reason = "hours are what volunteers call them")]
pub(crate) struct Hours {
    number: String,
    /// Masked.
    name: String,
    total_minutes: i64,
    /// With one decimal, rounded down on the total (R-VO-4).
    hours: String,
    /// 0 to 5 (R-VO-8).
    stars: usize,
    rows: Vec<Served>,
}

/// One row of the ledger.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Served {
    sign_up: Option<SignUpId>,
    /// The day of the service.
    day: Day,
    post: Option<String>,
    /// Negative where hours were taken back.
    minutes: i64,
    /// Why they were.
    reason: Option<String>,
    /// The staff number of whoever confirmed it or took it back.
    confirmed_by: String,
    confirmed_at: Instant,
}

#[derive(sqlx::FromRow)]
struct ServedRow {
    sign_up_id: Option<Uuid>,
    day: Day,
    post_name: Option<String>,
    minutes: i64,
    reason: Option<String>,
    staff_number: String,
    at: i64,
}

impl Action for ReadHours {
    const NAME: &'static str = "volunteers.hours";
    const ACCESS: Access = Access::Needs(Permission::Volunteering);
    const MODE: Mode = Mode::Read;
    type Reply = Hours;

    async fn run(self, at: &mut Counter<'_>) -> Result<Hours, Fault> {
        let site = at.site()?;
        let volunteer: Option<(String, String)> = sql!(at, |c| {
            sqlx::query_as(include_str!("hours_volunteer.sql"))
                .bind(site.uuid())
                .bind(self.resident.uuid())
                .fetch_optional(c)
        })?;
        let (number, name) = volunteer.ok_or(VolunteeringFault::NotAVolunteer)?;
        let name = PersonName::parse(&name).map_err(|_| DataFault::Damaged)?;
        let rows: Vec<ServedRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("hours.sql"))
                .bind(site.uuid())
                .bind(self.resident.uuid())
                .fetch_all(c)
        })?;
        let rows: Vec<Served> = rows.into_iter().map(Served::try_from).collect::<Result<_, Fault>>()?;
        let total_minutes = rows.iter().map(|row| row.minutes).sum();
        Ok(Hours {
            number,
            name: mask::name(&name),
            total_minutes,
            hours: hours_text(total_minutes),
            stars: stars(total_minutes),
            rows,
        })
    }
}

impl TryFrom<ServedRow> for Served {
    type Error = Fault;

    fn try_from(row: ServedRow) -> Result<Self, Fault> {
        Ok(Self {
            sign_up: row.sign_up_id.map(SignUpId),
            day: row.day,
            post: row.post_name,
            minutes: row.minutes,
            reason: row.reason,
            confirmed_by: row.staff_number,
            confirmed_at: instant(row.at)?,
        })
    }
}

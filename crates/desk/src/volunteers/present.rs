//! Who is here.

use domain::id::{ShiftId, SignUpId};
use domain::staff::permission::Permission;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shift_row::instant;
use super::sign_up_row::SignUpRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{DataFault, sql};
use crate::fault::Fault;

/// Lists the volunteers who are signed in, the longest first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListPresent {}

/// A volunteer at work.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PresentVolunteer {
    sign_up: SignUpId,
    shift: ShiftId,
    post: String,
    /// Masked.
    name: String,
    number: Option<String>,
    since: Instant,
    /// The end of the shift.
    until: Instant,
}

impl Action for ListPresent {
    const NAME: &'static str = "volunteers.present";
    const ACCESS: Access = Access::Needs(Permission::ActivityCheckIn);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<PresentVolunteer>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<PresentVolunteer>, Fault> {
        const PRESENT: &str = concat!(
            include_str!("sign_up.sql"),
            "where sign_ups.site_id = $1 and sign_ups.state = 'present' ",
            "order by sign_ups.signed_in_at, sign_ups.id"
        );
        let site = at.site()?;
        let rows: Vec<SignUpRow> = sql!(at, |c| sqlx::query_as(PRESENT).bind(site.uuid()).fetch_all(c))?;
        rows.into_iter().map(PresentVolunteer::try_from).collect()
    }
}

impl TryFrom<SignUpRow> for PresentVolunteer {
    type Error = Fault;

    fn try_from(row: SignUpRow) -> Result<Self, Fault> {
        Ok(Self {
            name: row.masked()?,
            sign_up: row.id.into(),
            shift: row.shift_id.into(),
            since: instant(row.signed_in_at.ok_or(DataFault::Damaged)?)?,
            until: instant(row.to_at)?,
            post: row.post_name,
            number: row.number,
        })
    }
}

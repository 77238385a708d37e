//! Who has a place in a shift.

use domain::id::{ResidentId, ShiftId, SignUpId};
use domain::staff::permission::Permission;
use domain::volunteers::sign_up::SignUpState;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::shift_row::shift_row;
use super::shifts::OpenShift;
use super::sign_up_row::SignUpRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::{DoorFault, Fault};

/// Lists the places of a shift in the order in which they were given, masked. Whoever only checks people in
/// sees the shifts of today (R-RO-1).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReadRoster {
    shift: ShiftId,
}

/// A shift and its volunteers.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ShiftRoster {
    shift: OpenShift,
    places: Vec<RosterPlace>,
}

/// One place.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RosterPlace {
    sign_up: SignUpId,
    resident: ResidentId,
    /// Masked.
    name: String,
    number: Option<String>,
    state: SignUpState,
}

impl Action for ReadRoster {
    const NAME: &'static str = "volunteers.roster";
    const ACCESS: Access = Access::Needs(Permission::ActivityCheckIn);
    const MODE: Mode = Mode::Read;
    type Reply = ShiftRoster;

    async fn run(self, at: &mut Counter<'_>) -> Result<ShiftRoster, Fault> {
        const OF_SHIFT: &str = concat!(
            include_str!("sign_up.sql"),
            "where sign_ups.shift_id = $1 and sign_ups.state <> 'cancelled' order by sign_ups.id"
        );
        let shift = shift_row(at, self.shift).await?;
        if shift.day != at.today() && !at.may(Permission::Volunteering) {
            return Err(DoorFault::NotPermitted { needs: Permission::Volunteering }.into());
        }
        let rows: Vec<SignUpRow> =
            sql!(at, |c| sqlx::query_as(OF_SHIFT).bind(self.shift.uuid()).fetch_all(c))?;
        let places = rows.into_iter().map(RosterPlace::try_from).collect::<Result<_, Fault>>()?;
        Ok(ShiftRoster { shift: shift.try_into()?, places })
    }
}

impl TryFrom<SignUpRow> for RosterPlace {
    type Error = Fault;

    fn try_from(row: SignUpRow) -> Result<Self, Fault> {
        Ok(Self {
            sign_up: row.id.into(),
            resident: row.resident_id.into(),
            name: row.masked()?,
            state: row.sign_up()?.state,
            number: row.number,
        })
    }
}

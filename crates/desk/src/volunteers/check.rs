//! What the form shows before it is sent.

use domain::engagements::Engagement;
use domain::id::{ResidentId, ShiftId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::consider::consider;
use super::faults::VolunteeringWarning;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Says whether a person may have a place in a shift, and what to think about first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckSignUp {
    shift: ShiftId,
    resident: ResidentId,
}

/// What speaks for and against it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CheckedSignUp {
    places_left: u32,
    /// Why it is refused, if it is.
    refusal: Option<Fault>,
    warnings: Vec<VolunteeringWarning>,
    /// Where else the person is then; the clerk may accept it.
    clashes: Vec<Engagement>,
}

impl Action for CheckSignUp {
    const NAME: &'static str = "volunteers.check";
    const ACCESS: Access = Access::Needs(Permission::Volunteering);
    const MODE: Mode = Mode::Read;
    type Reply = CheckedSignUp;

    async fn run(self, at: &mut Counter<'_>) -> Result<CheckedSignUp, Fault> {
        let considered = consider(at, self.shift, self.resident).await?;
        let places_left = considered.shift.shift()?.places_left(considered.shift.taken()?);
        Ok(CheckedSignUp {
            places_left,
            refusal: considered.refusal,
            warnings: considered.warnings,
            clashes: considered.clashes,
        })
    }
}

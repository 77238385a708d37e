//! A volunteer did not come.

use domain::id::SignUpId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::faults::VolunteeringFault;
use super::shift_row::instant;
use super::sign_up_row::{Beside, sign_up_row, store};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;

/// Marks a volunteer as absent, once the shift has begun.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MarkAbsent {
    sign_up: SignUpId,
}

/// It was marked.
#[derive(Serialize, JsonSchema)]
pub(crate) struct MarkedAbsent {}

impl Action for MarkAbsent {
    const NAME: &'static str = "volunteers.mark_absent";
    const ACCESS: Access = Access::Needs(Permission::Volunteering);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = MarkedAbsent;

    async fn run(self, at: &mut Counter<'_>) -> Result<MarkedAbsent, Fault> {
        let row = sign_up_row(at, self.sign_up).await?;
        let (marked, begins) = (row.sign_up()?.mark_absent()?, instant(row.from_at)?);
        if at.now < begins {
            return Err(VolunteeringFault::ShiftNotBegun { begins }.into());
        }
        store(at, &marked, Beside::default()).await?;
        Ok(MarkedAbsent {})
    }
}

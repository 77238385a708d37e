//! A place in a shift.

use domain::id::{ResidentId, ShiftId, SignUpId, VisitId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::consider::{Considered, consider};
use super::paper;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::change;
use crate::engagements;
use crate::fault::{Accepted, Fault};
use crate::topics::Topic;

/// Signs a volunteer up for a shift. Two shifts of one person never overlap (R-VO-4); a course, a booking or
/// an appointment then is a warning to accept.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TakeShift {
    shift: ShiftId,
    resident: ResidentId,
    #[serde(default)]
    visit: Option<VisitId>,
    #[serde(default)]
    accept: Accepted,
}

/// The place.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ShiftTaken {
    sign_up: SignUpId,
}

impl Action for TakeShift {
    const NAME: &'static str = "volunteers.sign_up";
    const ACCESS: Access = Access::Needs(Permission::Volunteering);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Volunteers];
    type Reply = ShiftTaken;

    async fn run(self, at: &mut Counter<'_>) -> Result<ShiftTaken, Fault> {
        let considered = consider(at, self.shift, self.resident).await?;
        if let Some(refusal) = considered.refusal {
            return Err(refusal);
        }
        self.accept.or_warn(&considered.warnings)?;
        let time = considered.shift.span()?;
        engagements::check(at, self.resident, time.from(), time.to(), &self.accept).await?;
        let sign_up = self.add(at, &considered).await?;
        if let Some(visit) = self.visit {
            paper::add_sign_up(at, visit, sign_up, &considered.shift).await?;
        }
        Ok(ShiftTaken { sign_up })
    }
}

impl TakeShift {
    async fn add(&self, at: &mut Counter<'_>, considered: &Considered) -> Result<SignUpId, Fault> {
        let sign_up: SignUpId = at.new_id();
        let (site, staff) = (at.site()?, at.staff()?);
        change!(
            at,
            sqlx::query(include_str!("sign_up_add.sql"))
                .bind(site.uuid())
                .bind(sign_up.uuid())
                .bind(self.shift.uuid())
                .bind(self.resident.uuid())
                .bind(considered.shift.from_at)
                .bind(considered.shift.to_at)
                .bind(self.visit.map(VisitId::uuid))
                .bind(staff.uuid())
                .bind(at.now.millis())
        )?;
        at.about("sign_up", sign_up.uuid());
        Ok(sign_up)
    }
}

//! A weekly series of slots, listed before it is saved.

use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::Deserialize;

use super::slot_series::{SlotPlan, SlotSeries};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Lists every date of a series with what falls out and why; saves nothing (R-BK-7).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(transparent)]
pub(crate) struct PlanSlots(SlotSeries);

impl Action for PlanSlots {
    const NAME: &'static str = "appointments.plan_slots";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Read;
    type Reply = SlotPlan;

    async fn run(self, at: &mut Counter<'_>) -> Result<SlotPlan, Fault> {
        self.0.plan(at).await
    }
}

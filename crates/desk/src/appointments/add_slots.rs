//! Slots of every week.

use domain::id::{AdvisorId, SlotId};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::faults::AppointmentFault;
use super::slot_series::{PlannedSlot, SlotPlan, SlotSeries};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, found};
use crate::database::{change, moment, sql};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Adds an advisor's slots week by week, without public holidays and closures; slots that are there already
/// stay as they are.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(transparent)]
pub(crate) struct AddSlots(SlotSeries);

/// What was added.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SlotsAdded {
    plan: SlotPlan,
    added: u64,
}

impl Action for AddSlots {
    const NAME: &'static str = "appointments.add_slots";
    const ACCESS: Access = Access::Needs(Permission::Catalogue);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Appointments];
    type Reply = SlotsAdded;

    async fn run(self, at: &mut Counter<'_>) -> Result<SlotsAdded, Fault> {
        let series = self.0;
        let advisor = advisor_of_code(at, series.advisor.as_str()).await.on_field("advisor")?;
        let plan = series.plan(at).await?;
        let there = slots_of(at, advisor, &plan.slots).await?;
        let mut added = 0;
        for slot in plan.slots.iter().filter(|slot| !there.contains(slot)) {
            if let Some(other) = there.iter().find(|other| other.from < slot.to && slot.from < other.to) {
                return Err(AppointmentFault::AdvisorHasSlotThen { from: other.from }).on_field("from");
            }
            add(at, advisor, slot, series.places).await?;
            added += 1;
        }
        at.about("advisor", advisor.uuid()).detail("slots", added);
        Ok(SlotsAdded { plan, added })
    }
}

async fn advisor_of_code(at: &mut Counter<'_>, code: &str) -> Result<AdvisorId, Fault> {
    const LOOK: &str = "select id from advisors where site_id = $1 and code = $2 and active";
    let site = at.site()?;
    let id: Option<Uuid> =
        sql!(at, |c| sqlx::query_scalar(LOOK).bind(site.uuid()).bind(code).fetch_optional(c))?;
    found(id, "advisor").map(AdvisorId::from)
}

/// The advisor's slots in the stretch of the new ones.
async fn slots_of(
    at: &mut Counter<'_>,
    advisor: AdvisorId,
    slots: &[PlannedSlot],
) -> Result<Vec<PlannedSlot>, Fault> {
    let (Some(first), Some(last)) = (slots.first(), slots.last()) else { return Ok(Vec::new()) };
    let rows: Vec<(i64, i64)> = sql!(at, |c| {
        sqlx::query_as(
            "select from_at, to_at from slots where advisor_id = $1 and from_at < $3 and to_at > $2",
        )
        .bind(advisor.uuid())
        .bind(first.from.millis())
        .bind(last.to.millis())
        .fetch_all(c)
    })?;
    rows.into_iter().map(|(from, to)| Ok(PlannedSlot { from: moment(from)?, to: moment(to)? })).collect()
}

async fn add(at: &mut Counter<'_>, advisor: AdvisorId, slot: &PlannedSlot, places: u32) -> Result<(), Fault> {
    let (id, site): (SlotId, _) = (at.new_id(), at.site()?);
    change!(
        at,
        sqlx::query(include_str!("add_slots.sql"))
            .bind(id.uuid())
            .bind(site.uuid())
            .bind(advisor.uuid())
            .bind(slot.from.day())
            .bind(slot.from.millis())
            .bind(slot.to.millis())
            .bind(i64::from(places))
    )?;
    Ok(())
}

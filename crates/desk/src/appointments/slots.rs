//! Which slots are free.

use domain::id::{AdvisorId, SlotId};
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{moment, number, sql};
use crate::fault::Fault;

/// Lists the slots from one day to another, both included, with the places left.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ListSlots {
    from: Day,
    /// The same day if left out.
    #[serde(default)]
    to: Option<Day>,
    /// Every advisor if left out.
    #[serde(default)]
    advisor: Option<AdvisorId>,
}

/// The slots of one day.
#[derive(Serialize, JsonSchema)]
pub(crate) struct SlotDay {
    day: Day,
    places_left: u64,
    slots: Vec<FreeSlot>,
}

/// A slot and what is left of it.
#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
struct FreeSlot {
    slot: SlotId,
    advisor: AdvisorId,
    advisor_name: String,
    speciality: String,
    /// Whether it is for enterprises alone.
    for_enterprises: bool,
    from: Instant,
    to: Instant,
    places: u64,
    /// None of a slot that is over.
    places_left: u64,
}

#[derive(sqlx::FromRow)]
struct SlotRow {
    id: Uuid,
    advisor_id: Uuid,
    advisor_name: String,
    speciality: String,
    for_enterprises: bool,
    day: Day,
    from_at: i64,
    to_at: i64,
    quota: i64,
    taken: i64,
}

impl Action for ListSlots {
    const NAME: &'static str = "appointments.slots";
    const ACCESS: Access = Access::Needs(Permission::Directory);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<SlotDay>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<SlotDay>, Fault> {
        let site = at.site()?;
        let rows: Vec<SlotRow> = sql!(at, |c| {
            sqlx::query_as(include_str!("slots.sql"))
                .bind(site.uuid())
                .bind(self.from)
                .bind(self.to.unwrap_or(self.from))
                .bind(self.advisor.map(AdvisorId::uuid))
                .fetch_all(c)
        })?;
        let mut days: Vec<SlotDay> = Vec::new();
        for row in rows {
            let day = row.day;
            let slot = row.read(at.now)?;
            match days.last_mut().filter(|last| last.day == day) {
                Some(last) => {
                    last.places_left += slot.places_left;
                    last.slots.push(slot);
                }
                None => days.push(SlotDay { day, places_left: slot.places_left, slots: vec![slot] }),
            }
        }
        Ok(days)
    }
}

impl SlotRow {
    fn read(self, now: Instant) -> Result<FreeSlot, Fault> {
        let to = moment(self.to_at)?;
        Ok(FreeSlot {
            slot: self.id.into(),
            advisor: self.advisor_id.into(),
            advisor_name: self.advisor_name,
            speciality: self.speciality,
            for_enterprises: self.for_enterprises,
            from: moment(self.from_at)?,
            to,
            places: number(self.quota)?,
            places_left: if now < to { number(self.quota - self.taken)? } else { 0 },
        })
    }
}

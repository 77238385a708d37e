//! Taking an item back.

use domain::id::{ItemId, VisitId};
use domain::reason::Reason;
use domain::staff::permission::Permission;
use domain::visits::refused::VisitError;
use schemars::JsonSchema;
use serde::Deserialize;
use uuid::Uuid;

use super::can::Done;
use super::faults::VisitFault;
use super::load::load;
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::{change, sql};
use crate::fault::Fault;
use crate::topics::Topic;

/// Withdraws an item from an open visit, on the same day and with a reason; it does not go on the receipt.
/// What it is about, such as a booking, is cancelled first.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RemoveItem {
    visit: VisitId,
    item: ItemId,
    reason: Reason,
}

impl Action for RemoveItem {
    const NAME: &'static str = "visits.remove_item";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Visits];
    type Reply = Done;

    async fn run(self, at: &mut Counter<'_>) -> Result<Done, Fault> {
        let site = at.site()?;
        let loaded = load(at, self.visit).await?;
        let row = loaded.item(self.item);
        let (day, subject) = row.map(|row| (row.day, row.subject_id)).unwrap_or_default();
        loaded.visit.remove(self.item).map_err(|refusal: VisitError| Fault::from(refusal))?;
        if day != at.today() {
            return Err(VisitFault::ItemOfEarlierDay.into());
        }
        if let Some(subject) = subject {
            refuse_standing(at, subject).await?;
        }
        exactly_one(change!(
            at,
            sqlx::query(include_str!("remove_item.sql"))
                .bind(site.uuid())
                .bind(self.item.uuid())
                .bind(self.reason.as_str())
                .bind(at.now.millis())
        )?)?;
        at.about("item", self.item.uuid()).because(self.reason.as_str());
        Ok(Done {})
    }
}

/// A promise that still holds is not forgotten by taking its line off the paper.
async fn refuse_standing(at: &mut Counter<'_>, subject: Uuid) -> Result<(), Fault> {
    let site = at.site()?;
    let holds: i64 = sql!(at, |c| {
        sqlx::query_scalar(include_str!("subject_holds.sql")).bind(site.uuid()).bind(subject).fetch_one(c)
    })?;
    if holds > 0 { Err(VisitFault::ItemStillHolds.into()) } else { Ok(()) }
}

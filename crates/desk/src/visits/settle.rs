//! How an item ended.

use domain::id::{ItemId, VisitId};
use domain::staff::permission::Permission;
use domain::visits::agent::Standing;
use domain::visits::item::Outcome;
use domain::visits::refused::VisitError;
use schemars::JsonSchema;
use serde::Deserialize;

use super::can::Done;
use super::faults::VisitFault;
use super::item::outcome_columns;
use super::load::{Loaded, load};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Writes down how an item ended; "not accepted" says why and where to go (R-CS-1). May be corrected while
/// the visit is open.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SettleItem {
    visit: VisitId,
    item: ItemId,
    outcome: Outcome,
}

impl Action for SettleItem {
    const NAME: &'static str = "visits.settle";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Visits];
    type Reply = Done;

    async fn run(self, at: &mut Counter<'_>) -> Result<Done, Fault> {
        let loaded = load(at, self.visit).await?;
        settle(at, loaded, self.item, self.outcome).await?;
        at.about("item", self.item.uuid());
        Ok(Done {})
    }
}

/// Settles one item of an open visit and gives the visit back.
pub(super) async fn settle(
    at: &mut Counter<'_>,
    mut loaded: Loaded,
    item: ItemId,
    outcome: Outcome,
) -> Result<Loaded, Fault> {
    let site = at.site()?;
    loaded.visit = loaded.visit.settle(item, outcome.clone())?;
    check_authorisation(at, &loaded, item, &outcome)?;
    let (word, reason, where_to) = outcome_columns(Some(&outcome));
    exactly_one(change!(
        at,
        sqlx::query(include_str!("settle.sql"))
            .bind(site.uuid())
            .bind(item.uuid())
            .bind(&word)
            .bind(&reason)
            .bind(&where_to)
            .bind(at.now.millis())
    )?)?;
    Ok(loaded)
}

/// Without the agent's papers an item may be pending, but not handled (R-EL-7).
pub(super) fn check_authorisation(
    at: &Counter<'_>,
    loaded: &Loaded,
    item: ItemId,
    outcome: &Outcome,
) -> Result<(), Fault> {
    let (Outcome::Handled, Some(help)) = (outcome, loaded.help(at)?) else { return Ok(()) };
    let kind = loaded.item(item).ok_or(VisitError::VisitItemUnknown { item })?.kind()?;
    match help.standing_for(kind, at.today())? {
        Standing::Complete => Ok(()),
        Standing::Pending { missing } => Err(VisitFault::ItemNeedsAuthorisation { item, missing }.into()),
    }
}

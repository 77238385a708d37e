//! Finishing a visit: one paper for everything that was done.

use documents::ReceiptView;
use domain::id::{ItemId, ReceiptId, VisitId};
use domain::receipts::number::ReceiptNumber;
use domain::staff::permission::Permission;
use domain::visits::item::Outcome;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::in_hand::move_ticket;
use super::load::{Loaded, keep, load};
use super::party::check_party;
use super::save_draft::forget;
use super::settle::{check_authorisation, settle};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::change;
use crate::fault::Fault;
use crate::receipts::issue::{Issued, issue};
use crate::topics::Topic;

/// Finishes a visit: every item has an outcome, the ticket is done, and the receipt gets the next number of
/// the day, all at once (R-RC-5).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FinishVisit {
    visit: VisitId,
    /// Outcomes of items that have none yet, or another one.
    #[serde(default)]
    outcomes: Vec<ItemOutcome>,
    /// How many people came, if it was not right at first.
    #[serde(default)]
    party_size: Option<u32>,
    /// Whether opening or closing time is not that of the visit, as for one entered later: its length does
    /// not count.
    #[serde(default)]
    time_is_wrong: bool,
}

#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
struct ItemOutcome {
    item: ItemId,
    outcome: Outcome,
}

/// The receipt of the visit.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Finished {
    receipt: ReceiptId,
    number: ReceiptNumber,
    view: ReceiptView,
}

impl Action for FinishVisit {
    const NAME: &'static str = "visits.finish";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Visits, Topic::Queue, Topic::Receipts];
    type Reply = Finished;

    async fn run(self, at: &mut Counter<'_>) -> Result<Finished, Fault> {
        let now = at.now;
        let mut loaded = load(at, self.visit).await?;
        for ItemOutcome { item, outcome } in self.outcomes {
            loaded = settle(at, loaded, item, outcome).await?;
        }
        check_authorisations(at, &loaded)?;
        loaded.visit = loaded.visit.finish(now)?;
        note(at, self.visit, self.party_size, self.time_is_wrong).await?;
        move_ticket(at, loaded.visit.ticket, |ticket| ticket.finish(now)).await?;
        forget(at, self.visit).await?;
        let Issued { id: receipt, number, view } = issue(at, &loaded).await?;
        keep(at, &loaded.visit).await?;
        at.about("visit", self.visit.uuid()).detail("receipt", number.to_string());
        Ok(Finished { receipt, number, view })
    }
}

/// An agent's letter may have been exchanged for a lesser one after an item was settled.
fn check_authorisations(at: &Counter<'_>, loaded: &Loaded) -> Result<(), Fault> {
    for item in &loaded.visit.items {
        if let Some(outcome) = &item.outcome {
            check_authorisation(at, loaded, item.id, outcome)?;
        }
    }
    Ok(())
}

async fn note(
    at: &mut Counter<'_>,
    visit: VisitId,
    party_size: Option<u32>,
    time_is_wrong: bool,
) -> Result<(), Fault> {
    let site = at.site()?;
    if let Some(size) = party_size {
        check_party(size)?;
    }
    exactly_one(change!(
        at,
        sqlx::query(include_str!("finish_note.sql"))
            .bind(site.uuid())
            .bind(visit.uuid())
            .bind(party_size.map(i64::from))
            .bind(time_is_wrong)
    )?)
}

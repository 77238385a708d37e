//! Putting an item into a visit: every service does it in the transaction of its own action.

use documents::ReceiptItem;
use domain::id::{ItemId, VisitId};
use domain::visits::agent::Standing;
use domain::visits::channel::Centre;
use domain::visits::item::{ItemKind, Outcome};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

use super::agent::Help;
use crate::counter::{Counter, found};
use crate::database::{change, sql, to_json, word};
use crate::fault::Fault;
use crate::topics::Topic;

/// Why an item cannot be put into a visit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum ItemFault {
    /// The visit is parked, finished or left.
    #[error("the visit is not open")]
    VisitNotOpen,
}

/// An item as a service hands it to the visit.
pub(crate) struct NewItem {
    pub(crate) kind: ItemKind,
    pub(crate) centre: Centre,
    /// The booking, enrolment, sign-up, … it is about.
    pub(crate) subject: Uuid,
    /// How many organisations hold it together (a joint course counts once in totals, R-CO-9).
    pub(crate) organisers: u32,
    /// How the receipt will show it.
    pub(crate) view: ReceiptItem,
    pub(crate) outcome: Option<Outcome>,
}

#[derive(sqlx::FromRow)]
struct VisitRow {
    state: String,
    channel: String,
    agent: Option<Vec<u8>>,
    items: i64,
}

/// Adds the item to the visit and gives its id.
pub(crate) async fn add_item(at: &mut Counter<'_>, visit: VisitId, item: NewItem) -> Result<ItemId, Fault> {
    let (site, staff) = (at.site()?, at.staff()?);
    let row: Option<VisitRow> = sql!(at, |c| {
        sqlx::query_as(include_str!("item_visit.sql")).bind(site.uuid()).bind(visit.uuid()).fetch_optional(c)
    })?;
    let row = found(row, "visit")?;
    if row.state != "open" {
        return Err(ItemFault::VisitNotOpen.into());
    }
    let settled = within_authorisation(at, visit, row.agent.as_deref(), item.kind, item.outcome)?;
    let id: ItemId = at.new_id();
    let (outcome, reason, where_to) = outcome_columns(settled.as_ref());
    change!(
        at,
        sqlx::query(include_str!("item_add.sql"))
            .bind(site.uuid())
            .bind(id.uuid())
            .bind(visit.uuid())
            .bind(row.items + 1)
            .bind(at.now.day())
            .bind(word(&item.kind))
            .bind(word(&item.centre))
            .bind(&row.channel)
            .bind(staff.uuid())
            .bind(item.subject)
            .bind(i64::from(item.organisers))
            .bind(&item.view.title)
            .bind(to_json(&item.view)?)
            .bind(&outcome)
            .bind(&reason)
            .bind(&where_to)
            .bind(at.now.millis())
            .bind(outcome.is_some().then_some(at.now.millis()))
    )?;
    at.touch(Topic::Visits);
    Ok(id)
}

/// What an agent may not ask for is refused before anything is saved (R-EL-8); what waits for papers is
/// pending, whatever the service says of it (R-EL-7).
fn within_authorisation(
    at: &Counter<'_>,
    visit: VisitId,
    help: Option<&[u8]>,
    kind: ItemKind,
    outcome: Option<Outcome>,
) -> Result<Option<Outcome>, Fault> {
    let Some(sealed) = help else { return Ok(outcome) };
    let standing = Help::open(at, visit.uuid(), sealed)?.standing_for(kind, at.today())?;
    Ok(match (standing, outcome) {
        (Standing::Pending { .. }, Some(Outcome::Handled)) => Some(Outcome::PendingAuthorisation),
        (_, outcome) => outcome,
    })
}

/// An outcome as its three columns: the word, and for "not accepted" why and where to go.
pub(crate) fn outcome_columns(outcome: Option<&Outcome>) -> (Option<String>, Option<String>, Option<String>) {
    match outcome {
        None => (None, None, None),
        Some(Outcome::NotAccepted { reason, where_to }) => {
            (Some("not_accepted".to_owned()), Some(reason.to_string()), Some(where_to.to_string()))
        }
        Some(outcome) => (Some(word(&outcome.kind())), None, None),
    }
}

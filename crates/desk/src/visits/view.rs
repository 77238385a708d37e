//! A visit as the screen shows it.

use documents::ReceiptItem;
use domain::id::{CounterId, ItemId, ReceiptId, ResidentId, StaffId, TicketId, VisitId};
use domain::queue::number::TicketNumber;
use domain::residents::mask;
use domain::time::Instant;
use domain::visits::agent::{HelpKind, Relationship, Standing};
use domain::visits::channel::{Centre, Channel};
use domain::visits::item::{ItemKind, Outcome};
use domain::visits::priority::PriorityKind;
use domain::visits::visit::{Visit, VisitState};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use super::agent::Help;
use super::can::Can;
use super::load::{ItemRow, Loaded};
use super::person::{masked, person};
use crate::counter::Counter;
use crate::database::{from_json, sql, worded};
use crate::fault::Fault;
use crate::queue::ticket;
use crate::sealing::Column;

/// A visit with everything in it; names, documents and phones masked (R-PI-8).
#[derive(Serialize, JsonSchema)]
pub(crate) struct VisitView {
    visit: VisitId,
    #[serde(flatten)]
    state: VisitState,
    ticket: Option<TicketId>,
    number: Option<TicketNumber>,
    resident: Option<ResidentId>,
    name: Option<String>,
    document: Option<String>,
    channel: Channel,
    elderly: Option<bool>,
    priority: Option<PriorityKind>,
    help: Option<HelpView>,
    party_size: i64,
    opened_at: Instant,
    ended_at: Option<Instant>,
    /// The window where it is or was last.
    counter: CounterId,
    /// Who has or had it in hand last.
    staff: StaffId,
    time_is_wrong: bool,
    items: Vec<ItemView>,
    /// What is half typed.
    draft: Option<Value>,
    receipt: Option<ReceiptId>,
    can_finish: Can,
    can_leave: Can,
    can_resume: Can,
}

/// How the person is helped.
#[derive(Serialize, JsonSchema)]
pub(crate) struct HelpView {
    kind: HelpKind,
    agent: Option<AgentView>,
    /// How far an item may go today.
    standing: Option<Standing>,
    /// Why none may be asked for today, such as a letter that ended meanwhile.
    refused: Option<String>,
}

/// Who acts for the person.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "VisitAgent")]
pub(crate) struct AgentView {
    name: String,
    relationship: Relationship,
    document: Option<String>,
    phone: Option<String>,
}

/// One matter of the visit.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ItemView {
    item: ItemId,
    kind: ItemKind,
    centre: Centre,
    subject: Option<Uuid>,
    handler: StaffId,
    outcome: Option<Outcome>,
    /// How the receipt shows it.
    view: ReceiptItem,
    taken_up_at: Instant,
}

/// The view of a visit.
pub(super) async fn view(at: &mut Counter<'_>, loaded: Loaded) -> Result<VisitView, Fault> {
    let number = match loaded.visit.ticket {
        Some(ticket) => Some(ticket::load(at, ticket).await?.ticket()?.number),
        None => None,
    };
    let (name, document) = principal(at, &loaded).await?;
    let receipt = receipt(at, &loaded.visit).await?;
    let help = loaded.help(at)?.map(|help| HelpView::of(&help, at));
    let draft = loaded.row.draft.as_deref();
    let draft = draft.map(|sealed| at.open(Column::VisitDraft, loaded.row.id, sealed)).transpose()?;
    let Loaded { row, items, visit } = loaded;
    Ok(VisitView {
        visit: visit.id,
        ticket: visit.ticket,
        number,
        resident: visit.resident,
        name,
        document,
        channel: visit.channel,
        elderly: row.elderly,
        priority: row.priority.as_deref().map(worded).transpose()?,
        help,
        party_size: row.party_size,
        opened_at: visit.opened_at,
        ended_at: row.ended_at()?,
        counter: row.counter_id.into(),
        staff: row.staff_id.into(),
        time_is_wrong: row.time_is_wrong,
        items: items.iter().zip(&visit.items).map(ItemView::of).collect::<Result<_, _>>()?,
        draft: draft.as_deref().map(from_json).transpose()?,
        receipt,
        can_finish: visit.can_finish().into(),
        can_leave: visit.clone().leave(at.now).into(),
        can_resume: visit.clone().resume(row.counter_id.into()).into(),
        state: visit.state,
    })
}

/// The person served, masked: name and document.
async fn principal(at: &mut Counter<'_>, loaded: &Loaded) -> Result<(Option<String>, Option<String>), Fault> {
    let Some(resident) = loaded.visit.resident else {
        return Ok((loaded.row.principal_name.as_deref().map(masked).transpose()?, None));
    };
    let person = person(at, resident).await?;
    Ok((Some(mask::name(&person.name)), person.document.as_ref().map(mask::document)))
}

async fn receipt(at: &mut Counter<'_>, visit: &Visit) -> Result<Option<ReceiptId>, Fault> {
    const LOOK: &str = "select id from receipts where site_id = $1 and visit_id = $2 and state = 'issued'";
    let site = at.site()?;
    let id: Option<Uuid> =
        sql!(at, |c| { sqlx::query_scalar(LOOK).bind(site.uuid()).bind(visit.id.uuid()).fetch_optional(c) })?;
    Ok(id.map(ReceiptId))
}

impl HelpView {
    fn of(help: &Help, at: &Counter<'_>) -> Self {
        let agent = help.agent.as_ref().map(|agent| AgentView {
            name: mask::name(&agent.name),
            relationship: agent.relationship,
            document: agent.document.as_ref().map(mask::document),
            phone: agent.phone.as_ref().map(mask::phone),
        });
        let (standing, refused) = match help.standing(at.today()) {
            Ok(standing) => (Some(standing), None),
            Err(fault) => {
                (None, Some(fault.fields.into_values().next().map_or(fault.code, |field| field.code)))
            }
        };
        Self { kind: help.kind, agent, standing, refused }
    }
}

impl ItemView {
    fn of((row, item): (&ItemRow, &domain::visits::item::Item)) -> Result<Self, Fault> {
        Ok(Self {
            item: item.id,
            kind: item.kind,
            centre: item.centre,
            subject: row.subject_id,
            handler: item.handler,
            outcome: item.outcome.clone(),
            view: row.view()?,
            taken_up_at: row.created_at()?,
        })
    }
}

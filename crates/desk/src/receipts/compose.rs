//! What stands on a visit's receipt: everything personal masked, the words Chinese, the same for the same
//! visit each time.

use documents::{AgentView, ReceiptItem, ReceiptView};
use domain::id::StaffId;
use domain::residents::mask;
use domain::time::Instant;
use domain::visits::item::{Item, Outcome};

use super::words;
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;
use crate::sites::house::house;
use crate::visits::load::{ItemRow, Loaded};
use crate::visits::person::{name, person};

/// The version of the template that views are made for (R-RC-10).
pub(super) const TEMPLATE: u32 = 1;

/// The person served as the paper names them.
#[derive(Default)]
struct Principal {
    name: Option<String>,
    honorific: Option<String>,
    document: Option<String>,
}

/// The receipt's view, with this number and QR text.
pub(super) async fn compose(
    at: &mut Counter<'_>,
    loaded: &Loaded,
    number: String,
    qr: String,
    issued_at: Instant,
) -> Result<ReceiptView, Fault> {
    let house = house(at).await?;
    let principal = principal(at, loaded).await?;
    let help = loaded.help(at)?;
    let agent = help.as_ref().and_then(|help| help.agent.as_ref()).map(|agent| AgentView {
        name: mask::name(&agent.name),
        relationship: words::relationship(agent.relationship).to_owned(),
    });
    let items = loaded.items.iter().zip(&loaded.visit.items);
    Ok(ReceiptView {
        unit: house.name,
        number,
        issued_at,
        principal: principal.name,
        honorific: principal.honorific,
        document: principal.document,
        agent,
        help: help.map(|help| words::help(help.kind).to_owned()),
        channel: words::channel(loaded.visit.channel).to_owned(),
        items: items.map(|(row, item)| line(row, item)).collect::<Result<_, _>>()?,
        handler: staff_number(at, at.staff()?).await?,
        counter: counter_name(at, loaded).await?,
        service_phone: house.phone.unwrap_or_default(),
        notes: words::NOTES.map(str::to_owned).to_vec(),
        qr,
        template: TEMPLATE,
        rehearsal: at.rehearsal,
        void_reason: None,
        replaces: None,
    })
}

async fn principal(at: &mut Counter<'_>, loaded: &Loaded) -> Result<Principal, Fault> {
    if let Some(resident) = loaded.visit.resident {
        let person = person(at, resident).await?;
        return Ok(Principal {
            name: Some(mask::name(&person.name)),
            honorific: Some(words::honorific(&person.name, person.sex)),
            document: person.document.as_ref().map(mask::document),
        });
    }
    let Some(typed) = &loaded.row.principal_name else { return Ok(Principal::default()) };
    let name = name(typed)?;
    let honorific = Some(words::honorific(&name, None));
    Ok(Principal { name: Some(mask::name(&name)), honorific, document: None })
}

/// An item as its service wants it shown; where it was not taken in, why and where to go instead (R-CS-1).
fn line(row: &ItemRow, item: &Item) -> Result<ReceiptItem, Fault> {
    let view = row.view()?;
    let Some(outcome) = &item.outcome else { return Ok(view) };
    let outcome_words = words::outcome(outcome.kind()).to_owned();
    Ok(match outcome {
        Outcome::NotAccepted { reason, where_to } => ReceiptItem {
            title: view.title,
            outcome: outcome_words,
            when: None,
            place: None,
            lines: vec![format!("原因：{reason}"), format!("请到：{where_to}")],
            bring: Vec::new(),
            call: None,
        },
        Outcome::PendingAuthorisation => ReceiptItem { outcome: outcome_words, ..view },
        _ if view.outcome.is_empty() => ReceiptItem { outcome: outcome_words, ..view },
        _ => view,
    })
}

async fn staff_number(at: &mut Counter<'_>, staff: StaffId) -> Result<String, Fault> {
    sql!(at, |c| sqlx::query_scalar("select number from staff where id = $1").bind(staff.uuid()).fetch_one(c))
}

async fn counter_name(at: &mut Counter<'_>, loaded: &Loaded) -> Result<String, Fault> {
    sql!(at, |c| {
        sqlx::query_scalar("select name from counters where id = $1").bind(loaded.row.counter_id).fetch_one(c)
    })
}

//! A new ticket.

use domain::id::{AppointmentId, TicketId};
use domain::queue::number::{Prefix, TicketNumber};
use domain::queue::ticket::Ticket;
use domain::residents::name::PersonName;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::time::Instant;
use domain::visits::priority::PriorityKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::call_next::waiting;
use super::count_up::count_up;
use super::estimate::{Estimate, estimate};
use super::faults::QueueFault;
use super::ticket::{letter, load};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, word};
use crate::fault::{Fault, OnField};
use crate::topics::Topic;

/// Gives somebody a place in the queue (R-QU-1). A name is enough, and not even that is needed (R-RO-1).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct IssueTicket {
    /// What they came for; general matters if it is left out.
    #[serde(default = "general")]
    prefix: Prefix,
    #[serde(default)]
    name: Option<PersonName>,
    /// What they came for, in words; the note of another priority.
    #[serde(default)]
    matter: Option<ShortText>,
    /// Why they go first: the ticket is a V, waiting for what `prefix` says.
    #[serde(default)]
    priority: Option<PriorityKind>,
}

/// The ticket that was given.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Issued {
    pub(crate) ticket: TicketId,
    pub(crate) number: TicketNumber,
    #[serde(flatten)]
    estimate: Estimate,
}

/// A ticket as it is asked for, at the entrance or with an appointment.
pub(crate) struct NewTicket {
    /// What the person came for.
    pub(crate) queue: Prefix,
    pub(crate) name: Option<PersonName>,
    pub(crate) matter: Option<ShortText>,
    pub(crate) priority: Option<PriorityKind>,
    pub(crate) appointment: Option<Slot>,
}

/// The slot of an appointment that somebody came for.
pub(crate) struct Slot {
    pub(crate) appointment: AppointmentId,
    pub(crate) from: Instant,
    pub(crate) to: Instant,
}

fn general() -> Prefix {
    Prefix::A
}

impl Action for IssueTicket {
    const NAME: &'static str = "queue.issue";
    const ACCESS: Access = Access::Needs(Permission::Ticket);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Queue];
    type Reply = Issued;

    async fn run(self, at: &mut Counter<'_>) -> Result<Issued, Fault> {
        let priority =
            self.priority.map(|kind| kind.noted(self.matter.as_ref())).transpose().on_field("matter")?;
        match (self.prefix, priority) {
            (Prefix::V, None) => return Err(Fault::from(QueueFault::PriorityKindMissing).on("priority")),
            (Prefix::Y, _) => return Err(Fault::from(QueueFault::PrefixNeedsAppointment).on("prefix")),
            _ => {}
        }
        let new = NewTicket {
            queue: self.prefix,
            name: self.name,
            matter: self.matter,
            priority,
            appointment: None,
        };
        issue(at, new).await
    }
}

/// Numbers and stores a ticket. Numbers have no gaps: they are counted in the transaction that stores it.
pub(crate) async fn issue(at: &mut Counter<'_>, new: NewTicket) -> Result<Issued, Fault> {
    let (id, site, staff): (TicketId, _, _) = (at.new_id(), at.site()?, at.staff()?);
    let prefix = new.prefix();
    let number = count_up(at, &format!("ticket_{}", letter(prefix))).await?;
    let sequence = count_up(at, "ticket").await?;
    change!(
        at,
        sqlx::query(include_str!("issue.sql"))
            .bind(site.uuid())
            .bind(id.uuid())
            .bind(at.now.day())
            .bind(letter(prefix))
            .bind(number)
            .bind(letter(new.queue))
            .bind(sequence)
            .bind(new.name.as_ref().map(PersonName::as_str))
            .bind(new.matter.as_ref().map(ShortText::as_str))
            .bind(new.priority.as_ref().map(word))
            .bind(new.appointment.as_ref().map(|slot| slot.appointment.uuid()))
            .bind(new.appointment.as_ref().map(|slot| slot.from.millis()))
            .bind(new.appointment.as_ref().map(|slot| slot.to.millis()))
            .bind(at.now.millis())
            .bind(staff.uuid())
    )?;
    at.about("ticket", id.uuid());
    let number = load(at, id).await?.ticket()?.number;
    let order: Vec<_> = waiting(at).await?.iter().filter_map(Ticket::waiting).collect();
    let estimate = estimate(at, id, &order).await?;
    Ok(Issued { ticket: id, number, estimate })
}

impl NewTicket {
    /// The letter in front of the number: V before Y before the queue's own.
    fn prefix(&self) -> Prefix {
        match (&self.priority, &self.appointment) {
            (Some(_), _) => Prefix::V,
            (None, Some(_)) => Prefix::Y,
            (None, None) => self.queue,
        }
    }
}

//! Opening a visit: somebody sits down at the window.

use domain::id::{CounterId, ResidentId, TicketId, VisitId};
use domain::queue::state::TicketState;
use domain::queue::ticket::Ticket;
use domain::residents::name::PersonName;
use domain::staff::permission::Permission;
use domain::text::ShortText;
use domain::visits::agent::HelpKind;
use domain::visits::channel::Channel;
use domain::visits::priority::PriorityKind;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agent::{Help, standing_word};
use super::faults::VisitFault;
use super::in_hand::refuse_second;
use super::party::check_party;
use super::person::person;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::{change, word};
use crate::fault::{Fault, OnField};
use crate::queue::calls::{call, window, window_number};
use crate::queue::ticket::{self, TicketRow, keep};
use crate::topics::Topic;

/// Opens a visit at the window of the session, with a ticket that was called here or still waits, or without
/// one. The person served may be a resident, a name, or nobody in particular (R-ID-10).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OpenVisit {
    #[serde(default)]
    ticket: Option<TicketId>,
    /// The person served, if they are registered.
    #[serde(default)]
    resident: Option<ResidentId>,
    /// Their name, if they are not; the ticket's name if it is left out.
    #[serde(default)]
    name: Option<PersonName>,
    /// How the visit came about; follows from the help if it is left out.
    #[serde(default)]
    channel: Option<Channel>,
    /// Why they go first; the ticket's priority if it is left out.
    #[serde(default)]
    priority: Option<PriorityKind>,
    /// The note of another priority.
    #[serde(default)]
    priority_note: Option<ShortText>,
    /// How they are helped, and by whom.
    #[serde(default)]
    help: Option<Help>,
    /// Whether they are 60 or older, by eye; counts where no birth date is known.
    #[serde(default)]
    elderly: Option<bool>,
    /// How many people came.
    #[serde(default = "one")]
    party_size: u32,
}

/// The visit that was opened.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Opened {
    visit: VisitId,
}

fn one() -> u32 {
    1
}

impl Action for OpenVisit {
    const NAME: &'static str = "visits.open";
    const ACCESS: Access = Access::Needs(Permission::Visit);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Visits, Topic::Queue];
    type Reply = Opened;

    async fn run(self, at: &mut Counter<'_>) -> Result<Opened, Fault> {
        let window = window(at)?;
        refuse_second(at, window).await?;
        check_party(self.party_size)?;
        self.priority
            .map(|kind| kind.noted(self.priority_note.as_ref()))
            .transpose()
            .on_field("priority_note")?;
        let ticket = match self.ticket {
            Some(ticket) => Some(sit_down(at, ticket, window).await?),
            None => None,
        };
        let visit: VisitId = at.new_id();
        self.add(at, visit, window, ticket.as_ref()).await?;
        at.about("visit", visit.uuid());
        Ok(Opened { visit })
    }
}

impl OpenVisit {
    async fn add(
        &self,
        at: &mut Counter<'_>,
        visit: VisitId,
        window: CounterId,
        ticket: Option<&TicketRow>,
    ) -> Result<(), Fault> {
        let (site, staff) = (at.site()?, at.staff()?);
        let elderly = match self.resident {
            Some(resident) => person(at, resident).await?.is_elderly(at.today()).or(self.elderly),
            None => self.elderly,
        };
        let help = self.help.as_ref();
        let standing = help.map(|help| help.standing(at.today())).transpose()?;
        let sealed = help.map(|help| help.seal(at, visit.uuid())).transpose()?;
        let relationship = help.and_then(|help| help.agent.as_ref()).map(|agent| agent.relationship);
        change!(
            at,
            sqlx::query(include_str!("open.sql"))
                .bind(site.uuid())
                .bind(visit.uuid())
                .bind(at.now.day())
                .bind(self.ticket.map(TicketId::uuid))
                .bind(window.uuid())
                .bind(staff.uuid())
                .bind(word(&self.channel()))
                .bind(self.resident.map(ResidentId::uuid))
                .bind(self.principal_name(ticket))
                .bind(elderly)
                .bind(self.priority.as_ref().map(word).or_else(|| ticket?.priority.clone()))
                .bind(help.map(|help| word(&help.kind)))
                .bind(&sealed)
                .bind(relationship.as_ref().map(word))
                .bind(standing.as_ref().map(standing_word))
                .bind(i64::from(self.party_size))
                .bind(at.now.millis())
        )?;
        Ok(())
    }

    fn channel(&self) -> Channel {
        let helped = || match self.help.as_ref().map(|help| help.kind) {
            Some(HelpKind::ByAgent) => Channel::Agent,
            Some(HelpKind::HomeVisit) => Channel::HomeVisit,
            Some(HelpKind::Assisted) | None => Channel::WalkIn,
        };
        self.channel.unwrap_or_else(helped)
    }

    /// The name of somebody who is not registered.
    fn principal_name(&self, ticket: Option<&TicketRow>) -> Option<String> {
        let typed = self.name.as_ref().map(PersonName::to_string);
        let name = typed.or_else(|| ticket?.name.clone());
        name.filter(|_| self.resident.is_none())
    }
}

/// The holder of a ticket sits down: called to this window, or taken from those who wait.
async fn sit_down(at: &mut Counter<'_>, id: TicketId, window: CounterId) -> Result<TicketRow, Fault> {
    let row = ticket::load(at, id).await?;
    ticket::refuse_with_visit(at, id).await?;
    let ticket = row.ticket()?;
    let called = match ticket.state {
        TicketState::Called { counter, .. } if counter != window => {
            return Err(called_elsewhere(at, &ticket, counter).await);
        }
        _ if ticket.waiting().is_some() => {
            let ticket = ticket::load_of_today(at, id).await?;
            call(at, ticket, window).await?
        }
        _ => ticket,
    };
    keep(at, &called.serve(window, at.now)?).await?;
    Ok(row)
}

async fn called_elsewhere(at: &mut Counter<'_>, ticket: &Ticket, counter: CounterId) -> Fault {
    match window_number(at, counter).await {
        Ok(window) => VisitFault::TicketCalledElsewhere { number: ticket.number, window }.into(),
        Err(fault) => fault,
    }
}

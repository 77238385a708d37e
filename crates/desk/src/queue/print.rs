//! The ticket on paper.

use documents::{Paper, Print, PrintOptions, TicketView};
use domain::id::TicketId;
use domain::queue::ticket::Ticket;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::call_next::waiting;
use super::estimate::estimate;
use super::ticket::{TicketRow, load};
use super::words;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::door::Desk;
use crate::fault::Fault;
use crate::paper::{self, Order, Printout};
use crate::sites::house::house;

/// Prints a ticket: number, matter, people ahead, about how long, and no name (R-QU-2).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintTicket {
    ticket: TicketId,
    /// A roll of 80 mm if it is left out.
    #[serde(default = "roll")]
    paper: Paper,
    #[serde(default)]
    print: Print,
}

/// The ticket's pages.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PrintedTicket {
    #[schemars(with = "Printout")]
    paper: Order,
}

fn roll() -> Paper {
    Paper::Roll80
}

impl Action for PrintTicket {
    const NAME: &'static str = "queue.print";
    const ACCESS: Access = Access::Needs(Permission::Ticket);
    const MODE: Mode = Mode::Read;
    type Reply = PrintedTicket;

    async fn after(reply: &mut Value, desk: &Desk) -> Result<(), Fault> {
        paper::make(reply, desk).await
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<PrintedTicket, Fault> {
        let row = load(at, self.ticket).await?;
        let view = view(at, row).await?;
        let options = PrintOptions { paper: self.paper, print: self.print, print_number: 1 };
        Ok(PrintedTicket { paper: Order::Ticket { view, options } })
    }
}

async fn view(at: &mut Counter<'_>, row: TicketRow) -> Result<TicketView, Fault> {
    let ticket = row.ticket()?;
    let order: Vec<_> = waiting(at).await?.iter().filter_map(Ticket::waiting).collect();
    let estimate = estimate(at, ticket.id, &order).await?;
    Ok(TicketView {
        unit: house(at).await?.name,
        number: ticket.number.to_string(),
        items: vec![row.matter.unwrap_or_else(|| words::queue(ticket.queue).to_owned())],
        people_ahead: estimate.ahead,
        issued_at: ticket.issued_at,
        estimated_wait: estimate.minutes,
        rehearsal: at.rehearsal,
    })
}

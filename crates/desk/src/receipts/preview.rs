//! The paper as it will print.

use documents::{Paper, Print, PrintOptions, ReceiptView};
use domain::id::VisitId;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::compose::compose;
use super::words::UNNUMBERED;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::door::Desk;
use crate::fault::Fault;
use crate::paper::{self, Order, Printout};
use crate::visits::load::load;

/// Shows the receipt that the visit would get now, without a number: 未编号.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PreviewReceipt {
    visit: VisitId,
    #[serde(default)]
    paper: Paper,
    #[serde(default)]
    print: Print,
}

/// The paper before it is one.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Preview {
    view: ReceiptView,
    #[schemars(with = "Printout")]
    paper: Order,
}

impl Action for PreviewReceipt {
    const NAME: &'static str = "receipts.preview";
    const ACCESS: Access = Access::Needs(Permission::Receipt);
    const MODE: Mode = Mode::Read;
    type Reply = Preview;

    async fn after(reply: &mut Value, desk: &Desk) -> Result<(), Fault> {
        paper::make(reply, desk).await
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<Preview, Fault> {
        let loaded = load(at, self.visit).await?;
        let issued_at = at.now;
        let view = compose(at, &loaded, UNNUMBERED.to_owned(), UNNUMBERED.to_owned(), issued_at).await?;
        let options = PrintOptions { paper: self.paper, print: self.print, print_number: 1 };
        Ok(Preview { view: view.clone(), paper: Order::Receipt { view: Box::new(view), options } })
    }
}

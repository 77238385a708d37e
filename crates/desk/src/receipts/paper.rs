//! A receipt's pages, to look at before they are printed.

use documents::{Paper, Print, PrintOptions};
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::load::{ReceiptKey, load};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::door::Desk;
use crate::fault::Fault;
use crate::paper::{self, Order, Printout};

/// Shows the pages that the next print of a receipt will have, with its mark. Nothing is counted: who wants
/// them on paper prints them.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReceiptPaper {
    /// Its id or its number.
    receipt: ReceiptKey,
    #[serde(default)]
    paper: Paper,
    #[serde(default)]
    print: Print,
}

/// The pages, not printed yet.
#[derive(Serialize, JsonSchema)]
pub(crate) struct NextPrint {
    /// The mark that the print will carry, if it is a later one.
    mark: Option<String>,
    #[schemars(with = "Printout")]
    paper: Order,
}

impl Action for ReceiptPaper {
    const NAME: &'static str = "receipts.paper";
    const ACCESS: Access = Access::Needs(Permission::Receipt);
    const MODE: Mode = Mode::Read;
    type Reply = NextPrint;

    async fn after(reply: &mut Value, desk: &Desk) -> Result<(), Fault> {
        paper::make(reply, desk).await
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<NextPrint, Fault> {
        let receipt = load(at, &self.receipt).await?;
        let prints = receipt.prints.one_more();
        let options = PrintOptions { paper: self.paper, print: self.print, print_number: prints.0 };
        Ok(NextPrint { mark: prints.mark(), paper: Order::Receipt { view: Box::new(receipt.view), options } })
    }
}

//! Printing a receipt, for the first time and again.

use documents::{Paper, Print, PrintOptions};
use domain::id::ReceiptId;
use domain::receipts::number::ReceiptNumber;
use domain::receipts::prints::Prints;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::load::{ReceiptKey, load};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::change;
use crate::door::Desk;
use crate::fault::Fault;
use crate::paper::{self, Order, Printout};
use crate::topics::Topic;

/// Prints a receipt and counts the print. What stands on it never changes; from the second print on it is
/// marked 补打 第2次, and a void one 作废 (R-RC-10).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintReceipt {
    /// Its id or its number.
    receipt: ReceiptKey,
    /// A5 if it is left out.
    #[serde(default)]
    paper: Paper,
    #[serde(default)]
    print: Print,
}

/// The receipt's pages.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PrintedReceipt {
    receipt: ReceiptId,
    number: ReceiptNumber,
    /// How often it has been printed, this time included.
    prints: Prints,
    /// The mark of a later print.
    mark: Option<String>,
    #[schemars(with = "Printout")]
    paper: Order,
}

impl Action for PrintReceipt {
    const NAME: &'static str = "receipts.print";
    const ACCESS: Access = Access::Needs(Permission::Receipt);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Receipts];
    type Reply = PrintedReceipt;

    async fn after(reply: &mut Value, desk: &Desk) -> Result<(), Fault> {
        paper::make(reply, desk).await
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<PrintedReceipt, Fault> {
        let site = at.site()?;
        let receipt = load(at, &self.receipt).await?;
        let prints = receipt.prints.one_more();
        exactly_one(change!(
            at,
            sqlx::query("update receipts set prints = $3 where site_id = $1 and id = $2")
                .bind(site.uuid())
                .bind(receipt.id.uuid())
                .bind(i64::from(prints.0))
        )?)?;
        at.about("receipt", receipt.id.uuid()).detail("print", prints.0);
        let options = PrintOptions { paper: self.paper, print: self.print, print_number: prints.0 };
        Ok(PrintedReceipt {
            receipt: receipt.id,
            number: receipt.number,
            prints,
            mark: prints.mark(),
            paper: Order::Receipt { view: Box::new(receipt.view), options },
        })
    }
}

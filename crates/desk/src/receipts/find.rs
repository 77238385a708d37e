//! Finding receipts.

use domain::id::{ReceiptId, ResidentId, VisitId};
use domain::receipts::number::ReceiptNumber;
use domain::receipts::prints::Prints;
use domain::staff::permission::Permission;
use domain::time::{Day, Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::load::ReceiptRow;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::database::sql;
use crate::fault::Fault;

/// Finds receipts by number, by day, by the person served, or by all of them together; the latest first, at
/// most 200.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindReceipts {
    #[serde(default)]
    number: Option<ReceiptNumber>,
    #[serde(default)]
    day: Option<Day>,
    #[serde(default)]
    resident: Option<ResidentId>,
}

/// A receipt in a list.
#[derive(Serialize, JsonSchema)]
pub(crate) struct FoundReceipt {
    receipt: ReceiptId,
    number: ReceiptNumber,
    visit: VisitId,
    /// The person served, masked.
    name: Option<String>,
    /// The staff number of the clerk.
    handler: String,
    /// How many items it lists.
    items: usize,
    issued_at: Instant,
    prints: Prints,
    /// Why it is void, if it is.
    void_reason: Option<String>,
    /// What stands in for it, if it is void.
    replaced_by: Option<ReceiptNumber>,
}

impl Action for FindReceipts {
    const NAME: &'static str = "receipts.find";
    const ACCESS: Access = Access::Needs(Permission::Receipt);
    const MODE: Mode = Mode::Read;
    type Reply = Vec<FoundReceipt>;

    async fn run(self, at: &mut Counter<'_>) -> Result<Vec<FoundReceipt>, Fault> {
        let site = at.site()?;
        let rows: Vec<ReceiptRow> = sql!(at, |c| {
            sqlx::query_as(FIND)
                .bind(site.uuid())
                .bind(self.number.as_ref().map(ReceiptNumber::to_string))
                .bind(self.day)
                .bind(self.resident.map(ResidentId::uuid))
                .fetch_all(c)
        })?;
        rows.into_iter().map(|row| found(at, row)).collect()
    }
}

const FIND: &str = concat!(include_str!("receipts.sql"), include_str!("find.sql"));

fn found(at: &Counter<'_>, row: ReceiptRow) -> Result<FoundReceipt, Fault> {
    let receipt = row.receipt(at)?;
    Ok(FoundReceipt {
        receipt: receipt.id,
        number: receipt.number,
        visit: receipt.visit,
        name: receipt.view.principal,
        handler: receipt.view.handler,
        items: receipt.view.items.len(),
        issued_at: receipt.issued_at,
        prints: receipt.prints,
        void_reason: receipt.view.void_reason,
        replaced_by: receipt.replaced_by,
    })
}

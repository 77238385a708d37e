//! Reading a receipt.

use documents::ReceiptView;
use domain::id::{ReceiptId, StaffId, VisitId};
use domain::receipts::number::ReceiptNumber;
use domain::receipts::prints::Prints;
use domain::receipts::receipt_state::ReceiptState;
use domain::staff::permission::Permission;
use domain::staff::role::not_own;
use domain::time::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::load::{ReceiptKey, load};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::verdict::Can;

/// Shows a receipt without printing it.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ViewReceipt {
    /// Its id or its number.
    receipt: ReceiptKey,
}

/// A receipt as it stands in the book.
#[derive(Serialize, JsonSchema)]
pub(crate) struct ShownReceipt {
    receipt: ReceiptId,
    number: ReceiptNumber,
    visit: VisitId,
    issued_at: Instant,
    issued_by: StaffId,
    prints: Prints,
    #[serde(flatten)]
    state: ReceiptState,
    /// What stands in for it, if it is void.
    replaced_by: Option<ReceiptNumber>,
    /// Whether whoever asks could void it, if they may void at all.
    can_void: Can,
    /// Whether another one may be put in its place.
    can_reissue: Can,
    view: ReceiptView,
}

impl Action for ViewReceipt {
    const NAME: &'static str = "receipts.view";
    const ACCESS: Access = Access::Needs(Permission::Receipt);
    const MODE: Mode = Mode::Read;
    type Reply = ShownReceipt;

    async fn run(self, at: &mut Counter<'_>) -> Result<ShownReceipt, Fault> {
        let staff = at.staff()?;
        let receipt = load(at, &self.receipt).await?;
        Ok(ShownReceipt {
            can_void: match not_own(staff, receipt.issued_by) {
                Ok(()) => Can::unless(receipt.state.must_be_good()),
                own => Can::unless(own),
            },
            can_reissue: Can::unless(receipt.state.must_lack_successor(receipt.replaced_by.as_ref())),
            receipt: receipt.id,
            number: receipt.number,
            visit: receipt.visit,
            issued_at: receipt.issued_at,
            issued_by: receipt.issued_by,
            prints: receipt.prints,
            state: receipt.state,
            replaced_by: receipt.replaced_by,
            view: receipt.view,
        })
    }
}

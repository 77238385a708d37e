//! Voiding a receipt.

use domain::id::ReceiptId;
use domain::reason::Reason;
use domain::receipts::number::ReceiptNumber;
use domain::receipts::receipt_state::ReceiptState;
use domain::staff::permission::Permission;
use domain::staff::role::not_own;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::load::{ReceiptKey, load};
use crate::action::{Access, Action, Mode};
use crate::counter::{Counter, exactly_one};
use crate::database::change;
use crate::fault::Fault;
use crate::topics::Topic;

/// Voids somebody else's receipt with a reason. The row and its number stay and are shown in the report
/// (R-RC-5); nobody voids their own (R-RO-3).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VoidReceipt {
    /// Its id or its number.
    receipt: ReceiptKey,
    reason: Reason,
}

/// The receipt that is void now.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Voided {
    receipt: ReceiptId,
    number: ReceiptNumber,
    #[serde(flatten)]
    state: ReceiptState,
}

impl Action for VoidReceipt {
    const NAME: &'static str = "receipts.void";
    const ACCESS: Access = Access::Confirmed(Permission::Void);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Receipts];
    type Reply = Voided;

    async fn run(self, at: &mut Counter<'_>) -> Result<Voided, Fault> {
        let (site, staff) = (at.site()?, at.staff()?);
        let receipt = load(at, &self.receipt).await?;
        not_own(staff, receipt.issued_by)?;
        let state = receipt.state.void(self.reason.clone(), staff, at.now)?;
        exactly_one(change!(
            at,
            sqlx::query(include_str!("void.sql"))
                .bind(site.uuid())
                .bind(receipt.id.uuid())
                .bind(self.reason.as_str())
                .bind(staff.uuid())
                .bind(at.now.millis())
        )?)?;
        at.about("receipt", receipt.id.uuid()).because(self.reason.as_str());
        Ok(Voided { receipt: receipt.id, number: receipt.number, state })
    }
}

//! Another receipt in the place of a void one.

use documents::ReceiptView;
use domain::id::ReceiptId;
use domain::receipts::number::ReceiptNumber;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::issue::{Issued, issue_instead};
use super::load::{ReceiptKey, load};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;
use crate::topics::Topic;
use crate::visits;

/// Puts what was done in the visit of a void receipt on a new one: as the visit and the person stand now, with
/// the next number of today, and with the number it stands in for (R-RC-5). A good receipt is voided first;
/// a void one is replaced once.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reissue {
    /// The void receipt: its id or its number.
    receipt: ReceiptKey,
}

/// The receipt that stands in for it.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Reissued {
    receipt: ReceiptId,
    number: ReceiptNumber,
    /// The void one.
    replaces: ReceiptNumber,
    view: ReceiptView,
}

impl Action for Reissue {
    const NAME: &'static str = "receipts.reissue";
    const ACCESS: Access = Access::Needs(Permission::Receipt);
    const MODE: Mode = Mode::Write;
    const TOUCHES: &'static [Topic] = &[Topic::Receipts, Topic::Visits];
    type Reply = Reissued;

    async fn run(self, at: &mut Counter<'_>) -> Result<Reissued, Fault> {
        let void = load(at, &self.receipt).await?;
        void.state.must_lack_successor(void.replaced_by.as_ref())?;
        let visit = visits::load::load(at, void.visit).await?;
        let Issued { id, number, view } = issue_instead(at, &visit, &void).await?;
        at.about("receipt", id.uuid()).detail("replaces", void.number.to_string());
        Ok(Reissued { receipt: id, number, replaces: void.number, view })
    }
}

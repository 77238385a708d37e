//! An amount in words.

use domain::receipts::fen::Fen;
use domain::receipts::rmb::upper_case;
use domain::staff::permission::Permission;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Writes an amount in words that cannot be altered, with the figure beside it (R-RC-8, R-RC-9).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AmountInWords {
    /// In fen.
    amount: Fen,
}

/// The amount, twice.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Amount {
    /// 人民币壹仟肆佰零玖元伍角整
    words: String,
    /// ¥1409.50
    figure: String,
}

impl Action for AmountInWords {
    const NAME: &'static str = "receipts.amount_in_words";
    const ACCESS: Access = Access::Needs(Permission::Receipt);
    const MODE: Mode = Mode::Read;
    type Reply = Amount;

    async fn run(self, _at: &mut Counter<'_>) -> Result<Amount, Fault> {
        Ok(Amount { words: upper_case(self.amount), figure: self.amount.to_string() })
    }
}

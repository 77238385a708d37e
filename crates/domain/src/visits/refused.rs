//! Why a visit says no.

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use crate::id::ItemId;
use crate::visits::visit::Stage;

/// Why a visit may not change as asked.
#[derive(Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum VisitError {
    /// The visit stands elsewhere in its life, for instance already finished.
    #[error("the visit is {stage:?}")]
    VisitStageForbids {
        /// Where it stands now.
        stage: Stage,
    },
    /// A visit is finished with at least one item; somebody who only looked in has left.
    #[error("the visit has no item")]
    VisitEmpty {},
    /// Every item needs an outcome before the visit is finished.
    #[error("{} items have no outcome", items.len())]
    VisitItemsUnsettled {
        /// The items without one, in their order.
        items: Vec<ItemId>,
    },
    /// A visit with items is finished, never left: each item keeps its outcome and goes on the receipt.
    #[error("the visit has {count} items")]
    VisitHasItems {
        /// How many.
        count: usize,
    },
    /// The visit has no such item.
    #[error("the visit has no item {item}")]
    VisitItemUnknown {
        /// The item asked for.
        item: ItemId,
    },
    /// A text is nothing but blanks.
    #[error("the text is empty")]
    VisitTextEmpty {},
    /// A text holds line breaks or other control characters.
    #[error("the text holds control characters")]
    VisitTextHasControlCharacters {},
    /// A text is too long.
    #[error("the text has more than {longest} characters")]
    VisitTextTooLong {
        /// The longest allowed, in code points.
        longest: usize,
    },
}

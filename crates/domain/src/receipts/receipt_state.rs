//! The life of a receipt: issued, and perhaps void. A void receipt keeps its number (R-RC-5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::StaffId;
use crate::reason::Reason;
use crate::receipts::number::ReceiptNumber;
use crate::time::Instant;

/// Where a receipt stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum ReceiptState {
    /// Good.
    Issued {},
    /// Marked 作废; the row and its number stay and are shown in the report.
    Void {
        /// Why.
        reason: Reason,
        /// Who voided it.
        by: StaffId,
        /// When.
        at: Instant,
    },
}

/// Why a receipt was not voided or not replaced.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum ReceiptStateRefusal {
    /// It is void already; the first reason stands.
    #[error("the receipt is void since {since}")]
    ReceiptAlreadyVoid {
        /// When it was voided.
        since: Instant,
    },
    /// It is good: only a void receipt is replaced.
    #[error("the receipt is not void")]
    ReceiptNotVoid {},
    /// Another receipt stands in for it already.
    #[error("the receipt is replaced by {by}")]
    ReceiptAlreadyReplaced {
        /// The number of that one.
        by: ReceiptNumber,
    },
}

impl ReceiptState {
    /// Voids a good receipt.
    pub fn void(self, reason: Reason, by: StaffId, at: Instant) -> Result<Self, ReceiptStateRefusal> {
        self.must_be_good()?;
        Ok(Self::Void { reason, by, at })
    }

    /// Refuses a void receipt.
    pub fn must_be_good(&self) -> Result<(), ReceiptStateRefusal> {
        match self {
            Self::Issued {} => Ok(()),
            Self::Void { at: since, .. } => Err(ReceiptStateRefusal::ReceiptAlreadyVoid { since: *since }),
        }
    }

    /// Refuses to put another receipt in the place of a good one, or a second one in the place of a void one.
    pub fn must_lack_successor(&self, successor: Option<&ReceiptNumber>) -> Result<(), ReceiptStateRefusal> {
        match (self, successor) {
            (Self::Issued {}, _) => Err(ReceiptStateRefusal::ReceiptNotVoid {}),
            (Self::Void { .. }, Some(by)) => {
                Err(ReceiptStateRefusal::ReceiptAlreadyReplaced { by: by.clone() })
            }
            (Self::Void { .. }, None) => Ok(()),
        }
    }

    /// The mark printed across the paper.
    pub fn mark(&self) -> Option<&'static str> {
        match self {
            Self::Issued {} => None,
            Self::Void { .. } => Some("作废"),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_receipt_is_voided_once_and_says_so() {
        let since = Instant::parse("2026-11-22T09:00:00+08:00").expect("a moment");
        let reason = Reason::parse("姓名写错").expect("a reason");
        let by = StaffId(Uuid::nil());
        let issued = ReceiptState::Issued {};
        assert_eq!(issued.mark(), None);
        assert_eq!(issued.must_lack_successor(None), Err(ReceiptStateRefusal::ReceiptNotVoid {}));
        let void = issued.void(reason.clone(), by, since).expect("was good");
        assert_eq!(void, ReceiptState::Void { reason: reason.clone(), by, at: since });
        assert_eq!(void.mark(), Some("作废"));
        assert_eq!(void.must_lack_successor(None), Ok(()));
        let by = ReceiptNumber::parse("JNL-SL-20261122-0002").expect("a number");
        let twice = void.must_lack_successor(Some(&by));
        assert_eq!(twice, Err(ReceiptStateRefusal::ReceiptAlreadyReplaced { by }));
        let by = StaffId(Uuid::nil());
        let later = since + chrono::Duration::minutes(1);
        assert_eq!(void.void(reason, by, later), Err(ReceiptStateRefusal::ReceiptAlreadyVoid { since }));
    }
}

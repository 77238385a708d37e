//! A deposit (押金) and its one refund, which refer to each other by number (R-RC-9).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fen::Fen;
use super::number::ReceiptNumber;
use crate::reason::Reason;

/// Where a deposit stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum Deposit {
    /// Kept by the counter.
    Held {
        /// What was paid.
        amount: Fen,
    },
    /// Given back, once and for all.
    Refunded {
        /// What was paid.
        amount: Fen,
        /// What was given back.
        given_back: Fen,
        /// Why less was given back than was paid.
        deduction: Option<Reason>,
        /// The number of the refund's paper.
        refund: ReceiptNumber,
    },
}

/// Why a deposit was not given back.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum DepositRefusal {
    /// A deposit is refunded once.
    #[error("the deposit was refunded with {refund}")]
    DepositAlreadyRefunded {
        /// The number of that refund.
        refund: ReceiptNumber,
    },
    /// More would be given back than was paid.
    #[error("the refund is more than the deposit of {amount}")]
    RefundAboveDeposit {
        /// What was paid.
        amount: Fen,
    },
    /// Less is given back, and nobody says why.
    #[error("keeping {kept} needs a note")]
    DeductionNeedsReason {
        /// What would be kept.
        kept: Fen,
    },
}

impl Deposit {
    /// Gives a deposit back, all of it or, with a note, a part.
    pub fn refund(
        self,
        given_back: Fen,
        deduction: Option<Reason>,
        refund: ReceiptNumber,
    ) -> Result<Self, DepositRefusal> {
        let amount = match self {
            Self::Held { amount } => amount,
            Self::Refunded { refund, .. } => return Err(DepositRefusal::DepositAlreadyRefunded { refund }),
        };
        let kept = amount.minus(given_back).ok_or(DepositRefusal::RefundAboveDeposit { amount })?;
        if kept > Fen::ZERO && deduction.is_none() {
            return Err(DepositRefusal::DeductionNeedsReason { kept });
        }
        Ok(Self::Refunded { amount, given_back, deduction, refund })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fen(fen: i64) -> Fen {
        Fen::parse(fen).expect("an amount")
    }

    fn number(text: &str) -> ReceiptNumber {
        ReceiptNumber::parse(text).expect("a number")
    }

    #[test]
    fn a_deposit_is_refunded_in_whole_or_with_a_note_in_part() {
        #[track_caller]
        fn check(given_back: i64, note: Option<&str>, refused: Option<&DepositRefusal>) {
            let note = note.map(|text| Reason::parse(text).expect("a reason"));
            let held = Deposit::Held { amount: fen(20_000) };
            let refunded = held.refund(fen(given_back), note, number("JNL-TK-20261122-0001"));
            assert_eq!(refunded.as_ref().err(), refused, "{given_back}");
        }
        check(20_000, None, None);
        check(15_000, Some("话筒损坏"), None);
        check(15_000, None, Some(&DepositRefusal::DeductionNeedsReason { kept: fen(5_000) }));
        check(20_001, None, Some(&DepositRefusal::RefundAboveDeposit { amount: fen(20_000) }));
    }

    #[test]
    fn a_deposit_is_refunded_once() {
        let refund = number("JNL-TK-20261122-0001");
        let held = Deposit::Held { amount: fen(20_000) };
        let refunded = held.refund(fen(20_000), None, refund.clone()).expect("held");
        let again = refunded.refund(fen(20_000), None, number("JNL-TK-20261122-0002"));
        assert_eq!(again, Err(DepositRefusal::DepositAlreadyRefunded { refund }));
    }
}

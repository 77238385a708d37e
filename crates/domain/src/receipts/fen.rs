//! Money: whole fen, never a fraction and never below nothing (R-RC-8).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::refusal::refuse;

/// The largest amount: 999,999,999,999.99 yuan, which every screen and database holds exactly.
const LARGEST: u64 = 99_999_999_999_999;

/// An amount in fen, 0 to 99,999,999,999,999.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Fen(u64);

/// Why a number is no amount.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum FenRefusal {
    /// Below nothing.
    #[error("{fen} fen are below nothing")]
    AmountNegative {
        /// The amount.
        fen: i64,
    },
    /// Above what can be written.
    #[error("the amount is above {largest} fen")]
    AmountTooLarge {
        /// The largest amount.
        largest: u64,
    },
}

impl Fen {
    /// No money.
    pub const ZERO: Self = Self(0);

    /// Reads an amount; refuses one below nothing or too large.
    pub fn parse(fen: i64) -> Result<Self, FenRefusal> {
        let amount = u64::try_from(fen).map_err(|_| FenRefusal::AmountNegative { fen })?;
        Self::within_limit(amount)
    }

    /// The number of fen.
    pub fn get(self) -> u64 {
        self.0
    }

    /// The whole yuan.
    pub fn yuan(self) -> u64 {
        self.0 / 100
    }

    /// The jiao after the whole yuan, 0 to 9.
    pub fn jiao(self) -> u64 {
        self.0 / 10 % 10
    }

    /// The fen after the jiao, 0 to 9.
    pub fn fen(self) -> u64 {
        self.0 % 10
    }

    /// The sum; refuses one too large.
    pub fn plus(self, other: Self) -> Result<Self, FenRefusal> {
        Self::within_limit(self.0 + other.0)
    }

    /// What is left after taking the other away; nothing when the other is larger.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    fn within_limit(amount: u64) -> Result<Self, FenRefusal> {
        if amount > LARGEST {
            return Err(FenRefusal::AmountTooLarge { largest: LARGEST });
        }
        Ok(Self(amount))
    }
}

impl std::fmt::Display for Fen {
    /// The figure beside the words, without blanks or separators: ¥1409.50 (R-RC-9).
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "¥{}.{:02}", self.yuan(), self.0 % 100)
    }
}

impl<'de> Deserialize<'de> for Fen {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(i64::deserialize(from)?).map_err(|refusal| refuse(&refusal))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_shown_with_two_decimals() {
        #[track_caller]
        fn check(fen: i64, shown: &str) {
            assert_eq!(Fen::parse(fen).expect("an amount").to_string(), shown);
        }
        check(140_950, "¥1409.50");
        check(5, "¥0.05");
        check(0, "¥0.00");
        check(99_999_999_999_999, "¥999999999999.99");
    }

    #[test]
    fn an_amount_is_never_negative_nor_beyond_the_limit() {
        let largest = 99_999_999_999_999;
        assert_eq!(Fen::parse(-1), Err(FenRefusal::AmountNegative { fen: -1 }));
        assert_eq!(Fen::parse(100_000_000_000_000), Err(FenRefusal::AmountTooLarge { largest }));
        assert_eq!(Fen(largest).plus(Fen(1)), Err(FenRefusal::AmountTooLarge { largest }));
        assert_eq!((Fen(5).minus(Fen(6)), Fen(6).minus(Fen(5))), (None, Some(Fen(1))));
        assert!(serde_json::from_str::<Fen>("-1").is_err());
    }
}

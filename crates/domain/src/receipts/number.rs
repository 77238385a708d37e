//! The number on a paper: `JNL-SL-20261122-0007` (R-RC-5).

use chrono::Datelike;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use self::ReceiptNumberRefusal::{ReceiptKindUnknown, ReceiptNumberMalformed, UnitCodeMalformed};
use crate::parsed_text;
use crate::refusal::refuse;
use crate::time::Day;

/// The code of the unit that numbers its own papers: 2 to 8 letters and digits, a letter first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitCode(String);

parsed_text!(UnitCode);

/// What a paper is, in its number (§17 Receipt numbers).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptKind {
    /// SL, receipt (受理回执).
    Receipt,
    /// YJ, deposit (押金).
    Deposit,
    /// TK, refund (退款).
    Refund,
    /// JF, points redeemed (积分兑换).
    Redemption,
    /// ZM, certificate (证明).
    Certificate,
}

/// A receipt number. One series for each unit, kind and local date, from 1 without gaps; after 9999
/// comes 10000.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReceiptNumber {
    /// The unit.
    pub unit: UnitCode,
    /// The kind of paper.
    pub kind: ReceiptKind,
    /// The local date.
    pub day: Day,
    /// The place in the series, from 1.
    pub sequence: u32,
}

/// Why a text is no receipt number.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum ReceiptNumberRefusal {
    /// A unit's code is 2 to 8 letters and digits, a letter first.
    #[error("not a unit code")]
    UnitCodeMalformed,
    /// Not unit, kind, date and number with hyphens between.
    #[error("not a receipt number")]
    ReceiptNumberMalformed,
    /// The kind is none of SL, YJ, TK, JF, ZM.
    #[error("no kind of paper is {kind}")]
    ReceiptKindUnknown {
        /// The two letters found.
        kind: String,
    },
}

impl UnitCode {
    /// Reads a code; lower case becomes upper case.
    pub fn parse(text: &str) -> Result<Self, ReceiptNumberRefusal> {
        let code = text.trim().to_ascii_uppercase();
        let is_well_formed = (2..=8).contains(&code.len())
            && code.starts_with(|first: char| first.is_ascii_uppercase())
            && code.chars().all(|c| c.is_ascii_alphanumeric());
        if is_well_formed { Ok(Self(code)) } else { Err(UnitCodeMalformed) }
    }
}

impl ReceiptKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Receipt, Self::Deposit, Self::Refund, Self::Redemption, Self::Certificate];

    /// The two letters in the number.
    pub fn code(self) -> &'static str {
        match self {
            Self::Receipt => "SL",
            Self::Deposit => "YJ",
            Self::Refund => "TK",
            Self::Redemption => "JF",
            Self::Certificate => "ZM",
        }
    }

    fn parse(code: &str) -> Result<Self, ReceiptNumberRefusal> {
        let known = Self::ALL.into_iter().find(|kind| kind.code() == code);
        known.ok_or_else(|| ReceiptKindUnknown { kind: code.to_owned() })
    }
}

impl ReceiptNumber {
    /// Reads a number as printed; lower case and blanks around it are forgiven, nothing else is.
    pub fn parse(text: &str) -> Result<Self, ReceiptNumberRefusal> {
        let text = text.trim().to_ascii_uppercase();
        let parts: Vec<&str> = text.split('-').collect();
        let [unit, kind, date, sequence] = parts[..] else {
            return Err(ReceiptNumberMalformed);
        };
        let number = Self {
            unit: UnitCode::parse(unit)?,
            kind: ReceiptKind::parse(kind)?,
            day: Day::parse_from_str(date, "%Y%m%d").map_err(|_| ReceiptNumberMalformed)?,
            sequence: sequence.parse().map_err(|_| ReceiptNumberMalformed)?,
        };
        let is_as_printed = number.sequence > 0 && number.to_string() == text;
        if is_as_printed { Ok(number) } else { Err(ReceiptNumberMalformed) }
    }
}

impl std::fmt::Display for ReceiptNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { unit, kind, day, sequence } = self;
        let (year, month, date) = (day.year(), day.month(), day.day());
        write!(f, "{unit}-{}-{year:04}{month:02}{date:02}-{sequence:04}", kind.code())
    }
}

impl Serialize for ReceiptNumber {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ReceiptNumber {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(from)?).map_err(|refusal| refuse(&refusal))
    }
}

impl JsonSchema for ReceiptNumber {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ReceiptNumber".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_printed_and_not_otherwise() {
        #[track_caller]
        fn check(text: &str, expected: Result<&str, ReceiptNumberRefusal>) {
            let number = ReceiptNumber::parse(text).map(|number| number.to_string());
            assert_eq!(number, expected.map(str::to_owned), "{text}");
        }
        check("JNL-SL-20261122-0007", Ok("JNL-SL-20261122-0007"));
        check(" jnl-zm-20261122-9999 ", Ok("JNL-ZM-20261122-9999"));
        check("JNL-SL-20261122-10000", Ok("JNL-SL-20261122-10000"));
        check("JNL-SL-20261122-0000", Err(ReceiptNumberMalformed));
        check("JNL-SL-20261122-00007", Err(ReceiptNumberMalformed));
        check("JNL-SL-20261122-7", Err(ReceiptNumberMalformed));
        check("JNL-SL-20261122-+007", Err(ReceiptNumberMalformed));
        check("JNL-SL-20260230-0007", Err(ReceiptNumberMalformed));
        check("JNL-SL-2026112-0007", Err(ReceiptNumberMalformed));
        check("JNL-SL-20261122", Err(ReceiptNumberMalformed));
        check("JNL-XX-20261122-0007", Err(ReceiptKindUnknown { kind: "XX".to_owned() }));
        check("回执-SL-20261122-0007", Err(UnitCodeMalformed));
        check("", Err(ReceiptNumberMalformed));
    }

    proptest! {
        #[test]
        fn every_number_survives_the_wire(kind in 0_usize..5, offset in 0_u64..30_000, sequence in 1_u32..) {
            let day = Day::from_ymd_opt(2026, 1, 1).expect("a date") + chrono::Days::new(offset);
            let unit = UnitCode::parse("JNL").expect("a code");
            let number = ReceiptNumber { unit, kind: ReceiptKind::ALL[kind], day, sequence };
            let json = serde_json::to_string(&number).expect("serialises");
            prop_assert_eq!(serde_json::from_str::<ReceiptNumber>(&json).expect("reads back"), number);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = ReceiptNumber::parse(&text);
        }
    }
}

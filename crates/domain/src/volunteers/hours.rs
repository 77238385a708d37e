//! The ledger of confirmed service: rows are added, never changed (R-VO-5), and hours are told from the
//! total (R-VO-4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::{SignUpId, StaffId};
use crate::parsed_text;
use crate::volunteers::minutes::Minutes;
use crate::volunteers::refused::VolunteerError;

/// Why hours are corrected, 1 to 200 code points.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HoursReason(String);

parsed_text!(HoursReason);

impl HoursReason {
    /// The longest reason, in code points.
    const LONGEST: usize = 200;

    /// Trims; refuses blanks, control characters and more than 200 code points.
    pub fn parse(text: &str) -> Result<Self, VolunteerError> {
        let text = text.trim();
        let fits = (1..=Self::LONGEST).contains(&text.chars().count());
        if fits && !text.chars().any(char::is_control) {
            Ok(Self(text.to_owned()))
        } else {
            Err(VolunteerError::HoursReasonMalformed {})
        }
    }
}

/// One row of a volunteer's ledger. Unconfirmed service has no row: it counts zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct HoursRow {
    /// The service that it is about.
    pub sign_up: SignUpId,
    /// What it does to the total.
    pub entry: HoursEntry,
}

/// What a row does to the total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "entry", rename_all = "snake_case")]
pub enum HoursEntry {
    /// Confirmed service.
    Service {
        /// The minutes added.
        minutes: Minutes,
        /// Who confirmed them: the responsible person, never the volunteer (R-RO-3).
        confirmed_by: StaffId,
    },
    /// Takes a service back.
    Reversal {
        /// The minutes taken away.
        minutes: Minutes,
        /// Who approved it, never the volunteer (R-RO-3).
        approved_by: StaffId,
        /// Why.
        reason: HoursReason,
    },
}

impl HoursEntry {
    fn signed_minutes(&self) -> i64 {
        match self {
            Self::Service { minutes, .. } => i64::from(minutes.get()),
            Self::Reversal { minutes, .. } => -i64::from(minutes.get()),
        }
    }
}

/// The confirmed minutes of a ledger.
pub fn total_minutes(rows: &[HoursRow]) -> i64 {
    rows.iter().map(|row| row.entry.signed_minutes()).sum()
}

/// What still counts of one service.
fn counted(rows: &[HoursRow], sign_up: SignUpId) -> i64 {
    let own = rows.iter().filter(|row| row.sign_up == sign_up);
    own.map(|row| row.entry.signed_minutes()).sum()
}

/// The row of a confirmed service; refused while an earlier row of the same service counts.
pub fn confirm(
    rows: &[HoursRow],
    sign_up: SignUpId,
    minutes: Minutes,
    confirmed_by: StaffId,
) -> Result<HoursRow, VolunteerError> {
    match counted(rows, sign_up) {
        0 => Ok(HoursRow { sign_up, entry: HoursEntry::Service { minutes, confirmed_by } }),
        _ => Err(VolunteerError::HoursAlreadyCounted { sign_up }),
    }
}

/// The row that takes a service back; a correction confirms it anew afterwards.
pub fn reverse(
    rows: &[HoursRow],
    sign_up: SignUpId,
    approved_by: StaffId,
    reason: HoursReason,
) -> Result<HoursRow, VolunteerError> {
    match Minutes::new(counted(rows, sign_up)) {
        Ok(minutes) => Ok(HoursRow { sign_up, entry: HoursEntry::Reversal { minutes, approved_by, reason } }),
        Err(_) => Err(VolunteerError::HoursNotCounted { sign_up }),
    }
}

/// Hours with one decimal, rounded down on the total and never per row: 150 minutes are `2.5`.
pub fn hours_text(total_minutes: i64) -> String {
    let tenths = total_minutes.max(0) / 6;
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// The star level from 0 to 5: at 100, 300, 600, 1000 and 1500 hours of the total (R-VO-8).
pub fn stars(total_minutes: i64) -> usize {
    [100, 300, 600, 1000, 1500].iter().filter(|hours| total_minutes >= *hours * 60).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    const LEAD: StaffId = StaffId(Uuid::from_u128(3));

    fn sign_up(number: u128) -> SignUpId {
        SignUpId(Uuid::from_u128(number))
    }

    fn minutes(minutes: i64) -> Minutes {
        Minutes::new(minutes).expect("within a day")
    }

    fn ledger(rows: &[i64]) -> Vec<HoursRow> {
        let numbered = rows.iter().zip(1u128..);
        let confirmed = numbered.map(|(row, number)| confirm(&[], sign_up(number), minutes(*row), LEAD));
        confirmed.collect::<Result<_, _>>().expect("each service once")
    }

    fn misread() -> HoursReason {
        HoursReason::parse("签退时间录错").expect("a reason")
    }

    fn check(total: i64, text: &str, level: usize) {
        assert_eq!((hours_text(total), stars(total)), (text.to_owned(), level), "{total} minutes");
    }

    #[test]
    fn hours_are_rounded_down_on_the_total() {
        check(total_minutes(&ledger(&[50, 50, 50])), "2.5", 0);
        check(0, "0.0", 0);
        check(5, "0.0", 0);
        check(65, "1.0", 0);
    }

    #[test]
    fn stars_begin_at_full_hours() {
        check(99 * 60 + 54, "99.9", 0);
        check(5999, "99.9", 0);
        check(6000, "100.0", 1);
        for (hours, level) in
            [(299, 1), (300, 2), (599, 2), (600, 3), (1000, 4), (1499, 4), (1500, 5), (9000, 5)]
        {
            check(hours * 60, &format!("{hours}.0"), level);
        }
    }

    #[test]
    fn a_correction_reverses_and_confirms_anew() {
        let mut rows = ledger(&[120, 60]);
        let first = sign_up(1);
        let again = confirm(&rows, first, minutes(90), LEAD);
        assert_eq!(again, Err(VolunteerError::HoursAlreadyCounted { sign_up: first }));
        rows.push(reverse(&rows, first, LEAD, misread()).expect("it counts"));
        assert_eq!(total_minutes(&rows), 60);
        let twice = reverse(&rows, first, LEAD, misread());
        assert_eq!(twice, Err(VolunteerError::HoursNotCounted { sign_up: first }));
        rows.push(confirm(&rows, first, minutes(90), LEAD).expect("reversed before"));
        assert_eq!((total_minutes(&rows), rows.len()), (150, 4), "nothing was changed or deleted");
    }

    #[test]
    fn a_reversal_says_why() {
        assert!(HoursReason::parse(&"改".repeat(200)).is_ok());
        for refused in ["", "　 ", "一\n二", &"改".repeat(201)] {
            assert_eq!(HoursReason::parse(refused), Err(VolunteerError::HoursReasonMalformed {}));
        }
    }

    proptest! {
        #[test]
        fn the_text_never_says_more_than_was_served(rows in prop::collection::vec(1i64..=1440, 0..30)) {
            let total = total_minutes(&ledger(&rows));
            prop_assert_eq!(total, rows.iter().sum::<i64>());
            let tenths: i64 = hours_text(total).replace('.', "").parse().expect("digits");
            prop_assert!(tenths * 6 <= total && total < (tenths + 1) * 6);
        }
    }
}

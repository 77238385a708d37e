//! Points: a ledger apart from hours (R-VO-9). Redeeming takes points, hours stay; never cash (R-VO-12).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::volunteers::refused::VolunteerError;

/// How hours become points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Scheme {
    /// Points for each whole hour, commonly 1.
    pub points_per_hour: u32,
    /// The most that one person can earn, such as 1500; none without a cap.
    pub cap_per_person: Option<u32>,
    /// The balance from which anything can be redeemed; 0 without a minimum.
    pub minimum_balance: u32,
}

impl Scheme {
    /// Points earned: whole hours of the confirmed total × rate, up to the cap (§17).
    pub fn earned(&self, confirmed_minutes: i64) -> i64 {
        let earned = (confirmed_minutes.max(0) / 60).saturating_mul(i64::from(self.points_per_hour));
        self.cap_per_person.map_or(earned, |cap| earned.min(i64::from(cap)))
    }

    /// Earned less spent; negative if hours were reversed after their points had been spent (§17).
    pub fn balance(&self, confirmed_minutes: i64, spent: u32) -> i64 {
        self.earned(confirmed_minutes) - i64::from(spent)
    }

    /// The balance left after a redemption. Refuses what the balance does not cover, any redemption while
    /// it is not positive, and one below the scheme's minimum. Two windows at once are kept apart by the
    /// transaction in which this is asked (R-VO-11).
    pub fn redeem(&self, balance: i64, cost: u32) -> Result<i64, VolunteerError> {
        let needed = i64::from(cost.max(self.minimum_balance).max(1));
        if balance < needed {
            return Err(VolunteerError::PointsNotEnough { balance, needed });
        }
        Ok(balance - i64::from(cost))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Scheme = Scheme { points_per_hour: 1, cap_per_person: None, minimum_balance: 0 };

    #[test]
    fn points_come_from_whole_hours_of_the_total() {
        for (minutes, points) in [(0, 0), (59, 0), (60, 1), (150, 2), (6000, 100)] {
            assert_eq!(PLAIN.earned(minutes), points, "{minutes} minutes");
        }
        let capped = Scheme { points_per_hour: 2, cap_per_person: Some(1500), minimum_balance: 0 };
        assert_eq!((capped.earned(600), capped.earned(90_000)), (20, 1500));
    }

    fn check(scheme: &Scheme, balance: i64, cost: u32, left: Result<i64, i64>) {
        let expected = left.map_err(|needed| VolunteerError::PointsNotEnough { balance, needed });
        assert_eq!(scheme.redeem(balance, cost), expected, "{cost} of {balance}");
    }

    #[test]
    fn a_redemption_needs_a_balance_that_covers_it() {
        check(&PLAIN, 10, 8, Ok(2));
        check(&PLAIN, 2, 8, Err(8));
        check(&PLAIN, 8, 8, Ok(0));
        let from_100 = Scheme { minimum_balance: 100, ..PLAIN };
        check(&from_100, 99, 8, Err(100));
        check(&from_100, 100, 8, Ok(92));
    }

    #[test]
    fn a_negative_balance_is_shown_and_redeems_nothing() {
        let balance = PLAIN.balance(60, 8);
        assert_eq!(balance, -7);
        check(&PLAIN, balance, 1, Err(1));
        check(&PLAIN, 0, 0, Err(1));
    }
}

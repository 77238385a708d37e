//! Age in full years (R-EL-1, R-EL-2): reached on the birthday; who was born on 29 February has it on
//! 28 February in common years (Civil Code art. 202, the month's last day).

use chrono::Datelike;

use crate::time::Day;

/// Full years lived on a certain day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age(u16);

impl Age {
    /// The age on `day` of a person born on `birth`; `None` before the birth.
    pub fn on(birth: Day, day: Day) -> Option<Self> {
        let lived = day.year() - birth.year() - i32::from(day < birthday_in(birth, day.year()));
        if day < birth { None } else { u16::try_from(lived).ok().map(Self) }
    }

    /// Full years.
    pub fn years(self) -> u16 {
        self.0
    }

    /// 60 or older: consultation, guidance and priority handling (Shanghai Elder Ordinance art. 46).
    pub fn is_elderly(self) -> bool {
        self.0 >= 60
    }

    /// Under 8: no capacity to act (Civil Code art. 20).
    pub fn is_under_8(self) -> bool {
        self.0 < 8
    }

    /// Under 14: a guardian's consent and dedicated rules (PIPL art. 31, R-PI-6).
    pub fn is_under_14(self) -> bool {
        self.0 < 14
    }

    /// Under 18: a minor, who cannot act for somebody else (R-EL-8).
    pub fn is_under_18(self) -> bool {
        self.0 < 18
    }

    /// 100 or older.
    pub fn is_centenarian(self) -> bool {
        self.0 >= 100
    }

    /// Over 120: more likely a slip than a life; warned, not refused (R-ID-2).
    pub fn is_doubtful(self) -> bool {
        self.0 > 120
    }
}

/// The day in `year` on which a year of life is complete.
fn birthday_in(birth: Day, year: i32) -> Day {
    birth.with_year(year).unwrap_or_else(|| {
        birth
            .pred_opt()
            .and_then(|eve| eve.with_year(year))
            .expect("29 February follows a 28 February of every year")
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_year_is_complete_on_the_birthday() {
        let check = |birth: &str, on: &str, years: Option<u16>| {
            assert_eq!(Age::on(day(birth), day(on)).map(Age::years), years, "{birth} on {on}");
        };
        check("1960-02-29", "2020-02-28", Some(59));
        check("1960-02-29", "2020-02-29", Some(60));
        check("1960-02-29", "2021-02-27", Some(60));
        check("1960-02-29", "2021-02-28", Some(61));
        check("1966-11-22", "2026-11-22", Some(60));
        check("1966-11-23", "2026-11-22", Some(59));
        check("2012-11-22", "2026-11-22", Some(14));
        check("2014-06-01", "2026-11-22", Some(12));
        check("2026-11-22", "2026-11-22", Some(0));
        check("2026-11-23", "2026-11-22", None);
        check("1899-12-31", "2026-11-22", Some(126));
    }

    #[test]
    fn the_limits_of_the_law_lie_on_the_birthday() {
        let age = |years| Age(years);
        assert!(age(60).is_elderly() && !age(59).is_elderly());
        assert!(age(13).is_under_14() && !age(14).is_under_14());
        assert!(age(17).is_under_18() && !age(18).is_under_18());
        assert!(age(7).is_under_8() && !age(8).is_under_8());
        assert!(age(100).is_centenarian() && !age(99).is_centenarian());
        assert!(age(121).is_doubtful() && !age(120).is_doubtful());
    }

    proptest! {
        #[test]
        fn nobody_grows_younger(birth in 0i64..60_000, lived in 0i64..60_000) {
            let birth = day("1900-01-01") + chrono::Duration::days(birth);
            let on = birth + chrono::Duration::days(lived);
            let today = Age::on(birth, on).unwrap();
            let tomorrow = Age::on(birth, on.succ_opt().unwrap()).unwrap();
            prop_assert!(tomorrow.years() - today.years() <= 1);
        }
    }
}

//! Who answers for a child in a course (R-CO-7, R-PI-6).

use schemars::JsonSchema;
use serde::Serialize;

use crate::id::ResidentId;
use crate::residents::age::Age;
use crate::time::Day;

/// A person as far as this rule goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: ResidentId,
    /// Their birthday, if it is known.
    pub born: Option<Day>,
}

/// What a course is about, as far as this rule goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Company {
    /// Everybody comes alone.
    Alone,
    /// Every child comes with a grown-up, who fills a chair too.
    WithChild,
}

/// Why somebody cannot enrol without, or with, that guardian.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum GuardianRefusal {
    /// Under 14, or in a course for children with a grown-up: a guardian must be named.
    #[error("a guardian must be named")]
    ChildNeedsGuardian {
        /// Whole years today, if the birthday is known.
        age: Option<u16>,
    },
    /// Nobody is their own guardian.
    #[error("nobody is their own guardian")]
    GuardianIsTheChild {},
    /// A guardian is of age.
    #[error("a guardian of {age} is not of age")]
    GuardianUnderAge {
        /// The guardian's whole years today.
        age: u16,
    },
}

impl Company {
    /// How many chairs one place takes: the capacity of a room counts both (R-CO-7).
    pub fn heads(self, places: u64) -> u64 {
        match self {
            Self::Alone => places,
            Self::WithChild => places * 2,
        }
    }

    /// Whether somebody may enrol with this guardian, or with none.
    pub fn check_guardian(
        self,
        participant: Person,
        guardian: Option<Person>,
        today: Day,
    ) -> Result<(), GuardianRefusal> {
        let age = participant.born.and_then(|born| Age::on(born, today));
        let Some(guardian) = guardian else {
            let needed = self == Self::WithChild || age.is_some_and(Age::is_under_14);
            let refusal = GuardianRefusal::ChildNeedsGuardian { age: age.map(Age::years) };
            return if needed { Err(refusal) } else { Ok(()) };
        };
        if guardian.id == participant.id {
            return Err(GuardianRefusal::GuardianIsTheChild {});
        }
        let guardian_age = guardian.born.and_then(|born| Age::on(born, today));
        match guardian_age.filter(|age| age.is_under_18()) {
            Some(age) => Err(GuardianRefusal::GuardianUnderAge { age: age.years() }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn person(id: u128, born: &str) -> Person {
        Person { id: ResidentId(Uuid::from_u128(id)), born: born.parse().ok() }
    }

    #[test]
    fn a_child_under_fourteen_comes_with_a_guardian_of_age() {
        #[track_caller]
        fn check(born: &str, guardian: Option<Person>, refusal: Option<&GuardianRefusal>) {
            let today = Day::from_ymd_opt(2026, 11, 22).expect("a date");
            let found = Company::Alone.check_guardian(person(1, born), guardian, today);
            assert_eq!(found.as_ref().err(), refusal, "born {born}");
        }
        let needed = |age| GuardianRefusal::ChildNeedsGuardian { age: Some(age) };
        check("2014-06-01", None, Some(&needed(12)));
        check("2012-11-23", None, Some(&needed(13)));
        check("2012-11-22", None, None); // 14 today
        check("unknown", None, None);
        check("2014-06-01", Some(person(2, "1985-03-12")), None);
        check("2014-06-01", Some(person(2, "unknown")), None);
        check(
            "2014-06-01",
            Some(person(2, "2010-01-01")),
            Some(&GuardianRefusal::GuardianUnderAge { age: 16 }),
        );
        check("2014-06-01", Some(person(1, "2014-06-01")), Some(&GuardianRefusal::GuardianIsTheChild {}));
    }

    #[test]
    fn a_course_with_a_child_always_names_the_grown_up_and_counts_both() {
        let today = Day::from_ymd_opt(2026, 11, 22).expect("a date");
        let refusal = Company::WithChild.check_guardian(person(1, "unknown"), None, today);
        assert_eq!(refusal, Err(GuardianRefusal::ChildNeedsGuardian { age: None }));
        assert_eq!((Company::WithChild.heads(12), Company::Alone.heads(12)), (24, 12));
    }
}

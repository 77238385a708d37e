//! Minors volunteer with a guardian's consent (R-VO-7; Shanghai Volunteer Service Ordinance art. 13).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::volunteers::refused::VolunteerError;

/// Of age from this birthday (Civil Code art. 17).
const OF_AGE: u32 = 18;

/// Whether a guardian has consented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Guardian {
    /// A guardian has consented, on paper.
    Consents,
    /// Nobody has consented yet.
    NotAsked,
}

/// Refuses a minor without a guardian's consent. `age` is in whole years on the day of the service.
pub fn may_volunteer(age: u32, guardian: Guardian) -> Result<(), VolunteerError> {
    match guardian {
        Guardian::NotAsked if age < OF_AGE => Err(VolunteerError::VolunteerNeedsGuardian { age }),
        Guardian::NotAsked | Guardian::Consents => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(age: u32, guardian: Guardian, allowed: bool) {
        assert_eq!(may_volunteer(age, guardian).is_ok(), allowed, "{age}, {guardian:?}");
    }

    #[test]
    fn a_minor_needs_a_guardian_and_a_grown_up_does_not() {
        check(14, Guardian::NotAsked, false);
        check(17, Guardian::NotAsked, false);
        check(14, Guardian::Consents, true);
        check(18, Guardian::NotAsked, true);
    }
}

//! Who goes first (R-EL-3). The kind orders the queue and is counted without names; it is never written to the
//! person's record, disability least of all (R-PI-4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::residents::age::Age;
use crate::text::ShortText;
use crate::time::Day;

/// Why somebody is served before others. No proof is asked for (R-EL-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum PriorityKind {
    /// 60 or older (老年人), by birth date or by eye.
    Elderly,
    /// With a disability (残疾人).
    Disability,
    /// Pregnant (孕妇).
    Pregnant,
    /// With an infant (携带婴幼儿).
    WithInfant,
    /// Serviceman or veteran (军人、退役军人).
    ServiceMember,
    /// Medical urgency (急病).
    MedicalUrgency,
    /// Another reason, which needs a note.
    Other,
}

/// Why a priority is refused.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum PriorityError {
    /// "Other" without a note.
    #[error("another reason for priority needs a note")]
    PriorityNoteMissing {},
}

impl PriorityKind {
    /// What a birth date suggests on `today`.
    pub fn suggested(birth: Day, today: Day) -> Option<Self> {
        Age::on(birth, today).filter(|age| age.is_elderly()).map(|_| Self::Elderly)
    }

    /// The kind itself, unless it is another reason without a note.
    pub fn noted(self, note: Option<&ShortText>) -> Result<Self, PriorityError> {
        if self == Self::Other && note.is_none() {
            Err(PriorityError::PriorityNoteMissing {})
        } else {
            Ok(self)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_years_suggest_priority_from_the_birthday_on() {
        let check = |birth: &str, expected| {
            let today = "2026-11-22".parse().unwrap();
            assert_eq!(PriorityKind::suggested(birth.parse().unwrap(), today), expected, "{birth}");
        };
        check("1966-11-22", Some(PriorityKind::Elderly));
        check("1966-11-23", None);
        check("1960-02-29", Some(PriorityKind::Elderly));
    }

    #[test]
    fn another_reason_needs_a_note() {
        let note = ShortText::parse("刚做完手术").unwrap();
        assert_eq!(PriorityKind::Other.noted(None), Err(PriorityError::PriorityNoteMissing {}));
        assert_eq!(PriorityKind::Other.noted(Some(&note)), Ok(PriorityKind::Other));
        assert_eq!(PriorityKind::Pregnant.noted(None), Ok(PriorityKind::Pregnant));
        assert_eq!(serde_json::to_string(&PriorityKind::WithInfant).unwrap(), r#""with_infant""#);
    }
}

//! A span of time in which somebody serves.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use crate::refusal::refuse;
use crate::time::Instant;
use crate::volunteers::refused::VolunteerError;

/// From the beginning to just before the end, never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, JsonSchema)]
pub struct Span {
    from: Instant,
    to: Instant,
}

/// A span as it is written, before its ends are compared.
#[derive(Deserialize)]
struct Ends {
    from: Instant,
    to: Instant,
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Ends { from, to } = Ends::deserialize(from)?;
        Self::new(from, to).map_err(|refusal| refuse(&refusal))
    }
}

impl Span {
    /// Refuses a span that ends when it begins, or before.
    pub fn new(from: Instant, to: Instant) -> Result<Self, VolunteerError> {
        if from < to {
            Ok(Self { from, to })
        } else {
            Err(VolunteerError::ServiceEndsBeforeItBegins { from, to })
        }
    }

    /// The first moment.
    pub fn from(self) -> Instant {
        self.from
    }

    /// The first moment after it.
    pub fn to(self) -> Instant {
        self.to
    }

    /// Whether the two share a moment; touching ones do not.
    pub fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// Refuses the span if the person already serves within it (R-VO-4).
    pub fn must_be_free(self, others: &[Self]) -> Result<(), VolunteerError> {
        match others.iter().find(|other| self.overlaps(**other)) {
            Some(&Self { from, to }) => Err(VolunteerError::ServiceOverlaps { from, to }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(time: &str) -> Instant {
        Instant::parse(&format!("2026-11-22T{time}:00+08:00")).expect("RFC 3339")
    }

    fn span(from: &str, to: &str) -> Span {
        Span::new(at(from), at(to)).expect("has a length")
    }

    fn check(other: Span, overlaps: bool) {
        let morning = span("10:00", "12:00");
        assert_eq!(morning.overlaps(other), overlaps, "{other:?}");
        assert_eq!(other.must_be_free(&[morning]).is_err(), overlaps, "{other:?}");
    }

    #[test]
    fn overlapping_shifts_are_refused_and_touching_ones_are_not() {
        check(span("11:30", "13:00"), true);
        check(span("10:30", "11:00"), true);
        check(span("12:00", "13:00"), false);
        check(span("09:00", "10:00"), false);
    }

    #[test]
    fn a_span_has_a_length_on_the_wire_too() {
        assert!(Span::new(at("10:00"), at("10:00")).is_err());
        let wire = r#"{"from":"2026-11-22T10:00:00Z","to":"2026-11-22T09:00:00Z"}"#;
        let refusal = serde_json::from_str::<Span>(wire).expect_err("ends before it begins").to_string();
        assert!(refusal.contains("service_ends_before_it_begins"), "{refusal}");
    }

    proptest! {
        #[test]
        fn overlap_is_mutual(a in 0i64..99, b in 1i64..99, c in 0i64..99, d in 1i64..99) {
            let span = |from: i64, length: i64| {
                let moment = |millis| Instant::from_millis(millis).expect("in range");
                Span::new(moment(from), moment(from + length)).expect("has a length")
            };
            let (one, other) = (span(a, b), span(c, d));
            prop_assert_eq!(one.overlaps(other), other.overlaps(one));
            let share = (a..a + b).any(|moment| (c..c + d).contains(&moment));
            prop_assert_eq!(one.overlaps(other), share);
        }
    }
}

//! A dated shift of a post (班次).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::id::{PostId, ShiftId};
use crate::volunteers::refused::VolunteerError;
use crate::volunteers::span::Span;

/// When a post is manned, and by how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Shift {
    /// Its id.
    pub id: ShiftId,
    /// The post.
    pub post: PostId,
    /// When it is.
    pub span: Span,
    /// How many volunteers it takes.
    pub capacity: u32,
}

impl Shift {
    /// The places left; `taken` counts the sign-ups that were not withdrawn.
    pub fn places_left(&self, taken: u32) -> u32 {
        self.capacity.saturating_sub(taken)
    }

    /// Whether somebody can sign up who already has these shifts: there is a place, and no overlap.
    pub fn must_take(&self, taken: u32, own: &[Span]) -> Result<(), VolunteerError> {
        if self.places_left(taken) == 0 {
            return Err(VolunteerError::ShiftFull { shift: self.id, capacity: self.capacity });
        }
        self.span.must_be_free(own)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::time::Instant;

    fn span(from: &str, to: &str) -> Span {
        let at = |time| Instant::parse(&format!("2026-11-22T{time}:00+08:00")).expect("RFC 3339");
        Span::new(at(from), at(to)).expect("has a length")
    }

    #[test]
    fn a_shift_takes_as_many_as_it_has_places_and_nobody_twice() {
        let id = ShiftId(Uuid::from_u128(1));
        let post = PostId(Uuid::from_u128(2));
        let library = Shift { id, post, span: span("10:00", "12:00"), capacity: 2 };
        assert_eq!(library.must_take(1, &[span("08:00", "10:00")]), Ok(()));
        let full = VolunteerError::ShiftFull { shift: library.id, capacity: 2 };
        assert_eq!(library.must_take(2, &[]), Err(full));
        let clash = library.must_take(0, &[span("11:30", "13:00")]);
        assert!(matches!(clash, Err(VolunteerError::ServiceOverlaps { .. })));
        assert_eq!((library.places_left(1), library.places_left(3)), (1, 0));
    }
}

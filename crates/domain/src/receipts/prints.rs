//! How often a paper was printed. The content never changes; the mark does (R-RC-10).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The number of prints so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Prints(pub u32);

impl Prints {
    /// One print more.
    #[must_use]
    pub fn one_more(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// The mark on the latest print: none on the first, `补打 第2次` on the second (R-RC-1).
    pub fn mark(self) -> Option<String> {
        (self.0 > 1).then(|| format!("补打 第{}次", self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_print_is_marked_as_the_second() {
        let marks = std::iter::successors(Some(Prints::default()), |prints| Some(prints.one_more()));
        let marks: Vec<_> = marks.take(4).map(Prints::mark).collect();
        assert_eq!(marks, [None, None, Some("补打 第2次".to_owned()), Some("补打 第3次".to_owned())]);
    }
}

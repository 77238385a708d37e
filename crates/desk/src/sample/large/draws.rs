//! Draws that follow from a seed.

/// The draws of one thing: the same kind, seed and number always draw the same.
pub(super) struct Draws(blake3::OutputReader);

impl Draws {
    /// The draws of the `number`th of a kind.
    pub(super) fn of(kind: &str, seed: u64, number: u64) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(kind.as_bytes()).update(&seed.to_le_bytes()).update(&number.to_le_bytes());
        Self(hasher.finalize_xof())
    }

    /// A number below `bound`.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes) % bound.max(1)
    }

    /// Whether a chance of so many per cent comes true.
    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of these, which are some.
    pub(super) fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.index(choices.len())]
    }

    /// A place in a list of this length.
    pub(super) fn index(&mut self, length: usize) -> usize {
        let drawn = self.below(u64::try_from(length).unwrap_or(u64::MAX));
        usize::try_from(drawn).unwrap_or_default()
    }
}

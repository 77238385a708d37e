//! Chance that can be thrown again: `SplitMix64`.

/// Dice of one seed.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn of(seed: u64) -> Self {
        // Mixed once, so that no seed throws what another one throws a little later.
        let mut dice = Self(seed);
        Self(dice.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).expect("a small number");
        usize::try_from(self.next() % end).expect("a small number")
    }

    /// A number between both, both included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        let range = u64::try_from(most - least + 1).expect("the least comes first");
        least + i64::try_from(self.next() % range).expect("a small number")
    }

    /// True so many times in a hundred.
    pub(super) fn percent(&mut self, times: u64) -> bool {
        self.next() % 100 < times
    }

    /// One of these.
    pub(super) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// One of `all` things: mostly one that suits, now and then any, and rarely one that does not exist.
    pub(super) fn choose(&mut self, all: usize, suits: impl Fn(usize) -> bool) -> Option<usize> {
        let suiting: Vec<usize> = (0..all).filter(|index| suits(*index)).collect();
        match () {
            () if all == 0 || self.percent(2) => None,
            () if suiting.is_empty() || self.percent(12) => Some(self.below(all)),
            () => Some(self.pick(&suiting)),
        }
    }

    /// A made-up id.
    pub(super) fn id(&mut self) -> uuid::Uuid {
        uuid::Uuid::from_u64_pair(self.next(), self.next())
    }
}

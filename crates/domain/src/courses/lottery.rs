//! Drawing places by lot (R-CO-3): the seed is logged, so that witnesses can repeat the draw.

use crate::id::EnrolmentId;

/// The drawn order: the first win places, the rest form the waiting list. The same seed and applicants
/// always give the same order, however they were listed.
pub fn draw(seed: u64, applicants: &[EnrolmentId]) -> Vec<EnrolmentId> {
    let mut order = applicants.to_vec();
    order.sort_unstable();
    order.dedup();
    let mut state = seed;
    for last in (1..order.len()).rev() {
        let chosen = below(last + 1, &mut state);
        order.swap(last, chosen);
    }
    order
}

/// An even choice below `bound`, by multiplying a 64-bit draw: no choice is favoured by more than 2⁻³².
fn below(bound: usize, state: &mut u64) -> usize {
    let scaled = u128::from(split_mix(state)) * bound as u128;
    usize::try_from(scaled >> 64).expect("less than the bound, which is a usize")
}

/// `SplitMix64`, published by Steele, Lea and Flood in 2014: simple enough to check by hand.
fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn applicants(count: u128) -> Vec<EnrolmentId> {
        (0..count).map(|number| EnrolmentId(Uuid::from_u128(number))).collect()
    }

    #[test]
    fn the_generator_is_the_published_one() {
        let mut state = 1_234_567;
        assert_eq!(split_mix(&mut state), 6_457_827_717_110_365_317);
        assert_eq!(split_mix(&mut state), 3_203_168_211_198_807_973);
    }

    #[test]
    fn everybody_wins_about_as_often() {
        let applicants = applicants(10);
        for applicant in &applicants {
            let wins = (0..10_000).filter(|seed| draw(*seed, &applicants)[0] == *applicant).count();
            assert!((850..1_150).contains(&wins), "{applicant} won {wins} of 10,000 draws");
        }
    }

    proptest! {
        #[test]
        fn a_draw_can_be_repeated_and_loses_nobody(seed: u64, count in 0_u128..40) {
            let mut listed = applicants(count);
            let drawn = draw(seed, &listed);
            listed.reverse();
            prop_assert_eq!(&draw(seed, &listed), &drawn);
            let mut sorted = drawn;
            sorted.sort_unstable();
            prop_assert_eq!(sorted, applicants(count));
        }
    }
}

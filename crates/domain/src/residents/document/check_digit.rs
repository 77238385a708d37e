//! Check characters: MOD 11-2 of GB 11643 and ICAO 7-3-1.

/// The weights of the first 17 digits (R-ID-1).
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// The check character by the weighted sum's remainder modulo 11.
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

/// The check character of 17 digits; `None` if there are not 17, or one of them is no ASCII digit.
pub(super) fn mod_11_2(digits: &str) -> Option<char> {
    if digits.chars().count() != WEIGHTS.len() {
        return None;
    }
    let sum =
        digits.chars().zip(WEIGHTS).try_fold(0, |sum, (c, weight)| Some(sum + c.to_digit(10)? * weight))?;
    CHECKS.get((sum % 11) as usize).copied()
}

/// Whether the last character is the MOD 11-2 check of those before it.
pub(super) fn ends_in_mod_11_2(number: &str) -> bool {
    let mut digits = number.chars();
    let check = digits.next_back();
    check.is_some() && mod_11_2(digits.as_str()) == check
}

/// Whether the last digit is the ICAO 9303 check (weights 7, 3, 1; letters count 10 to 35) of those before it.
pub(super) fn ends_in_icao(number: &str) -> bool {
    let mut characters = number.chars();
    let check = characters.next_back().and_then(|c| c.to_digit(10));
    let sum = characters
        .zip([7, 3, 1].into_iter().cycle())
        .try_fold(0, |sum, (c, weight)| Some((sum + c.to_digit(36)? * weight) % 10));
    check.is_some() && sum == check
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A number of 18 characters whose check is right.
    fn checked(digits: &[u32]) -> Vec<char> {
        let mut number: Vec<char> = digits.iter().filter_map(|d| char::from_digit(*d, 10)).collect();
        number.extend(mod_11_2(&number.iter().collect::<String>()));
        number
    }

    fn holds(number: &[char]) -> bool {
        ends_in_mod_11_2(&number.iter().collect::<String>())
    }

    #[test]
    fn samples_of_the_standards_hold() {
        for number in ["11010519491231002X", "440524188001010014", "911124198108030024"] {
            assert!(ends_in_mod_11_2(number), "{number}");
        }
        assert!(ends_in_icao("CAN110081080310"));
        assert!(!ends_in_icao("CAN110081080311"));
        assert!(!ends_in_icao("") && !ends_in_mod_11_2(""));
    }

    proptest! {
        /// R-ID-8.
        #[test]
        fn every_single_error_and_every_swap_of_neighbours_is_caught(
            digits in proptest::collection::vec(0u32..10, 17)
        ) {
            let right = checked(&digits);
            prop_assert!(holds(&right));
            for place in 0..18 {
                for wrong in "0123456789X".chars().filter(|c| *c != right[place]) {
                    let mut number = right.clone();
                    number[place] = wrong;
                    prop_assert!(!holds(&number), "{wrong} at {place} of {right:?}");
                }
            }
            for place in (0..17).filter(|place| right[*place] != right[place + 1]) {
                let mut number = right.clone();
                number.swap(place, place + 1);
                prop_assert!(!holds(&number), "swapped at {place} of {right:?}");
            }
        }
    }
}

//! Percentages as they are printed (R-RP-4).

/// What is printed where there is no share.
const NO_SHARE: &str = "—";

/// A share of a whole with one decimal, rounded half up, such as `33.3%`; `—` when the whole is 0. A part
/// greater than its whole is no share either: nothing above 100 is ever printed.
pub fn percent_text(part: u32, whole: u32) -> String {
    if whole == 0 || part > whole {
        return NO_SHARE.to_owned();
    }
    let (part, whole) = (u64::from(part), u64::from(whole));
    let tenths = (part * 2000 + whole) / (whole * 2);
    format!("{}.{}%", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(part: u32, whole: u32, text: &str) {
        assert_eq!(percent_text(part, whole), text, "{part} of {whole}");
    }

    #[test]
    fn one_decimal_or_a_dash() {
        check(1, 3, "33.3%");
        check(2, 3, "66.7%");
        check(1, 2000, "0.1%");
        check(0, 7, "0.0%");
        check(7, 7, "100.0%");
        check(0, 0, "—");
        check(3, 2, "—");
    }

    proptest! {
        #[test]
        fn a_share_lies_between_nothing_and_everything(whole in 1u32.., part: u32) {
            let text = percent_text(part % whole, whole);
            let share: f64 = text.trim_end_matches('%').parse().expect("a number");
            let exact = f64::from(part % whole) * 100.0 / f64::from(whole);
            prop_assert!((0.0..=100.0).contains(&share) && (share - exact).abs() < 0.051, "{}", text);
        }
    }
}

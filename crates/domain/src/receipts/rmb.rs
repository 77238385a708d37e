//! Amounts in words that cannot be altered (人民币大写), after the rules for payment papers (R-RC-8).

use super::fen::Fen;
use crate::numerals::financial;

/// The amount in words: 人民币壹仟肆佰零玖元伍角整. 整 follows 元 and 角, never 分; no blank follows 人民币.
pub fn upper_case(amount: Fen) -> String {
    let (yuan, jiao, fen) = (amount.yuan(), amount.jiao(), amount.fen());
    let whole = if yuan > 0 { format!("{}元", financial(yuan)) } else { String::new() };
    let rest = match (jiao, fen) {
        (0, 0) if yuan == 0 => "零元整".to_owned(),
        (0, 0) => "整".to_owned(),
        (0, fen) if yuan == 0 => format!("{}分", financial(fen)),
        (0, fen) => format!("零{}分", financial(fen)),
        (jiao, 0) => format!("{}{}角整", zero_between(yuan), financial(jiao)),
        (jiao, fen) => format!("{}{}角{}分", zero_between(yuan), financial(jiao), financial(fen)),
    };
    format!("人民币{whole}{rest}")
}

/// Yuan that end in 0 are followed by 零 before the jiao, so that nothing can be written between (§17).
fn zero_between(yuan: u64) -> &'static str {
    if yuan > 0 && yuan.is_multiple_of(10) { "零" } else { "" }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_written_as_the_banks_ask() {
        #[track_caller]
        fn check(fen: i64, words: &str) {
            assert_eq!(upper_case(Fen::parse(fen).expect("an amount")), format!("人民币{words}"), "{fen}");
        }
        check(140_950, "壹仟肆佰零玖元伍角整");
        check(600_714, "陆仟零柒元壹角肆分");
        check(168_032, "壹仟陆佰捌拾元零叁角贰分");
        check(10_700_053, "壹拾万柒仟元零伍角叁分");
        check(1_640_902, "壹万陆仟肆佰零玖元零贰分");
        check(32_504, "叁佰贰拾伍元零肆分");
        check(1_000, "壹拾元整");
        check(1_500, "壹拾伍元整");
        check(2_000, "贰拾元整");
        check(5, "伍分");
        check(50, "伍角整");
        check(0, "零元整");
        check(10_001_000_100, "壹亿零壹万零壹元整");
        check(1_000_001, "壹万元零壹分");
        check(99_999_999_999_999, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分");
    }

    /// Reads the words back the way a bank clerk does: by their units, ignoring every 零.
    fn read_back(words: &str) -> i64 {
        let (mut total, mut section, mut digit) = (0, 0, 0);
        for word in words.trim_start_matches("人民币").chars() {
            match word {
                '拾' => section += std::mem::take(&mut digit) * 10,
                '佰' => section += std::mem::take(&mut digit) * 100,
                '仟' => section += std::mem::take(&mut digit) * 1_000,
                '万' => total += (std::mem::take(&mut section) + std::mem::take(&mut digit)) * 1_000_000,
                '亿' => {
                    total += (std::mem::take(&mut section) + std::mem::take(&mut digit)) * 10_000_000_000;
                }
                '元' => total += (std::mem::take(&mut section) + std::mem::take(&mut digit)) * 100,
                '角' => total += std::mem::take(&mut digit) * 10,
                '分' => total += std::mem::take(&mut digit),
                '整' => {}
                word => {
                    let place = "零壹贰叁肆伍陆柒捌玖".chars().position(|digit| digit == word);
                    digit = i64::try_from(place.expect("only digits and units")).expect("below ten");
                }
            }
        }
        total
    }

    /// Amounts of every size, many of them full of zeros.
    fn amounts() -> impl Strategy<Value = i64> {
        let sparse = prop::collection::vec(prop_oneof![3 => Just(0_i64), 1 => 0_i64..10], 14)
            .prop_map(|digits| digits.into_iter().fold(0, |number, digit| number * 10 + digit));
        prop_oneof![0_i64..=99_999_999_999_999, 0_i64..100_000, sparse]
    }

    proptest! {
        #[test]
        fn every_amount_reads_back(fen in amounts()) {
            let words = upper_case(Fen::parse(fen).expect("an amount"));
            prop_assert_eq!(read_back(&words), fen, "{}", words);
            prop_assert!(!words.contains("零零"), "{}", words);
            prop_assert_eq!(words.ends_with('整'), fen % 10 == 0, "{}", words);
        }
    }
}

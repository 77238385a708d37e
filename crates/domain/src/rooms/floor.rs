//! The order of floors (楼层), which are written as people say them.

const DIGITS: &str = "一二三四五六七八九";

/// The number of the storey that a floor's words say: 1 for `一楼` and `底楼`, 12 for `十二层`, 3 for `3F`, -1 for
/// `地下一层` and `B1`. `None` where they say no number from 1 to 99.
#[must_use]
pub fn storey(words: &str) -> Option<i32> {
    let words = words.trim();
    if matches!(words, "底楼" | "底层") {
        return Some(1);
    }
    let (below, words) = match words.strip_prefix("地下").or_else(|| words.strip_prefix(['B', 'b'])) {
        Some(rest) => (true, rest),
        None => (false, words),
    };
    let number = number(words.strip_suffix(['楼', '层', 'F', 'f']).unwrap_or(words))?;
    Some(if below { -number } else { number })
}

/// A number from 1 to 99, in digits of either kind.
fn number(words: &str) -> Option<i32> {
    let number = match words.split_once('十') {
        Some((tens, ones)) => 10 * digit_or(1, tens)? + digit_or(0, ones)?,
        None => digit(words).or_else(|| words.parse().ok())?,
    };
    (1..100).contains(&number).then_some(number)
}

/// The digit, or this number where nothing is written.
fn digit_or(number: i32, words: &str) -> Option<i32> {
    if words.is_empty() { Some(number) } else { digit(words) }
}

fn digit(words: &str) -> Option<i32> {
    let place = DIGITS.chars().position(|digit| words.strip_prefix(digit) == Some(""))?;
    i32::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors_are_counted_as_people_say_them() {
        let floors = [
            ("一楼", 1),
            ("底楼", 1),
            ("3层", 3),
            ("3F", 3),
            (" 2楼 ", 2),
            ("十楼", 10),
            ("十二层", 12),
            ("二十楼", 20),
            ("二十三层", 23),
            ("地下一层", -1),
            ("B2", -2),
        ];
        for (words, expected) in floors {
            assert_eq!(storey(words), Some(expected), "{words}");
        }
        for words in
            ["", "楼", "南楼", "0楼", "-1楼", "一二楼", "百楼", "100层", "一楼东侧", "十十楼", "地下"]
        {
            assert_eq!(storey(words), None, "{words}");
        }
    }
}

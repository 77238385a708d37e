//! Wraps a text into lines so that a tired reader stumbles least.

use super::breaks::{self, Break};

/// The cost of a line, so that no rule but a broken run ever buys another line.
const LINE: u64 = 10_000;
/// A last line of a single character, which looks like a mistake.
const ORPHAN: u64 = 60_000;
/// A last line of two, which looks poor.
const SHORT_END: u64 = 150;

/// The cheapest way to set the text up to some character.
#[derive(Clone, Copy)]
struct Way {
    cost: u64,
    /// Where its last line begins.
    from: usize,
}

/// Cuts one paragraph into lines of at most `width`, measured by `measure` in the same unit. Joined,
/// the lines are the text again. A run that is longer than a whole line is cut where it must be.
pub(crate) fn wrap(text: &str, width: f32, measure: impl Fn(char) -> f32) -> Vec<String> {
    let text: Vec<char> = text.chars().collect();
    let widths: Vec<f32> = text.iter().map(|c| measure(*c)).collect();
    let mut ways = vec![Way { cost: 0, from: 0 }];
    for end in 1..=text.len() {
        ways.push(cheapest(&text, &widths, &ways, end, width));
    }
    let mut lines = Vec::new();
    let mut end = text.len();
    while let Some(way) = ways.get(end).filter(|_| end > 0) {
        lines.push(text.iter().take(end).skip(way.from).collect());
        end = way.from;
    }
    lines.reverse();
    lines
}

/// The width of the longest run that must not be parted.
pub(crate) fn longest_run(text: &str, measure: impl Fn(char) -> f32) -> f32 {
    let text: Vec<char> = text.chars().collect();
    let (mut longest, mut run) = (0.0_f32, 0.0);
    for (at, character) in text.iter().enumerate() {
        if breaks::before(&text, at) < Break::Never {
            run = 0.0;
        }
        // A blank at the end of a run hangs over the edge.
        run += measure(*character);
        if *character != ' ' {
            longest = longest.max(run);
        }
    }
    longest
}

/// The best last line that ends before `end`, given the best ways to everything before.
fn cheapest(text: &[char], widths: &[f32], ways: &[Way], end: usize, width: f32) -> Way {
    let mut best: Option<Way> = None;
    let mut used = 0.0;
    let mut trailing = true;
    for (from, way) in ways.iter().enumerate().take(end).rev() {
        // Blanks at the end of a line hang over its edge unseen.
        trailing &= text.get(from) == Some(&' ');
        used += if trailing { 0.0 } else { widths.get(from).copied().unwrap_or(0.0) };
        if used > width + 0.001 && best.is_some() {
            break;
        }
        let cost = way.cost + line_cost(text, from, end, (width - used).max(0.0) / width);
        if best.is_none_or(|best| cost < best.cost) {
            best = Some(Way { cost, from });
        }
    }
    best.unwrap_or(Way { cost: 0, from: end.saturating_sub(1) })
}

/// What a line costs: where it ends, and how much of it (0 to 1) stays empty.
fn line_cost(text: &[char], from: usize, end: usize, empty: f32) -> u64 {
    if end == text.len() {
        return LINE + if from == 0 { 0 } else { ending_cost(text, from) };
    }
    let at_end = match breaks::before(text, end) {
        Break::Free => 0,
        Break::Blank => 25,
        Break::Fair => 45,
        Break::Poor => 120,
        Break::Never => 1_000_000_000,
        Break::Inside => 100_000_000_000,
    };
    // 0 to 100: a ragged edge costs as much as a few breaks inside words.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
    let ragged = (empty * empty * 100.0) as u64;
    LINE + at_end + ragged
}

/// What the last line costs for being short; punctuation does not count as a character.
fn ending_cost(text: &[char], from: usize) -> u64 {
    let visible = text.iter().skip(from).filter(|c| c.is_alphanumeric()).take(3).count();
    match visible {
        0 | 1 => ORPHAN,
        2 => SHORT_END,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Columns of a thermal printer: a hanzi takes two, everything else one (R-RC-2).
    fn columns(character: char) -> f32 {
        if character >= '\u{2E80}' || "·→".contains(character) { 2.0 } else { 1.0 }
    }

    fn check(width: f32, text: &str, lines: &[&str], why: &str) {
        assert_eq!(wrap(text, width, columns), lines, "{why}");
    }

    #[test]
    fn lines_break_where_a_reader_pauses() {
        check(16.0, "请提前10分钟到达", &["请提前10分钟到达"], "it fits");
        check(14.0, "请提前十分钟到", &["请提前十分钟到"], "it just fits");
        check(12.0, "请提前十分钟到", &["请提前十", "分钟到"], "no lone last character");
        check(12.0, "已预约，请提前", &["已预约，", "请提前"], "no line begins with a comma");
        check(10.0, "（星期六）上午", &["（星期六）", "上午"], "brackets keep what they hold");
        check(20.0, "11月28日（星期六）上午 9:00", &["11月28日（星期六）", "上午 9:00"], "no date is cut");
        check(14.0, "上午 9:00–11:00 到", &["上午 ", "9:00–11:00 到"], "a time range is one word");
        check(16.0, "服务电话 021-0000 0000", &["服务电话 ", "021-0000 0000"], "nor is a telephone number");
        check(10.0, "Zhang San, Anna", &["Zhang San, ", "Anna"], "words stay whole");
        check(
            8.0,
            "党支部活动 · 26 人",
            &["党支部", "活动 · ", "26 人"],
            "a dot ends a line, none begins with it",
        );
    }

    #[test]
    fn a_run_longer_than_a_line_is_cut_rather_than_lost() {
        check(4.0, "1234567890", &["1234", "567", "890"], "there is no other way");
        check(1.0, "李四", &["李", "四"], "narrower than a hanzi");
        check(10.0, "", &[], "no text, no line");
    }

    proptest! {
        #[test]
        fn no_character_is_lost(text in "[\\PC\u{20000}-\u{2FFFF}]{0,80}", width in 1.0_f32..40.0) {
            prop_assert_eq!(wrap(&text, width, columns).concat(), text);
        }

        #[test]
        fn no_number_is_split(text in "([第共请到，（）年月]{1,6}[0-9]{1,8}[ ·号人]{0,3}){1,8}", width in 16.0_f32..40.0) {
            let lines = wrap(&text, width, columns);
            for pair in lines.windows(2) {
                let (last, next) = (pair[0].chars().last(), pair[1].chars().next());
                let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
                prop_assert!(!(digit(last) && digit(next)), "split between {last:?} and {next:?}");
            }
        }

        #[test]
        fn punctuation_stands_where_it_belongs(text in "[\u{4E00}-\u{9FA5}]{2,5}([，。（《][\u{4E00}-\u{9FA5}]{2,5}[）》][\u{4E00}-\u{9FA5}]{2,4}){0,6}", width in 16.0_f32..40.0) {
            for (at, line) in wrap(&text, width, columns).iter().enumerate() {
                prop_assert!(at == 0 || !line.starts_with(['，', '。', '）', '》']), "begins with closing: {line}");
                prop_assert!(!line.ends_with(['（', '《']), "ends with opening: {line}");
                prop_assert!(line.chars().map(columns).sum::<f32>() <= width + 0.001, "too wide: {line}");
            }
        }

        #[test]
        fn the_last_line_is_never_a_lone_character(text in "[\u{4E00}-\u{9FA5}]{3,60}", width in 8.0_f32..40.0) {
            let lines = wrap(&text, width, columns);
            prop_assert!(lines.last().is_some_and(|line| line.chars().count() > 1), "{lines:?}");
        }
    }
}

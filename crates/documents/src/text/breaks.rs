//! Where a line of a receipt may end: between words and at hanzi boundaries, never inside a number,
//! a word of letters, a time range or a date; no line begins with closing punctuation, a measure word
//! or a separator, and none ends with opening punctuation.

/// How gladly a line ends between two characters, as a cost: lower is gladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    /// Between words, after punctuation, before an opening bracket.
    Free,
    /// At a blank before a number.
    Blank,
    /// Between two hanzi, which may belong to one word.
    Fair,
    /// Between a number and the word that it counts or is counted by.
    Poor,
    /// Only where what belongs together is longer than a whole line.
    Never,
    /// Inside a number or a word of letters: only where it is longer than a whole line itself.
    Inside,
}

/// What a character is to its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Digit,
    /// A letter, or a sign inside numbers, times, ranges and masked numbers.
    Letter,
    Opening,
    Closing,
    /// The dot between two facts or two parts of a name.
    Dot,
    Hanzi,
    /// Joins the character before it, whatever that is.
    Mark,
}

/// Whether a line may end before `text[at]`; `at` lies inside the text.
pub(crate) fn before(text: &[char], at: usize) -> Break {
    let (Some(last), Some(next)) = (text.get(at.wrapping_sub(1)), text.get(at)) else {
        return Break::Never;
    };
    if one_word(*last, *next) {
        return Break::Never;
    }
    match (kind(*last), kind(*next)) {
        (_, Kind::Space | Kind::Closing | Kind::Mark) | (Kind::Opening, _) => Break::Never,
        (Kind::Space, _) => after_space(text, at),
        (Kind::Digit | Kind::Letter, Kind::Digit | Kind::Letter) => Break::Inside,
        (_, Kind::Dot) | (Kind::Digit, Kind::Hanzi) => Break::Never,
        (Kind::Hanzi, Kind::Digit) if counts(*last) => Break::Never,
        (Kind::Hanzi, Kind::Digit) | (Kind::Dot, _) => Break::Poor,
        (Kind::Closing, _) | (_, Kind::Opening) => Break::Free,
        _ => Break::Fair,
    }
}

/// "26 人" and "第 3 讲" had better stay together; "Zhang San" and "甲 · 乙" may part.
fn after_space(text: &[char], at: usize) -> Break {
    let word = text.iter().take(at).rev().find(|c| kind(**c) != Kind::Space);
    match (word.map(|c| kind(*c)), text.get(at).map(|c| kind(*c))) {
        // A telephone number may be written in groups.
        (_, Some(Kind::Dot)) | (Some(Kind::Digit), Some(Kind::Digit)) => Break::Never,
        (Some(Kind::Digit), Some(Kind::Hanzi)) => Break::Poor,
        (Some(Kind::Hanzi), Some(Kind::Digit)) if word.is_some_and(|c| counts(*c)) => Break::Poor,
        (Some(Kind::Hanzi), Some(Kind::Digit)) => Break::Blank,
        _ => Break::Free,
    }
}

/// Inside the words of a date: 星期六, 上午.
fn one_word(last: char, next: char) -> bool {
    matches!((last, next), ('星', '期') | ('上' | '中' | '下', '午'))
        || (last == '期' && "一二三四五六日".contains(next))
}

/// Hanzi that a number follows in one breath: 2026年11月22日, 第3讲, 共5讲.
fn counts(hanzi: char) -> bool {
    "年月日第共约每近超满至零".contains(hanzi)
}

const OPENING: &str = "（《〈「『【〔〖“‘［｛([{¥￥$#№";
const CLOSING: &str = "，。、；：！？．）》〉」』】〕〗”’］｝…—～℃％‰々ー)]}!?;";
const DOTS: &str = "·•・";
/// Signs that stand between words like a hanzi.
const SIGNS: &str = "→←↑↓✓✗★";

fn kind(character: char) -> Kind {
    match character {
        ' ' | '\u{3000}' => Kind::Space,
        '0'..='9' | '０'..='９' => Kind::Digit,
        '\u{300}'..='\u{36F}' | '\u{20D0}'..='\u{20FF}' | '\u{3099}' | '\u{309A}' => Kind::Mark,
        _ if OPENING.contains(character) => Kind::Opening,
        _ if CLOSING.contains(character) => Kind::Closing,
        _ if DOTS.contains(character) => Kind::Dot,
        // From the radicals on, everything is as wide as a hanzi, or may be treated so.
        _ if character >= '\u{2E80}' || SIGNS.contains(character) => Kind::Hanzi,
        _ => Kind::Letter,
    }
}

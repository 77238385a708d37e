//! What a ticket says on paper and aloud. Numbers only, never a name or a document (R-QU-2, R-QU-8).

use crate::queue::number::TicketNumber;

/// Printed on every ticket: what to do when one's number was called in vain.
pub const PASSED_NOTICE: &str = "过号请到窗口重新激活";

/// How often a call is spoken.
pub const TIMES_SPOKEN: u32 = 2;

/// The words of a call, said [`TIMES_SPOKEN`] times: the ticket's digits one by one, so that 005 is
/// never heard as 5.
pub fn spoken_call(number: TicketNumber, window: u32) -> String {
    let printed = number.to_string();
    let digits: Vec<&str> = printed.chars().skip(1).map(spoken).collect();
    format!("请 {} {} 号到 {window} 号窗口", number.prefix.letter(), digits.join(" "))
}

fn spoken(digit: char) -> &'static str {
    match digit {
        '0' => "零",
        '1' => "一",
        '2' => "二",
        '3' => "三",
        '4' => "四",
        '5' => "五",
        '6' => "六",
        '7' => "七",
        '8' => "八",
        '9' => "九",
        _ => "",
    }
}

/// How many people stand before this ticket, in words.
pub fn ahead_words(ahead: usize) -> String {
    match ahead {
        0 => "前面没有人等候".to_owned(),
        people => format!("前面还有 {people} 人"),
    }
}

/// The estimated wait in words, always "about"; nothing when no window is open (R-QU-7).
pub fn estimate_words(minutes: Option<u32>) -> Option<String> {
    match minutes? {
        0 => Some("即将叫号".to_owned()),
        minutes => Some(format!("约 {minutes} 分钟")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(number: &str, window: u32, words: &str) {
        let number = TicketNumber::parse(number).expect("a number");
        assert_eq!(spoken_call(number, window), words);
    }

    #[test]
    fn digits_are_spoken_one_by_one() {
        check("A005", 1, "请 A 零 零 五 号到 1 号窗口");
        check("V1098", 12, "请 V 一 零 九 八 号到 12 号窗口");
        check("Y276", 3, "请 Y 二 七 六 号到 3 号窗口");
        check("B345", 3, "请 B 三 四 五 号到 3 号窗口");
    }

    #[test]
    fn a_ticket_says_about_how_long() {
        assert_eq!(ahead_words(3), "前面还有 3 人");
        assert_eq!(ahead_words(0), "前面没有人等候");
        assert_eq!(estimate_words(Some(15)).as_deref(), Some("约 15 分钟"));
        assert_eq!(estimate_words(Some(0)).as_deref(), Some("即将叫号"));
        assert_eq!(estimate_words(None), None, "no window is open");
    }
}

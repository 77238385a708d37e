//! How the facts of a receipt are put into words.

use chrono::Datelike;

use crate::text::words;
use crate::{AgentView, ReceiptItem, ReceiptView, When};

/// `11月28日（星期六）上午 9:00–11:00`.
pub(super) fn when(when: &When, view: &ReceiptView) -> String {
    let day = words::coming_day(when.day, view.issued_at.day().year());
    match (when.from, when.to) {
        (Some(from), Some(to)) => format!("{day}{}", words::time_range(from, to)),
        (Some(from), None) => format!("{day}{}", words::time(from)),
        (None, _) => day,
    }
}

/// `11月28日（星期六）上午 9:00`: the moment to be there.
pub(super) fn start(begin: &When, view: &ReceiptView) -> String {
    when(&When { to: None, ..*begin }, view)
}

/// `到 11:00`, if an end is known.
pub(super) fn end(when: &When) -> Option<String> {
    let (from, to) = (when.from?, when.to?);
    Some(format!("到 {}", words::until(from, to)))
}

/// `冯*（女儿）`.
pub(super) fn agent(agent: &AgentView) -> String {
    format!("{}（{}）", agent.name, agent.relationship)
}

/// `共享空间（续）`, above what is told of an item on its next page.
pub(super) fn continued(title: &str) -> String {
    format!("{title}（续）")
}

/// `请带：身份证、房屋租赁合同`, if anything is to be brought.
pub(super) fn bring(item: &ReceiptItem) -> Option<String> {
    (!item.bring.is_empty()).then(|| format!("请带：{}", item.bring.join("、")))
}

/// `替换已作废的回执 JNL-SL-20261122-0007`, if it stands in for another one.
pub(super) fn replaces(view: &ReceiptView) -> Option<String> {
    view.replaces.as_ref().map(|number| format!("替换已作废的回执 {number}"))
}

/// 一, 二 … 十, 十一 … 九十九; figures from 100 on.
pub(super) fn ordinal(number: usize) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |n: usize| DIGITS.get(n).copied().unwrap_or_default();
    match (number / 10, number % 10) {
        (10.., _) | (0, 0) => number.to_string(),
        (0, ones) => digit(ones).to_owned(),
        (1, ones) => format!("十{}", digit(ones)),
        (tens, ones) => format!("{}十{}", digit(tens), digit(ones)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_counted_as_people_count() {
        let words: Vec<String> = [1, 10, 12, 20, 21, 99, 100].into_iter().map(ordinal).collect();
        assert_eq!(words, ["一", "十", "十二", "二十", "二十一", "九十九", "100"]);
    }
}

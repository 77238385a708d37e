//! What was done in the visit of the morning.

use super::{clock, day, texts};
use crate::{ReceiptItem, When};

/// A room, a course, a shift, a referral and a question.
pub(super) fn all() -> Vec<ReceiptItem> {
    vec![room(), course(), shift(), referral(), question()]
}

fn room() -> ReceiptItem {
    ReceiptItem {
        when: Some(When { day: day(11, 28), from: Some(clock(9, 0)), to: Some(clock(11, 0)) }),
        place: Some("一楼共享空间".to_owned()),
        lines: texts(&["党支部活动 · 26 人 · 投影", "昌平路居民区第二党支部"]),
        ..item("共享空间", "已预约")
    }
}

fn course() -> ReceiptItem {
    ReceiptItem {
        when: Some(When { day: day(12, 3), from: Some(clock(14, 0)), to: None }),
        place: Some("二楼党校教室".to_owned()),
        lines: texts(&["社区党校、社区学校 联合主办"]),
        ..item("五中全会专题（第 3 讲，共 5 讲）", "已报名")
    }
}

fn shift() -> ReceiptItem {
    ReceiptItem {
        when: Some(When { day: day(12, 5), from: Some(clock(9, 0)), to: Some(clock(11, 30)) }),
        place: Some("三楼图书室".to_owned()),
        lines: texts(&["请提前 10 分钟到"]),
        ..item("图书室 · 整理图书（志愿服务）", "已报名")
    }
}

fn referral() -> ReceiptItem {
    ReceiptItem {
        place: Some("昌平路 710 号对面".to_owned()),
        lines: texts(&["步行 1 分钟 · 今天开到 16:30"]),
        bring: texts(&["身份证", "房屋租赁合同"]),
        call: Some("021-0000 0001".to_owned()),
        ..item("居住证办理 → 社区事务受理服务中心", "转介")
    }
}

fn question() -> ReceiptItem {
    ReceiptItem {
        lines: texts(&["已当场答复"]), ..item("咨询：联合课程怎样报名", "已办结")
    }
}

fn item(title: &str, outcome: &str) -> ReceiptItem {
    ReceiptItem {
        title: title.to_owned(),
        outcome: outcome.to_owned(),
        when: None,
        place: None,
        lines: Vec::new(),
        bring: Vec::new(),
        call: None,
    }
}

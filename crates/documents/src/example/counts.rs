//! The counts of the day.

use crate::{HourOfTickets, NumberSeries, ReportIdentity, ReportTable, VoidNumber};

pub(super) fn hours() -> Vec<HourOfTickets> {
    let tickets = [(9, 11), (10, 17), (11, 12), (12, 4), (13, 10), (14, 16), (15, 16), (16, 7)];
    tickets.into_iter().map(|(hour, tickets)| HourOfTickets { hour, tickets }).collect()
}

pub(super) fn identities() -> Vec<ReportIdentity> {
    [
        ("期初 3 + 收件 142", "办结 121 + 转办 21 + 期末 3"),
        ("按事项 142", "按窗口 142 = 按渠道 142"),
        ("取号 93", "办结 87 + 过号 4 + 离开 2 + 等候 0"),
        ("回执 0001–0081", "81 张，其中作废 1"),
    ]
    .into_iter()
    .map(|(left, right)| ReportIdentity { left: left.to_owned(), right: right.to_owned(), holds: true })
    .collect()
}

pub(super) fn series() -> Vec<NumberSeries> {
    let number = |kind: &str, n: u32| Some(format!("JNL-{kind}-20261122-{n:04}"));
    let void = VoidNumber {
        number: "JNL-SL-20261122-0033".to_owned(),
        reason: "姓名录错，已重开 0034".to_owned(),
    };
    vec![
        NumberSeries {
            kind: "受理回执".to_owned(),
            first: number("SL", 1),
            last: number("SL", 81),
            count: 81,
            void: vec![void],
        },
        NumberSeries {
            kind: "押金收据".to_owned(),
            first: number("YJ", 1),
            last: number("YJ", 2),
            count: 2,
            void: vec![],
        },
    ]
}

pub(super) fn blocks() -> Vec<ReportTable> {
    [visits(), services()].concat()
}

/// Who came, and for what.
fn visits() -> Vec<ReportTable> {
    vec![
        table(
            "票号",
            "类别 取号 办结 过号 离开",
            &["综合 46 43 2 1", "优先 31 30 1 0", "预约 16 14 1 1", "合计 93 87 4 2"],
        ),
        table("等候与办理", "项目 平均 中位 最长", &["等候 7:10 6:00 24:00", "办理 8:05 7:00 31:00"]),
        table("代办帮办", "方式 人次 占比", &["帮办 12 8.5%", "代办 5 3.5%", "上门 2 1.4%"]),
        table(
            "事项",
            "中心 事项 现场 电话 帮办 代办 合计",
            &[
                "党群 空间预约 15 3 2 1 21",
                "党群 课程报名 24 4 4 1 33",
                "志愿 志愿服务 13 2 1 1 17",
                "综合 咨询 37 6 4 1 48",
                "综合 转介 17 2 1 3 23",
            ],
        ),
        table("老年与优先", "人群 人次 占比", &["老年人 41 47.1%", "残障 3 3.4%", "孕妇或带婴幼儿 2 2.3%"]),
    ]
}

/// What came of it.
fn services() -> Vec<ReportTable> {
    vec![
        table(
            "转介去向",
            "去向 件数 已到 未到",
            &["社区事务受理服务中心 14 11 3", "社区卫生服务中心 6 6 0", "律师（周五下午） 3 — —"],
        ),
        table(
            "咨询前五",
            "内容 次数",
            &["居住证 12", "联合课程报名 9", "医保 7", "老年综合津贴 6", "场地借用 5"],
        ),
        table("空间", "空间 场次 人次 未到", &["共享空间 4 96 0", "议事厅 2 31 1", "排练厅 3 44 0"]),
        table("志愿", "项目 数量", &["新登记 2", "在岗 11", "时长（小时） 27.5"]),
        table("评价", "等级 次数", &["非常满意 52", "满意 11", "基本满意 1", "不满意 0"]),
        table("课程", "课程 报名 候补 到课", &["五中全会专题 24 3 —", "手机摄影 9 0 18"]),
        table("建议", "阶段 件数", &["收到 4", "已答复 3", "办理中 1"]),
        table("工单", "时限 件数 按时", &["5分钟响应 6 6", "15分钟到场 6 6", "30分钟解决 6 5"]),
    ]
}

/// A table written as words parted by blanks.
fn table(title: &str, columns: &str, rows: &[&str]) -> ReportTable {
    let cells = |line: &str| line.split(' ').map(str::to_owned).collect();
    ReportTable {
        title: title.to_owned(),
        columns: cells(columns),
        rows: rows.iter().map(|row| cells(row)).collect(),
    }
}

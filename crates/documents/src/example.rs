//! The papers of one morning, for tests, previews and the manual: invented people, real places.

use domain::time::{Day, Instant, WallTime};

use crate::{
    AgentView, DayReportView, HourOfTickets, NumberSeries, ReceiptItem, ReceiptView, ReportIdentity,
    ReportState, ReportTable, TicketView, VoidNumber, When,
};

/// The receipt of 冯*国, 67, whose daughter acts for him: a room, a course, a shift, a referral and a
/// question in one visit.
pub fn receipt() -> ReceiptView {
    ReceiptView {
        unit: unit(),
        number: "JNL-SL-20261122-0007".to_owned(),
        issued_at: instant(14, 32),
        principal: Some("冯*国".to_owned()),
        honorific: Some("冯先生".to_owned()),
        document: Some("310***********9987".to_owned()),
        agent: Some(AgentView { name: "冯*".to_owned(), relationship: "女儿".to_owned() }),
        help: Some("帮办".to_owned()),
        channel: "现场".to_owned(),
        items: vec![room(), course(), shift(), referral(), question()],
        handler: "012".to_owned(),
        counter: "2 号窗口".to_owned(),
        service_phone: "021-0000 0000".to_owned(),
        notes: texts(&["凭本回执可查询、改期、取消。", "本回执不是发票。"]),
        qr: "JNL-SL-20261122-0007 7F3K9Q".to_owned(),
        template: 1,
        rehearsal: false,
        void_reason: None,
    }
}

/// The ticket of the same person.
pub fn ticket() -> TicketView {
    TicketView {
        unit: unit(),
        number: "V001".to_owned(),
        items: texts(&["空间预约", "课程报名"]),
        people_ahead: 2,
        issued_at: instant(14, 5),
        estimated_wait: Some(10),
        rehearsal: false,
    }
}

/// The report of that day, final.
pub fn day_report() -> DayReportView {
    DayReportView {
        unit: unit(),
        day: day(11, 22),
        day_kind: Some("双休日".to_owned()),
        weather: Some("多云 9–15 ℃".to_owned()),
        windows: texts(&["1 号窗口", "2 号窗口", "3 号窗口"]),
        on_duty: texts(&["007", "012", "015", "021"]),
        state: ReportState::Final,
        version: 1,
        compiled_by: "003".to_owned(),
        compiled_at: instant(17, 35),
        reviewer: None,
        tickets_per_hour: hours(),
        identities: identities(),
        series: series(),
        blocks: blocks(),
        remarks: texts(&["14:10–14:25 二楼打印机卡纸，期间回执改在一楼打印。"]),
        audit_head: "b3f1c07a9d24e6885c1f".to_owned(),
        rehearsal: false,
    }
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

fn hours() -> Vec<HourOfTickets> {
    let tickets = [(9, 11), (10, 17), (11, 12), (12, 4), (13, 10), (14, 16), (15, 16), (16, 7)];
    tickets.into_iter().map(|(hour, tickets)| HourOfTickets { hour, tickets }).collect()
}

fn identities() -> Vec<ReportIdentity> {
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

fn series() -> Vec<NumberSeries> {
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

fn blocks() -> Vec<ReportTable> {
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

fn unit() -> String {
    "江宁路街道社区党群服务综合体".to_owned()
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn day(month: u32, day: u32) -> Day {
    Day::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn clock(hour: u32, minute: u32) -> WallTime {
    WallTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}

fn instant(hour: u32, minute: u32) -> Instant {
    Instant::at(day(11, 22), clock(hour, minute))
}

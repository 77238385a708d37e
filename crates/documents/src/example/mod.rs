//! The papers of one morning, for tests, previews and the manual: invented people, real places.

mod counts;
mod items;

use domain::time::{Day, Instant, WallTime};

use crate::{AgentView, DayReportView, ReceiptView, ReportState, TicketView};

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
        items: items::all(),
        handler: "012".to_owned(),
        counter: "2 号窗口".to_owned(),
        service_phone: "021-0000 0000".to_owned(),
        notes: texts(&["凭本回执可查询、改期、取消。", "本回执不是发票。"]),
        qr: "JNL-SL-20261122-0007 7F3K9Q".to_owned(),
        template: 1,
        rehearsal: false,
        void_reason: None,
        replaces: None,
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
        tickets_per_hour: counts::hours(),
        identities: counts::identities(),
        series: counts::series(),
        blocks: counts::blocks(),
        remarks: texts(&["14:10–14:25 二楼打印机卡纸，期间回执改在一楼打印。"]),
        audit_head: "b3f1c07a9d24e6885c1f".to_owned(),
        rehearsal: false,
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

//! An invented day on paper.

use std::collections::BTreeMap;

use domain::calendar::day_kind::DayKind;
use domain::queue::waits::Waits;
use domain::reports::figures::{FlowFigures, PeopleFigures, TicketFigures, VisitFigures};
use domain::time::Day;
use domain::visits::channel::{Centre, Channel};
use domain::visits::item::ItemKind;
use uuid::Uuid;

use super::*;

fn figures() -> DayFigures {
    let day = Day::from_ymd_opt(2026, 11, 22).expect("a date");
    let mut figures = DayFigures {
        tickets: TicketFigures { issued: 3, served: 2, no_show: 1, left: 0, waiting: 0 },
        visits: VisitFigures { finished: 3, left: 0, open: 0 },
        waits: Waits { served: 2, total_seconds: 605, max_seconds: 365, median_seconds: Some(240) },
        flow: FlowFigures { opening: 2, received: 3, closed: 2, transferred: 1, closing: 2 },
        people: PeopleFigures { elderly: 1, age_known: 3, ..PeopleFigures::default() },
        referrals: BTreeMap::from([("社区事务受理服务中心".to_owned(), 1)]),
        consultations: (1..=6).map(|count| (format!("第{count}问"), count)).collect(),
        ..DayFigures::quiet(day)
    };
    let channels = BTreeMap::from([(Channel::WalkIn, 2), (Channel::Agent, 1)]);
    let kinds = BTreeMap::from([(ItemKind::Consultation, channels)]);
    figures.items.by_centre_kind_channel.insert(Centre::PartyMassService, kinds);
    figures.volunteers.minutes = 150;
    let numbers = SeriesFigures { first: 1, last: 3, rows: 2, voided: 1 };
    figures.receipts.insert("JNL-SL-20261122".to_owned(), numbers);
    figures
}

fn paper() -> DayReportView {
    let void = |number: &str| VoidNumber { number: number.to_owned(), reason: "姓名录错".to_owned() };
    let sheet = Sheet {
        unit: "江宁路街道社区党群服务综合体".to_owned(),
        day_kind: DayKind::MakeupWorkday,
        holiday: Some("国庆节".to_owned()),
        windows: vec!["2号窗口".to_owned()],
        on_duty: vec!["012".to_owned()],
        tickets_per_hour: Vec::new(),
        voided: vec![void("JNL-SL-20261122-0002"), void("JNL-ZM-20261122-0001")],
        weather: None,
        remarks: Vec::new(),
    };
    let head = ChainHead {
        site: Uuid::nil().into(),
        station: Uuid::nil().into(),
        name: "1".to_owned(),
        sequence: 41,
        head: "b3f1c07a9d24e6885c1f".to_owned(),
    };
    let compiled = Compiled {
        state: ReportState::Draft,
        version: 1,
        by: "001".to_owned(),
        at: Instant::from_millis(0).expect("a moment"),
        audit_heads: vec![head],
        rehearsal: false,
    };
    day_report_view(&figures(), sheet, compiled)
}

#[test]
fn sums_are_written_in_words_with_both_sides() {
    let line = |at: usize| {
        let identity = &paper().identities[at];
        (identity.left.clone(), identity.right.clone(), identity.holds)
    };
    let expected = ("期初 2 + 收件 3".to_owned(), "办结 2 + 转办 1 + 期末 2".to_owned(), true);
    assert_eq!(line(0), expected);
    assert_eq!(line(2), ("按事项 0".to_owned(), "合计 0".to_owned(), true));
    assert_eq!(line(8).0, "票号 办结 2 + 过号 1 + 离开 0 + 等候 0");
    let gap = ("JNL-SL-20261122 末号 3 − 首号 1 + 1".to_owned(), "张数 2".to_owned(), false);
    assert_eq!(line(9), gap, "a number is missing");
}

#[test]
fn a_series_lists_its_own_void_numbers() {
    let series = &paper().series[0];
    assert_eq!((series.kind.as_str(), series.count), ("受理回执", 2));
    assert_eq!(series.first.as_deref(), Some("JNL-SL-20261122-0001"));
    assert_eq!(series.void.len(), 1, "the void certificate belongs to another series");
}

#[test]
fn tables_hold_counts_shares_and_times() {
    let paper = paper();
    let rows = |title: &str| {
        let table = paper.blocks.iter().find(|table| table.title == title).expect("the table is there");
        table.rows.iter().map(|row| row.join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(rows("事项"), ["党群 咨询 2 0 0 1 0 3"]);
    assert_eq!(rows("等候与办理"), ["等候 5:03 4:00 6:05", "办理 — — —"]);
    assert!(rows("服务对象").contains(&"老年人 1 33.3%".to_owned()));
    assert_eq!(rows("咨询前五")[..2], ["第6问 6", "第5问 5"]);
    assert_eq!(rows("咨询前五").len(), 5);
    assert_eq!(rows("志愿"), ["0 0 2.5"]);
    assert!(paper.blocks.iter().all(|table| table.title != "结转"), "nothing was carried forward");
}

#[test]
fn the_head_says_which_day_it_was_and_where_the_audit_stood() {
    let paper = paper();
    assert_eq!(paper.day_kind.as_deref(), Some("调休上班（国庆节）"));
    assert_eq!(paper.audit_head, "1 41 b3f1c07a9d24e6885c1f");
}

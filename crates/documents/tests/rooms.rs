//! The setting-up sheet, read back from its PDF (R-BK-8, R-BK-9).

mod poppler;

use documents::{RoomToSetUp, SettingUpSheetView, setting_up_sheet};
use domain::time::{Day, Instant, WallTime};
use poppler::{assert_fonts_travel_along, fonts, page_size, page_text, text};

fn room(hour: u32, place: &str) -> RoomToSetUp {
    let at = |hour| WallTime::from_hms_opt(hour, 30, 0).expect("a time of day");
    RoomToSetUp {
        from: at(hour),
        to: at(hour + 2),
        place: place.to_owned(),
        heads: 26,
        equipment: vec!["投影".to_owned(), "话筒".to_owned()],
        organiser: "昌平路居民区第二党支部".to_owned(),
        purpose: "党支部活动".to_owned(),
        responsible: "冯*国".to_owned(),
        phone: Some("199****0001".to_owned()),
        pending: false,
    }
}

fn sheet(rooms: Vec<RoomToSetUp>) -> SettingUpSheetView {
    SettingUpSheetView {
        unit: "江宁路街道社区党群服务综合体".to_owned(),
        day: Day::from_ymd_opt(2026, 11, 28).expect("a date"),
        rooms,
        printed_at: Instant::parse("2026-11-27T17:05:00+08:00").expect("RFC 3339"),
        rehearsal: false,
    }
}

#[test]
fn a_sheet_says_what_to_set_up_where_and_when() {
    let pending =
        RoomToSetUp { equipment: Vec::new(), phone: None, pending: true, ..room(13, "四楼多功能厅") };
    let view = sheet(vec![room(9, "一楼共享空间"), pending]);
    let printed = setting_up_sheet(&view, fonts()).expect("prints");
    let text = text(&printed);
    let first = "09:30–11:30一楼共享空间26投影、话筒昌平路居民区第二党支部党支部活动冯*国199****0001□";
    let second = "13:30–15:30四楼多功能厅26无昌平路居民区第二党支部党支部活动（待审批）冯*国□";
    for words in ["布置单2026年11月28日（星期六）", "共2项", "打印2026年11月27日17:05", first, second]
    {
        assert!(text.contains(words), "it lacks {words} in {text}");
    }
    let (width, height) = page_size(&printed);
    assert!(width > height, "A4 on its side");
    assert_eq!((printed.pages, printed.missing.as_slice()), (1, [].as_slice()));
    assert_fonts_travel_along(&printed);
}

#[test]
fn the_head_stands_on_every_page_of_a_full_day() {
    let rooms = (0..40).map(|at| room(9 + at / 5, &format!("{at}号空间"))).collect();
    let printed = setting_up_sheet(&sheet(rooms), fonts()).expect("prints");
    assert!(printed.pages > 1, "40 bookings need more than one page");
    for page in 1..=printed.pages {
        let text = page_text(&printed, page);
        assert!(text.contains("布置单2026年11月28日") && text.contains("时间空间人数设备"), "{text}");
    }
}

#[test]
fn a_day_without_bookings_says_so() {
    let text = text(&setting_up_sheet(&sheet(Vec::new()), fonts()).expect("prints"));
    assert!(text.contains("当天没有要布置的空间"), "{text}");
}

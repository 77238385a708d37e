//! The paper with the recovery key, read back from its PDF.

mod poppler;

use documents::{RecoverySheetView, recovery_sheet};
use domain::time::Instant;
use poppler::{assert_fonts_travel_along, fonts, text};

const KEY: &str = "7K3M-0QZ1-WX9V-4H8N-PD2R-TB6S-J5GE-YAC0";

fn view() -> RecoverySheetView {
    RecoverySheetView {
        unit: "江宁路街道社区党群服务综合体".to_owned(),
        english_name: Some("Jiangning Road Sub-district Party-mass Service Complex".to_owned()),
        key: KEY.to_owned(),
        made_at: Instant::parse("2026-11-22T09:05:00+08:00").expect("RFC 3339"),
        rehearsal: false,
    }
}

#[test]
fn the_key_reads_back_as_it_was_made() {
    let printed = recovery_sheet(&view(), fonts()).expect("prints");
    let text = text(&printed);
    assert!(text.contains(&KEY.replace('-', "")), "{text}");
    let words = [
        "江宁路街道社区党群服务综合体",
        "JiangningRoadSub-districtParty-massServiceComplex",
        "恢复密钥",
        "Recoverykey",
        "用它打开数据",
        "Itopensthedatawhenthepassphraseisforgotten",
        "谁拿到它，谁就能打开数据",
        "保管人签名Keptby",
        "存放处Keptin",
        "2026年11月22日09:05",
    ];
    for word in words {
        assert!(text.contains(word), "it lacks {word}: {text}");
    }
    assert_eq!((printed.pages, &printed.missing), (1, &vec![]), "one page, every character drawn");
    assert!(!text.contains("演练"));
    assert_fonts_travel_along(&printed);
    assert_eq!(recovery_sheet(&view(), fonts()).expect("prints").pdf, printed.pdf, "the same bytes again");
}

#[test]
fn a_practice_key_says_so_and_a_long_name_still_fits() {
    let unit = "上海市静安区江宁路街道社区党群服务综合体暨新时代文明实践分中心和志愿服务中心".to_owned();
    let printed =
        recovery_sheet(&RecoverySheetView { unit, rehearsal: true, ..view() }, fonts()).expect("prints");
    assert_eq!(printed.pages, 1);
    assert!(text(&printed).contains("演练用，不是真正的数据"));
}

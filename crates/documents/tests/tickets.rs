//! A queue ticket, read back from its PDF (R-QU-2).

mod poppler;

use documents::{Paper, Print, PrintOptions, TicketView, example, ticket};
use poppler::{assert_fonts_travel_along, fonts, text};

#[test]
fn a_ticket_tells_place_and_wait_on_every_paper() {
    let view = TicketView { rehearsal: true, ..example::ticket() };
    for paper in [Paper::Roll80, Paper::Roll58, Paper::A5, Paper::A4] {
        for print in [Print::Normal, Print::Large] {
            let printed =
                ticket(&view, &PrintOptions { paper, print, print_number: 1 }, fonts()).expect("prints");
            let text = text(&printed);
            let words = [
                "V001",
                "空间预约、课程报名",
                "前面还有2人",
                "约10分钟",
                "2026年11月22日14:05",
                "过号请到窗口重新激活",
                "演练",
            ];
            for word in words {
                assert!(text.contains(word), "{paper:?} {print:?} lacks {word} in {text}");
            }
            assert_eq!(printed.pages, 1, "a ticket is one slip");
            assert_fonts_travel_along(&printed);
        }
    }
}

#[test]
fn no_wait_is_promised_while_no_window_is_open() {
    let view = TicketView { estimated_wait: None, items: Vec::new(), ..example::ticket() };
    let text = text(&ticket(&view, &PrintOptions::default(), fonts()).expect("prints"));
    assert!(!text.contains("预计") && text.contains("前面还有2人"), "{text}");
}

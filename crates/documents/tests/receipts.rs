//! A receipt as the resident takes it home, read back from its PDF.

mod poppler;

use documents::{DocumentFault, Paper, Print, PrintOptions, Printed, ReceiptView, example, receipt};
use poppler::{assert_fonts_travel_along, fonts, page_size, page_text, squeezed, text};
use serde_json::Value;

const PAPERS: [Paper; 4] = [Paper::A5, Paper::A4, Paper::Roll80, Paper::Roll58];
const PRINTS: [Print; 2] = [Print::Normal, Print::Large];

fn every_option() -> impl Iterator<Item = PrintOptions> {
    PAPERS.into_iter().flat_map(|paper| PRINTS.map(|print| PrintOptions { paper, print, print_number: 1 }))
}

fn printed(view: &ReceiptView, options: PrintOptions) -> Printed {
    receipt(view, &options, fonts()).expect("prints")
}

/// Every text of a view, as it is written; days, times and the QR text are printed otherwise.
fn texts(view: &Value) -> Vec<String> {
    match view {
        Value::String(text) => vec![squeezed(text)],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => {
            let written = fields
                .iter()
                .filter(|(name, _)| !["issued_at", "qr", "when", "honorific"].contains(&name.as_str()));
            written.flat_map(|(_, value)| texts(value)).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn every_paper_carries_every_word_of_the_view() {
    let replaces = Some("JNL-SL-20261122-0003".to_owned());
    let view = ReceiptView { void_reason: Some("姓名录错".to_owned()), replaces, ..example::receipt() };
    let fields = serde_json::to_value(&view).expect("serialises");
    for options in every_option() {
        let text = text(&printed(&view, options));
        for word in texts(&fields) {
            assert!(text.contains(&word), "{options:?} lacks {word} in {text}");
        }
        for word in
            ["受理回执", "2026年11月22日", "11月28日", "星期六", "上午9:00", "11:00", "12345", "盖章处"]
        {
            assert!(text.contains(word), "{options:?} lacks {word}");
        }
    }
}

#[test]
fn large_print_speaks_to_the_person() {
    let options = PrintOptions { print: Print::Large, ..PrintOptions::default() };
    let text = text(&printed(&example::receipt(), options));
    assert!(text.starts_with("冯先生，您的回执"), "{text}");
    assert!(text.contains("星期日）下午2:32"), "R-EL-4: the half of the day is written out");
}

#[test]
fn fonts_travel_along_and_the_file_stays_small() {
    for options in every_option() {
        let printed = printed(&example::receipt(), options);
        assert_fonts_travel_along(&printed);
        assert!(printed.pdf.len() <= 30_000, "P6: {options:?} has {} bytes", printed.pdf.len());
        assert!(printed.missing.is_empty(), "{options:?}: {:?}", printed.missing);
    }
}

#[test]
fn the_same_view_gives_the_same_bytes() {
    let view = example::receipt();
    let options = PrintOptions::default();
    let first = printed(&view, options);
    let other = printed(&ReceiptView { number: "JNL-SL-20261122-0008".to_owned(), ..view.clone() }, options);
    assert_ne!(first.pdf, other.pdf, "another receipt is another file");
    assert_eq!(first.pdf, printed(&view, options).pdf, "whatever was printed in between");
}

#[test]
fn a_long_receipt_has_its_number_and_page_on_every_page() {
    let items = (0..4).flat_map(|_| example::receipt().items).collect();
    let view = ReceiptView { items, ..example::receipt() };
    for print in PRINTS {
        let printed = printed(&view, PrintOptions { print, ..PrintOptions::default() });
        assert!(printed.pages > 2, "20 items do not fit two sheets of A5");
        for page in 1..=printed.pages {
            let text = page_text(&printed, page);
            assert!(text.contains("JNL-SL-20261122-0007"), "page {page}: {text}");
            assert!(text.contains(&format!("第{page}/{}页", printed.pages)), "page {page}: {text}");
        }
        assert!(page_text(&printed, printed.pages).contains("盖章处"), "the seal comes last");
    }
}

#[test]
fn a_long_item_parts_between_lines_and_says_that_it_goes_on() {
    let mut view = example::receipt();
    view.items.truncate(2);
    view.items.iter_mut().skip(1).for_each(|item| {
        item.lines = (1..=12).map(|n| format!("第{n}条须知：请按约定的时间到场")).collect();
    });
    let title = squeezed(&format!("{}（续）", view.items[1].title));
    let large = printed(&view, PrintOptions { print: Print::Large, ..PrintOptions::default() });
    assert_eq!(large.pages, 2, "half a page is not left empty");
    let (first, second) = (page_text(&large, 1), page_text(&large, 2));
    assert!(first.contains("第1条") && first.contains("第2条"), "{first}");
    assert!(second.contains(&title) && second.contains("第12条"), "{second}");
    assert!(!first.contains("（续）") && second.contains("盖章处"), "the seal comes last");
    let lines = (1..=12).filter(|n| second.contains(&format!("第{n}条"))).count();
    assert!((2..=10).contains(&lines), "two lines or more on either page: {lines}");
    for (paper, print) in [(Paper::A4, Print::Normal), (Paper::Roll80, Print::Large)] {
        let short = printed(&view, PrintOptions { paper, print, print_number: 1 });
        assert!(!text(&short).contains("（续）"), "{paper:?} holds it whole");
    }
}

#[test]
fn a_roll_is_one_page_of_its_width() {
    let items = (0..4).flat_map(|_| example::receipt().items).collect();
    let long = ReceiptView { items, ..example::receipt() };
    for (paper, width) in [(Paper::Roll80, 226.8), (Paper::Roll58, 164.4)] {
        for print in PRINTS {
            let options = PrintOptions { paper, print, print_number: 1 };
            let (short, long) = (printed(&example::receipt(), options), printed(&long, options));
            assert_eq!((short.pages, long.pages), (1, 1), "a roll has no pages");
            assert!((page_size(&short).0 - width).abs() < 0.1, "{:?}", page_size(&short));
            assert!(page_size(&long).1 > page_size(&short).1 * 2.0, "it is as long as its text");
        }
    }
}

#[test]
fn practice_void_and_reprint_are_marked_on_every_page() {
    let items = (0..4).flat_map(|_| example::receipt().items).collect();
    let void_reason = Some("姓名录错".to_owned());
    let view = ReceiptView { items, rehearsal: true, void_reason, ..example::receipt() };
    for options in every_option().map(|options| PrintOptions { print_number: 2, ..options }) {
        let printed = printed(&view, options);
        for page in 1..=printed.pages {
            let text = page_text(&printed, page);
            assert!(text.contains("演练") && text.contains("作废"), "{options:?} page {page}: {text}");
        }
        assert!(page_text(&printed, 1).contains("本回执已作废：姓名录错"), "the reason is told");
        assert!(page_text(&printed, 1).contains("补打第2次"), "R-RC-10");
    }
    let plain = text(&printed(&example::receipt(), PrintOptions::default()));
    for mark in ["演练", "作废", "补打"] {
        assert!(!plain.contains(mark), "{mark} stands on a plain receipt");
    }
}

#[test]
fn it_never_looks_like_an_official_notice() {
    for options in every_option() {
        let text = text(&printed(&example::receipt(), options));
        assert!(!text.contains("行政许可") && !text.contains("通知书"), "R-RC-1");
    }
}

#[test]
fn hostile_words_neither_break_the_paper_nor_get_lost() {
    let words = [
        "甲".repeat(1_000),
        "1".repeat(400),
        "a b\tc\r\nd\u{0}\u{7}".to_owned(),
        "</pdf> (\\) endobj %%EOF".to_owned(),
        String::new(),
        " ".to_owned(),
    ];
    for word in words {
        let mut view = ReceiptView { unit: word.clone(), notes: vec![word.clone()], ..example::receipt() };
        view.items.iter_mut().for_each(|item| item.title.clone_from(&word));
        let seen: String = squeezed(&word).chars().filter(|c| !c.is_control()).collect();
        for options in every_option() {
            let text = text(&printed(&view, options));
            // Page ends may part it; the head and foot between the parts are ours.
            let start: String = seen.chars().take(6).collect();
            assert!(text.contains(&start), "{options:?} lost {start}");
            let count = |c: char| text.matches(c).count();
            let all = seen.chars().next().is_none_or(|c| count(c) >= seen.matches(c).count());
            assert!(all, "{options:?}: some of {start}… is lost");
        }
    }
}

#[test]
fn text_cannot_be_turned_round() {
    let view = ReceiptView { notes: vec!["退\u{202E}还\u{200B}押金".to_owned()], ..example::receipt() };
    assert!(
        text(&printed(&view, PrintOptions::default())).contains("退还押金"),
        "direction marks do nothing"
    );
}

#[test]
fn a_qr_text_that_no_code_holds_is_refused() {
    let view = ReceiptView { qr: "x".repeat(5_000), ..example::receipt() };
    let refused = receipt(&view, &PrintOptions::default(), fonts());
    assert!(matches!(refused, Err(DocumentFault::QrTooLong { characters: 5_000 })), "{refused:?}");
}

#[test]
fn a_view_survives_the_wire() {
    let json = serde_json::to_string(&example::receipt()).expect("serialises");
    assert_eq!(serde_json::from_str::<ReceiptView>(&json).expect("reads back"), example::receipt());
}

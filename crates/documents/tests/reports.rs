//! The day report, read back from its PDF (R-RP-7).

mod poppler;

use documents::{DayReportView, ReportState, ReportTable, day_report, example};
use poppler::{assert_fonts_travel_along, fonts, page_size, page_text, squeezed, text};

#[test]
fn the_report_carries_every_count() {
    let view = example::day_report();
    let printed = day_report(&view, fonts()).expect("prints");
    let text = text(&printed);
    let cells = view
        .blocks
        .iter()
        .flat_map(|block| block.rows.iter().flatten().chain(&block.columns).chain([&block.title]));
    let numbers = view.series.iter().flat_map(|s| {
        s.first.iter().chain(&s.last).chain(s.void.iter().flat_map(|v| [&v.number, &v.reason]))
    });
    let sums = view.identities.iter().flat_map(|identity| [&identity.left, &identity.right]);
    let rest = view.windows.iter().chain(&view.on_duty).chain(&view.remarks).chain([
        &view.audit_head,
        &view.unit,
        &view.compiled_by,
    ]);
    for word in cells.chain(numbers).chain(sums).chain(rest) {
        assert!(text.contains(&squeezed(word)), "lacks {word}");
    }
    for word in ["2026年11月22日（星期日）", "第1版·定稿", "✓相符", "10时", "复核"] {
        assert!(text.contains(word), "lacks {word} in {text}");
    }
    let (width, height) = page_size(&printed);
    assert!(width > height, "A4 on its side");
    assert_fonts_travel_along(&printed);
}

#[test]
fn a_draft_and_a_broken_sum_cannot_be_overlooked() {
    let mut view = DayReportView { state: ReportState::Draft, version: 2, ..example::day_report() };
    view.identities.iter_mut().take(1).for_each(|identity| identity.holds = false);
    let printed = day_report(&view, fonts()).expect("prints");
    assert!(text(&printed).contains("✗不符"), "in words, not in colour only");
    for page in 1..=printed.pages {
        let text = page_text(&printed, page);
        assert!(text.contains("草稿") && text.contains("第2版"), "page {page}: {text}");
    }
}

#[test]
fn a_long_table_repeats_its_head_on_every_page() {
    let rows = (1..=120).map(|n| vec![format!("第 {n} 项"), n.to_string()]).collect();
    let columns = vec!["长表项目".to_owned(), "长表件数".to_owned()];
    let long = ReportTable { title: "长表".to_owned(), columns, rows };
    let view = DayReportView { blocks: vec![long], ..example::day_report() };
    let printed = day_report(&view, fonts()).expect("prints");
    let pages: Vec<String> = (1..=printed.pages).map(|page| page_text(&printed, page)).collect();
    let with_rows: Vec<&String> =
        pages.iter().filter(|page| (1..=120).any(|n| page.contains(&format!("第{n}项")))).collect();
    assert!(with_rows.len() > 2, "120 rows need three pages");
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("第{}/{}页", at + 1, pages.len())), "{page}");
    }
    assert!(with_rows.iter().all(|page| page.contains("长表项目长表件数")), "the head is repeated");
}

#[test]
fn an_empty_day_prints_and_is_always_the_same() {
    let view = DayReportView {
        tickets_per_hour: Vec::new(),
        identities: Vec::new(),
        series: Vec::new(),
        blocks: Vec::new(),
        remarks: Vec::new(),
        windows: Vec::new(),
        on_duty: Vec::new(),
        ..example::day_report()
    };
    let printed = day_report(&view, fonts()).expect("prints");
    assert_eq!(printed.pages, 1);
    assert_eq!(printed, day_report(&view, fonts()).expect("prints"), "R-RP-5: a frozen report never changes");
}

/// The signature never stands alone on a page: as many rows as fill one page and a little more.
#[test]
fn the_signature_stands_with_figures() {
    let table = |n: usize| {
        let rows = (0..4).map(|row| vec![format!("{n}之{row}"), "1".to_owned()]).collect();
        let columns = vec!["项目".to_owned(), "件数".to_owned()];
        ReportTable { title: format!("块{n}"), columns, rows }
    };
    let mut turned = 0;
    for count in 0..30 {
        let view = DayReportView { blocks: (0..count).map(table).collect(), ..example::day_report() };
        let printed = day_report(&view, fonts()).expect("prints");
        let last = page_text(&printed, printed.pages);
        assert!(last.contains("复核") && last.contains("审计链头"), "{count} blocks: {last}");
        if printed.pages > 1 {
            turned += 1;
            assert!(
                last.contains(&format!("块{}", count - 1)),
                "{count} blocks: the last one stands with it: {last}"
            );
        }
    }
    assert!((1..30).contains(&turned), "some fill one page, some two: {turned}");
}

#[test]
fn a_long_table_leaves_rows_for_the_signature() {
    for length in 60..130 {
        let rows = (1..=length).map(|n| vec![format!("第 {n} 项"), n.to_string()]).collect();
        let columns = vec!["长表项目".to_owned(), "长表件数".to_owned()];
        let long = ReportTable { title: "长表".to_owned(), columns, rows };
        let view = DayReportView { blocks: vec![long], ..example::day_report() };
        let printed = day_report(&view, fonts()).expect("prints");
        let last = page_text(&printed, printed.pages);
        assert!(last.contains("复核") && last.contains(&format!("第{length}项")), "{length} rows: {last}");
    }
}

//! The receipt 回执: one paper per visit (R-RC-1), in two looks, normal and large.

mod foot;
mod large;
mod normal;
pub(crate) mod view;
mod words;

use crate::page::marks::{Ink, Page};
use crate::page::sheet::Sheet;
use crate::page::{pdf, stamps};
use crate::{DocumentFault, Fonts, Print, PrintOptions, Printed, ReceiptView};

/// What the paper is called: never like an official acceptance notice 行政许可受理通知书.
const TITLE: &str = "受理回执";

/// Prints a receipt. Refuses only what no printer could print: a QR text that is too long, a font that
/// is broken.
pub fn receipt(view: &ReceiptView, options: &PrintOptions, fonts: &Fonts) -> Result<Printed, DocumentFault> {
    let mut pages = set(view, *options, fonts)?;
    let void = view.void_reason.as_ref().map(|_| (stamps::VOID, Ink::Rose));
    let rehearsal = view.rehearsal.then_some((stamps::REHEARSAL, Ink::Mist));
    let words: Vec<(&str, Ink)> = rehearsal.into_iter().chain(void).collect();
    stamps::watermark(&mut pages, &words, fonts);
    pdf::write(&pages, &format!("{TITLE} {}", view.number), view.issued_at, fonts)
}

/// The pages with everything on them but watermarks.
fn set(view: &ReceiptView, options: PrintOptions, fonts: &Fonts) -> Result<Vec<Page>, DocumentFault> {
    let (mut pages, size) = match options.print {
        Print::Normal => (normal::pages(view, options, fonts)?, 8.5),
        Print::Large => (large::pages(view, options, fonts)?, 16.0),
    };
    stamps::page_numbers(&mut pages, Sheet::of(options.paper, options.print), size, fonts);
    Ok(pages)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::marks::Mark;
    use crate::{Paper, example};

    const PAPERS: [Paper; 4] = [Paper::A5, Paper::A4, Paper::Roll80, Paper::Roll58];
    const PRINTS: [Print; 2] = [Print::Normal, Print::Large];

    /// A text's place: left, top, right, bottom, and what it says.
    type Place = (f32, f32, f32, f32, String);

    fn places(page: &Page, fonts: &Fonts) -> Vec<Place> {
        let place = |mark: &Mark| match mark {
            Mark::Text { x, y, size, weight, text, .. } => {
                let width = fonts.text_width(text, *weight) * size;
                Some((*x, y - 0.8 * size, x + width, y + 0.08 * size, text.clone()))
            }
            _ => None,
        };
        page.marks.iter().filter_map(place).collect()
    }

    /// The receipts that are hardest to set.
    fn receipts() -> Vec<ReceiptView> {
        let plain = example::receipt();
        let long = ReceiptView {
            items: plain.items.iter().cycle().take(20).cloned().collect(),
            void_reason: Some("姓名录错，已重开 0008".repeat(9)),
            replaces: Some("JNL-SL-20261122-0003".to_owned()),
            rehearsal: true,
            ..plain.clone()
        };
        let mut wordy =
            ReceiptView { notes: vec!["Wednesday, Shanghai 200041 ".repeat(30)], ..plain.clone() };
        for item in &mut wordy.items {
            item.title = item.title.repeat(12);
            item.outcome = item.outcome.repeat(12);
        }
        let bare = ReceiptView {
            principal: None,
            honorific: None,
            document: None,
            agent: None,
            help: None,
            items: Vec::new(),
            notes: Vec::new(),
            ..plain.clone()
        };
        vec![plain, long, wordy, bare]
    }

    #[test]
    fn nothing_is_clipped_and_nothing_overlaps_on_any_paper() {
        let fonts = Fonts::find().expect("the UI's packages are installed");
        for (view, paper, print) in combinations() {
            let options = PrintOptions { paper, print, print_number: 2 };
            let sheet = Sheet::of(paper, print);
            for page in set(&view, options, &fonts).expect("prints") {
                let places = places(&page, &fonts);
                for (at, place) in places.iter().enumerate() {
                    let inside = place.0 >= sheet.side - 0.2 && place.2 <= page.width - sheet.side + 0.2;
                    assert!(
                        inside && place.1 >= 0.0 && place.3 <= page.height,
                        "{paper:?} {print:?}: clipped {place:?}"
                    );
                    let overlap = |other: &&Place| {
                        other.0 < place.2 - 0.2
                            && place.0 < other.2 - 0.2
                            && other.1 < place.3
                            && place.1 < other.3
                    };
                    let over = places.iter().skip(at + 1).find(overlap);
                    assert!(over.is_none(), "{paper:?} {print:?}: {place:?} lies over {over:?}");
                }
            }
        }
    }

    #[test]
    fn large_print_is_large() {
        let fonts = Fonts::find().expect("the UI's packages are installed");
        let options = PrintOptions { print: Print::Large, ..PrintOptions::default() };
        let pages = set(&example::receipt(), options, &fonts).expect("prints");
        let mut keys = 0;
        for mark in pages.iter().flat_map(|page| &page.marks) {
            let Mark::Text { size, text, .. } = mark else { continue };
            assert!(*size >= 16.0, "R-EL-4: the body is 16 pt or more: {text} has {size}");
            if ["11月28日", "共享空间，", "021-0000 0000", "021-0000 0001"]
                .iter()
                .any(|key| text.contains(key))
            {
                keys += 1;
                assert!(
                    *size >= 22.0,
                    "R-EL-4: day, place and telephone are 22 pt or more: {text} has {size}"
                );
            }
        }
        assert!(keys >= 3, "day and telephones are printed");
    }

    fn combinations() -> Vec<(ReceiptView, Paper, Print)> {
        let papers = PAPERS.iter().flat_map(|paper| PRINTS.map(|print| (*paper, print)));
        papers
            .flat_map(|(paper, print)| receipts().into_iter().map(move |view| (view, paper, print)))
            .collect()
    }
}

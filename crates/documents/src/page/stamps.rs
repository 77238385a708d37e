//! What is stamped on finished pages: 演练, 作废 and the page numbers.

use crate::fonts::{Fonts, Weight};
use crate::page::marks::{Ink, Mark, Page};
use crate::page::sheet::Sheet;

/// The watermark of a practice desk.
pub(crate) const REHEARSAL: &str = "演练";
/// The mark of a void paper.
pub(crate) const VOID: &str = "作废";

/// Puts a slanting word behind the text of every page, again and again down a long one.
pub(crate) fn watermark(pages: &mut [Page], word: &str, ink: Ink, fonts: &Fonts) {
    const TURN: f32 = 32.0;
    for page in pages {
        let size = (page.width * 0.3).min(120.0);
        let width = fonts.text_width(word, Weight::Bold) * size;
        let (along, up) = (width * TURN.to_radians().cos(), width * TURN.to_radians().sin());
        let step = size * 3.0;
        let times = (page.height / step).floor().max(1.0);
        let mut y = (page.height - (times - 1.0) * step) / 2.0 + up / 2.0 + size * 0.3;
        let mut marks = Vec::new();
        while y - up < page.height && marks.len() < 200 {
            let x = (page.width - along) / 2.0;
            let text = word.to_owned();
            marks.push(Mark::Text { x, y, size, weight: Weight::Bold, ink, turn: TURN, text });
            y += step;
        }
        marks.append(&mut page.marks);
        page.marks = marks;
    }
}

/// Writes `第 x/y 页` into the bottom margin; a roll of one page needs none.
pub(crate) fn page_numbers(pages: &mut [Page], sheet: Sheet, size: f32, fonts: &Fonts) {
    let all = pages.len();
    if sheet.is_roll() && all == 1 {
        return;
    }
    for (at, page) in pages.iter_mut().enumerate() {
        let text = format!("第 {}/{all} 页", at + 1);
        let width = fonts.text_width(&text, Weight::Regular) * size;
        let x = page.width - sheet.side - width;
        let y = page.height - (sheet.bottom - size) / 2.0;
        page.marks.push(Mark::Text { x, y, size, weight: Weight::Regular, ink: Ink::Grey, turn: 0.0, text });
    }
}

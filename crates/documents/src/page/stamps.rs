//! What is stamped on finished pages: 演练, 作废 and the page numbers.

use crate::fonts::{Fonts, Weight};
use crate::page::marks::{Ink, Mark, Page};
use crate::page::sheet::Sheet;

/// The watermark of a practice desk.
pub(crate) const REHEARSAL: &str = "演练";
/// The mark of a void paper.
pub(crate) const VOID: &str = "作废";

/// Puts slanting words behind the text of every page, in turn, again and again down a long one.
pub(crate) fn watermark(pages: &mut [Page], words: &[(&str, Ink)], fonts: &Fonts) {
    if words.is_empty() {
        return;
    }
    for page in pages {
        let size = (page.width * 0.28).min(120.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful")]
        let times = ((page.height / (size * 4.5)).round() as usize).max(words.len());
        let mut marks = Vec::new();
        for (at, (word, ink)) in words.iter().cycle().take(times).enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a handful")]
            let middle = page.height * (at as f32 + 0.5) / times as f32;
            marks.push(slanting(page.width, middle, size, word, *ink, fonts));
        }
        marks.append(&mut page.marks);
        page.marks = marks;
    }
}

/// A word that rises across the page around `middle`.
fn slanting(page_width: f32, middle: f32, size: f32, word: &str, ink: Ink, fonts: &Fonts) -> Mark {
    const TURN: f32 = 30.0;
    let width = fonts.text_width(word, Weight::Bold) * size;
    let (sin, cos) = TURN.to_radians().sin_cos();
    // From the middle back by half the word, and down by half its height.
    let x = page_width / 2.0 - width / 2.0 * cos + size * 0.38 * sin;
    let y = middle + width / 2.0 * sin + size * 0.38 * cos;
    Mark::Text { x, y, size, weight: Weight::Bold, ink, turn: TURN, text: word.to_owned() }
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

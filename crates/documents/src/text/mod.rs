//! Words and lines: where a line may break, how a text is wrapped, how days and times are written.

pub(crate) mod breaks;
pub(crate) mod words;
pub(crate) mod wrap;

/// A text as it can be set: a tab is a blank, line ends are kept, and characters without a picture
/// (controls, direction marks, zero-width ones) are left out. None of ours carries meaning in them,
/// and a direction mark could make a receipt read otherwise than it is written.
pub(crate) fn printable(text: &str) -> String {
    let unseen = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}')
            || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}')
            || matches!(c, '\u{E0000}'..='\u{E01EF}')
    };
    text.replace("\r\n", "\n").replace('\t', " ").chars().filter(|c| !unseen(*c)).collect()
}

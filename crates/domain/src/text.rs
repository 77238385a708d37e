//! Text as it comes from keyboards, input methods and PDFs: what is folded away before a rule looks at it,
//! and the two free-text types that every action uses.

use schemars::JsonSchema;
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

/// Why a free text is refused.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum TextError {
    /// Nothing but blanks.
    #[error("the text is empty")]
    TextEmpty {},
    /// More code points than the field holds.
    #[error("the text has {length} characters, at most {max} are allowed")]
    TextTooLong {
        /// Code points after normalising.
        length: usize,
        /// The field's limit.
        max: usize,
    },
    /// A control character other than a line break.
    #[error("the text holds a control character")]
    TextControlCharacter {},
}

/// A line or two: 1 to 200 code points, trimmed, without control characters but line breaks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortText(String);

/// A page: 1 to 4000 code points, trimmed, without control characters but line breaks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LongText(String);

crate::parsed_text!(ShortText);
crate::parsed_text!(LongText);

impl ShortText {
    /// The most code points a short text holds.
    pub const MAX: usize = 200;

    /// Normalises and checks a short text.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        free_text(text, Self::MAX).map(Self)
    }
}

impl LongText {
    /// The most code points a long text holds.
    pub const MAX: usize = 4000;

    /// Normalises and checks a long text.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        free_text(text, Self::MAX).map(Self)
    }
}

/// NFC, one kind of line break, tabs as blanks, trimmed; then the limits.
fn free_text(text: &str, max: usize) -> Result<String, TextError> {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let text: String = lines.trim().nfc().collect();
    let length = text.chars().count();
    if text.is_empty() {
        Err(TextError::TextEmpty {})
    } else if text.chars().any(|c| c.is_control() && c != '\n') {
        Err(TextError::TextControlCharacter {})
    } else if length > max {
        Err(TextError::TextTooLong { length, max })
    } else {
        Ok(text)
    }
}

/// A full-width form (`１`, `Ａ`, `（`, the ideographic blank) as its ASCII character; any other as it is.
pub fn ascii_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    }
}

/// A character nobody sees: zero-width blanks and joiners, direction marks, the soft hyphen, the byte-order mark.
pub fn invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A hyphen or dash of any width.
pub fn hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}')
}

/// A Chinese character of any plane, level 3 of GB 18030-2022 included, and the zero `〇` (R-NM-4).
pub fn hanzi(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// A code point without an agreed meaning, left behind by old systems and ID readers (R-NM-5).
pub fn private_use(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn free_text_is_trimmed_and_limited() {
        let check = |text: &str, expected: Result<&str, TextError>| {
            assert_eq!(
                ShortText::parse(text).map(|t| t.to_string()),
                expected.map(str::to_owned),
                "{text:?}"
            );
        };
        check("  带身份证\r\n和户口本　", Ok("带身份证\n和户口本"));
        check("a\tb", Ok("a b"));
        check(" \n ", Err(TextError::TextEmpty {}));
        check("铃\u{7}", Err(TextError::TextControlCharacter {}));
        check(&"字".repeat(200), Ok(&"字".repeat(200)));
        check(&"𬱖".repeat(201), Err(TextError::TextTooLong { length: 201, max: 200 }));
        assert!(LongText::parse(&"字".repeat(4000)).is_ok());
        assert!(LongText::parse(&"字".repeat(4001)).is_err());
    }

    #[test]
    fn a_refused_text_keeps_its_code_through_serde() {
        let error = serde_json::from_str::<ShortText>("\" \"").expect_err("empty");
        let refusal = crate::refusal::from_message(error.to_string().split(" at line").next().unwrap());
        assert_eq!(refusal, Some(serde_json::json!({ "code": "text_empty", "params": {} })));
    }

    #[test]
    fn hanzi_of_every_plane_are_hanzi() {
        for c in ['方', '㛃', '䶮', '𬱖', '〇', '\u{20000}', '\u{30000}', '\u{31350}', '\u{2EBF0}'] {
            assert!(hanzi(c), "{c} is hanzi");
        }
        for c in ['A', 'あ', '·', '⽅', '\u{E863}', '김'] {
            assert!(!hanzi(c), "{c} is not hanzi");
        }
    }

    proptest! {
        #[test]
        fn normalising_twice_is_normalising_once(text in any::<String>()) {
            if let Ok(once) = LongText::parse(&text) {
                prop_assert_eq!(LongText::parse(once.as_str()), Ok(once));
            }
        }

        #[test]
        fn folding_to_ascii_leaves_no_full_width_form(c in any::<char>()) {
            let full_width = '\u{FF01}'..='\u{FF5E}';
            prop_assert!(!full_width.contains(&ascii_width(c)));
        }
    }
}

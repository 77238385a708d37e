//! People's names (R-NM-1 to R-NM-8): kept as in the document, counted in code points, never cut in two.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_compatible;

use super::surnames;
use crate::text::{hanzi, invisible, private_use};

/// The dot between the parts of a name, U+00B7 (GB 18030 A1A4): the only one that is stored.
pub const DOT: char = '·';

/// Why a name is refused.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum NameError {
    /// Nothing but blanks, dots or punctuation.
    #[error("the name is empty")]
    NameEmpty {},
    /// More than 100 code points.
    #[error("the name has {length} characters, at most {max} are allowed")]
    NameTooLong {
        /// Code points after normalising.
        length: usize,
        /// The limit.
        max: usize,
    },
    /// A control character, a line break included.
    #[error("the name holds a control character")]
    NameControlCharacter {},
    /// U+FFFD: a character was lost on the way here (R-NM-7).
    #[error("a character of the name was lost in conversion")]
    NameLostCharacter {},
}

/// What is worth a second look in a name.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
#[schemars(inline)]
pub enum NameWarning {
    /// A private-use character from an old system or an ID reader (R-NM-5).
    #[error("the name holds the private-use character {code_point}")]
    NamePrivateUse {
        /// The place in the name, counted from 1.
        place: usize,
        /// As U+E863.
        code_point: String,
        /// The character to put there, where it is known.
        replacement: Option<char>,
    },
}

/// A name of 1 to 100 code points: NFC, one kind of dot, single blanks, no control characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonName(String);

crate::parsed_text!(PersonName);

/// Surname and given name of a name in hanzi.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split<'a> {
    /// One character, or two for the known compound surnames.
    pub surname: &'a str,
    /// The rest; empty for a name of one character.
    pub given: &'a str,
}

impl PersonName {
    /// The most code points of a name (R-NM-1).
    pub const MAX: usize = 100;

    /// Normalises and checks a name.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        if text.trim().chars().any(char::is_control) {
            return Err(NameError::NameControlCharacter {});
        }
        if text.contains(char::REPLACEMENT_CHARACTER) {
            return Err(NameError::NameLostCharacter {});
        }
        let name = one_dot(&text.chars().filter(|c| !invisible(*c)).map(unified).nfc().collect::<String>());
        let length = name.chars().count();
        if !name.chars().any(|c| c.is_alphanumeric() || hanzi(c) || private_use(c)) {
            Err(NameError::NameEmpty {})
        } else if length > Self::MAX {
            Err(NameError::NameTooLong { length, max: Self::MAX })
        } else {
            Ok(Self(name))
        }
    }

    /// How many characters a reader counts: code points (R-NM-3).
    pub fn code_points(&self) -> usize {
        self.0.chars().count()
    }

    /// Whether it is a name of parts such as 阿卜杜·测试, which has no surname to split off.
    pub fn has_dot(&self) -> bool {
        self.0.contains(DOT)
    }

    /// Whether every character is hanzi (or a private-use one that stands for hanzi).
    pub fn is_hanzi(&self) -> bool {
        self.0.chars().all(|c| hanzi(c) || private_use(c))
    }

    /// Surname and given name, for names in hanzi without a dot. Compound surnames go before single ones when
    /// a given name remains.
    pub fn split(&self) -> Option<Split<'_>> {
        if !self.is_hanzi() {
            return None;
        }
        let compound = if self.code_points() > 2 { surnames::compound_at_head(&self.0) } else { None };
        let mut rest = self.0.chars();
        rest.next();
        let given = compound.and_then(|surname| self.0.strip_prefix(surname)).unwrap_or(rest.as_str());
        Some(Split { surname: self.0.strip_suffix(given).unwrap_or(&self.0), given })
    }

    /// Private-use characters with their known replacement.
    pub fn warnings(&self) -> Vec<NameWarning> {
        let flagged = self.0.chars().enumerate().filter(|(_, c)| private_use(*c));
        flagged
            .map(|(place, c)| NameWarning::NamePrivateUse {
                place: place + 1,
                code_point: format!("U+{:04X}", u32::from(c)),
                replacement: (c == '\u{E863}').then_some('䶮'),
            })
            .collect()
    }
}

/// A Kangxi radical pasted from a PDF as the character it means; any other as it is (R-NM-5).
fn unified(c: char) -> char {
    let mut meant = c;
    if matches!(c, '\u{2F00}'..='\u{2FD5}') {
        decompose_compatible(c, |character| meant = character);
    }
    meant
}

/// Single blanks, none around a dot or between hanzi, one kind of dot, and neither at the ends (R-NM-2).
fn one_dot(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut name = String::with_capacity(text.len());
    for (place, c) in characters.iter().enumerate() {
        let next = characters.iter().skip(place + 1).copied().find(|c| !c.is_whitespace());
        let last = name.chars().next_back();
        if c.is_whitespace() {
            if last.is_some_and(|last| blank_may_stand(last, next)) {
                name.push(' ');
            }
        } else if is_dot(*c) || (*c == '.' && last.is_some_and(hanzi) && next.is_some_and(hanzi)) {
            name.push(DOT);
        } else {
            name.push(*c);
        }
    }
    name.trim_matches([' ', DOT]).to_owned()
}

/// Whether a blank between these two is part of the name, not padding.
fn blank_may_stand(last: char, next: Option<char>) -> bool {
    let padding = last == ' ' || last == DOT || next.is_none_or(is_dot);
    let alignment = hanzi(last) && next.is_some_and(|next| hanzi(next) || next == '.');
    !padding && !alignment
}

/// The dot itself and what is mistaken for it.
fn is_dot(c: char) -> bool {
    matches!(
        c,
        DOT | '\u{2022}' | '\u{2027}' | '\u{30FB}' | '\u{FF65}' | '\u{2219}' | '\u{22C5}' | '\u{FF0E}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn name(text: &str) -> PersonName {
        PersonName::parse(text).unwrap()
    }

    #[test]
    fn names_are_kept_as_in_the_document() {
        let check = |text: &str, kept: &str| assert_eq!(name(text).as_str(), kept, "{text:?}");
        check(" 单志远 ", "单志远");
        check("单　志远", "单志远");
        check("李𬱖", "李𬱖");
        check("⽅\u{200B}㛃䶮", "方㛃䶮");
        check("陳小冊", "陳小冊");
        check("MUSTER,  ANNA-LENA", "MUSTER, ANNA-LENA");
        check("J. R. O'Neill", "J. R. O'Neill");
        check("Zoe\u{308}", "Zoë");
        check("Ｍ", "Ｍ");
        check("测", "测");
        for dot in ['·', '•', '‧', '・', '･', '∙', '⋅', '．', '.'] {
            check(&format!("阿卜杜{dot}测试"), "阿卜杜·测试");
            check(&format!("阿卜杜 {dot} 测试"), "阿卜杜·测试");
        }
    }

    #[test]
    fn bad_names_are_refused() {
        let check = |text: &str, error| assert_eq!(PersonName::parse(text), Err(error), "{text:?}");
        check(" · ", NameError::NameEmpty {});
        check("", NameError::NameEmpty {});
        check("李\u{7}明", NameError::NameControlCharacter {});
        check("李\n明", NameError::NameControlCharacter {});
        check("李\u{FFFD}", NameError::NameLostCharacter {});
        check(&"龘".repeat(101), NameError::NameTooLong { length: 101, max: 100 });
        assert_eq!(name(&"𬱖".repeat(100)).code_points(), 100);
    }

    #[test]
    fn private_use_characters_are_flagged() {
        let warning = |place, code_point: &str, replacement| NameWarning::NamePrivateUse {
            place,
            code_point: code_point.to_owned(),
            replacement,
        };
        assert_eq!(name("李\u{E863}").warnings(), [warning(2, "U+E863", Some('䶮'))]);
        assert_eq!(name("\u{E000}明").warnings(), [warning(1, "U+E000", None)]);
        assert_eq!(name("单志远").warnings(), []);
    }

    #[test]
    fn only_hanzi_names_have_a_surname_to_split_off() {
        let check = |text: &str, parts: Option<(&str, &str)>| {
            let name = name(text);
            assert_eq!(name.split().map(|split| (split.surname, split.given)), parts, "{text}");
        };
        check("单志远", Some(("单", "志远")));
        check("尉迟安", Some(("尉迟", "安")));
        check("尉迟", Some(("尉", "迟")));
        check("歐陽娜", Some(("歐陽", "娜")));
        check("李𬱖", Some(("李", "𬱖")));
        check("李李", Some(("李", "李")));
        check("测", Some(("测", "")));
        check("阿卜杜·测试", None);
        check("MUSTER, ANNA-LENA", None);
        assert!(name("阿卜杜•测试").has_dot());
    }

    proptest! {
        #[test]
        fn normalising_twice_is_normalising_once(text in "[单远𬱖⽅a-zA-Z .·•．，'\\-\u{3000}\u{200B}\u{308}\u{E863}]{0,12}|\\PC{0,20}") {
            if let Ok(once) = PersonName::parse(&text) {
                prop_assert_eq!(PersonName::parse(once.as_str()), Ok(once));
            }
        }

        #[test]
        fn splitting_loses_nothing(text in "[单尉迟李𬱖安志]{1,6}") {
            let name = name(&text);
            let split = name.split().unwrap();
            prop_assert_eq!(format!("{}{}", split.surname, split.given), name.as_str());
        }
    }
}

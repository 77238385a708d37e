//! What is shown of personal data (R-PI-8, §17): the same places on every screen and paper, so that two views
//! cannot be put together to a whole. Documents and addresses have no public form.

use super::address::Address;
use super::document::Document;
use super::name::{DOT, PersonName};
use super::phone::{Phone, PhoneKind};
use crate::text::{hanzi, private_use};

/// A name on staff lists and receipts: 测*, 单*远, 阿**·**试, M***, A***.
pub fn name(name: &PersonName) -> String {
    if name.code_points() == 1 {
        "*".to_owned()
    } else if name.has_dot() {
        dotted(name.as_str())
    } else if is_in_words(name) {
        words(name.as_str())
    } else {
        first_and_last(name.as_str())
    }
}

/// A name where the public can see it: 单**, 尉**, M***; ** for a name of one character.
pub fn public_name(name: &PersonName) -> String {
    if name.code_points() == 1 {
        "**".to_owned()
    } else if is_in_words(name) {
        first(name.as_str()) + "***"
    } else {
        first(name.as_str()) + "**"
    }
}

/// A document on staff lists and receipts: first 3 and last 4 of 18; first 1 and last 3 of others; the last 2
/// of up to 5 characters, but never all of them.
pub fn document(document: &Document) -> String {
    let number = document.number();
    match number.chars().count() {
        18 => ends(number, 3, 4),
        0..=2 => ends(number, 0, 0),
        3..=5 => ends(number, 0, 2),
        _ => ends(number, 1, 3),
    }
}

/// A phone on staff lists and receipts: 199****0001, 021-****9998, 021-****9998-***, +852****4567.
pub fn phone(phone: &Phone) -> String {
    let parts = phone.parts();
    let extension = if parts.extension.is_some() { "-***" } else { "" };
    match phone.kind() {
        PhoneKind::Mobile => ends(parts.number, 3, 4),
        PhoneKind::Landline => format!("{}-****{}{extension}", parts.area, phone.last_four()),
        _ => format!("{}****{}", parts.area, phone.last_four()),
    }
}

/// A phone where the public can see it, only if it must be shown at all: ****0001.
pub fn public_phone(phone: &Phone) -> String {
    format!("****{}", phone.last_four())
}

/// An address on staff lists and receipts: the road, or without one the lane, and `***`.
pub fn address(address: &Address) -> String {
    address.road_or_lane().unwrap_or_default() + "***"
}

/// Whether a name is masked word by word: it does not begin with hanzi, or has blanks.
fn is_in_words(name: &PersonName) -> bool {
    let foreign = !name.as_str().starts_with(|c| hanzi(c) || private_use(c));
    !name.has_dot() && (foreign || name.as_str().contains(' '))
}

/// The first letter of each word and three stars; a comma after the word stays.
fn words(name: &str) -> String {
    let masked = name.split(' ').map(|word| {
        let comma = if word.ends_with(',') { "," } else { "" };
        first(word) + "***" + comma
    });
    masked.collect::<Vec<_>>().join(" ")
}

/// The first character of the first part, the last of the last, two stars at every dot.
fn dotted(name: &str) -> String {
    let parts: Vec<&str> = name.split(DOT).collect();
    let inner = vec!["**"; parts.len().saturating_sub(2)];
    let begin = first(name) + "**";
    let end = format!("**{}", last(name));
    let masked: Vec<&str> = [begin.as_str()].into_iter().chain(inner).chain([end.as_str()]).collect();
    masked.join(&DOT.to_string())
}

/// 测*, 单*远, 司**明.
fn first_and_last(name: &str) -> String {
    if name.chars().count() == 2 { ends(name, 1, 0) } else { ends(name, 1, 1) }
}

/// The first and the last characters, every one between them a star.
fn ends(text: &str, first: usize, last: usize) -> String {
    let length = text.chars().count();
    let shown = |place: usize| place < first || place + last >= length;
    text.chars().enumerate().map(|(place, c)| if shown(place) { c } else { '*' }).collect()
}

fn first(text: &str) -> String {
    text.chars().take(1).collect()
}

fn last(text: &str) -> String {
    text.chars().next_back().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::residents::document::DocumentType;

    #[test]
    fn names_show_their_ends_to_staff_and_their_first_to_the_public() {
        let check = |text: &str, staff: &str, public: &str| {
            let parsed = PersonName::parse(text).unwrap();
            assert_eq!((name(&parsed).as_str(), public_name(&parsed).as_str()), (staff, public), "{text}");
        };
        check("单志远", "单*远", "单**");
        check("仇晓岚", "仇*岚", "仇**");
        check("曾乐", "曾*", "曾**");
        check("李𬱖", "李*", "李**");
        check("𬱖李𬱖", "𬱖*𬱖", "𬱖**");
        check("尉迟安", "尉*安", "尉**");
        check("司马相如", "司**如", "司**");
        check("测", "*", "**");
        check("阿卜杜·测试", "阿**·**试", "阿**");
        check("阿·卜杜·测试", "阿**·**·**试", "阿**");
        check("MUSTER, ANNA-LENA", "M***, A***", "M***");
        check("Madonna", "M***", "M***");
        check("陈 Anna", "陈*** A***", "陈***");
    }

    #[test]
    fn documents_show_their_ends_to_staff() {
        let check = |kind, number: &str, masked: &str| {
            assert_eq!(document(&Document::read(kind, number).unwrap()), masked, "{number}");
        };
        check(DocumentType::ResidentId, "310106198503129993", "310***********9993");
        check(DocumentType::HmtResidence, "810000199001019996", "810***********9996");
        check(DocumentType::PrCard2023, "931276197906159990", "931***********9990");
        check(DocumentType::ResidentId15, "310106850312991", "3***********991");
        check(DocumentType::Passport, "E99999998", "E*****998");
        check(DocumentType::TwTravelPermit, "99999998", "9****998");
        check(DocumentType::Passport, "E9998", "***98");
        check(DocumentType::Military, "998", "*98");
        check(DocumentType::Military, "98", "**");
    }

    #[test]
    fn phones_show_their_last_four() {
        let check = |number: &str, staff: &str, public: &str| {
            let parsed = Phone::parse(number).unwrap();
            assert_eq!(
                (phone(&parsed).as_str(), public_phone(&parsed).as_str()),
                (staff, public),
                "{number}"
            );
        };
        check("19900000001", "199****0001", "****0001");
        check("021-62999998", "021-****9998", "****9998");
        check("021-62999998-801", "021-****9998-***", "****9998");
        check("+852 61234567", "+852****4567", "****4567");
        check("+49 30 901820", "+49****1820", "****1820");
    }

    #[test]
    fn addresses_end_at_the_road() {
        let check = |parts, masked: &str| {
            assert_eq!(address(&serde_json::from_value(parts).unwrap()), masked);
        };
        check(
            serde_json::json!({ "road": "昌平路", "lane": "12", "number": "3", "room": "401" }),
            "昌平路***",
        );
        check(serde_json::json!({ "lane": "12", "room": "401" }), "12弄***");
        check(serde_json::json!({ "room": "401" }), "***");
    }

    fn shown(masked: &str) -> usize {
        masked.chars().filter(|c| !matches!(c, '*' | '·' | ' ' | ',')).count()
    }

    proptest! {
        #[test]
        fn a_name_is_never_shown_whole(text in "[单尉迟李𬱖安·]{1,8}|[A-Z]{1,5}( [A-Z]{1,5}){0,3}|\\PC{1,12}") {
            if let Ok(parsed) = PersonName::parse(&text) {
                let words = parsed.as_str().split(' ').count();
                prop_assert!(shown(&name(&parsed)) <= words.max(2), "{}", name(&parsed));
                prop_assert!(shown(&public_name(&parsed)) <= 1, "{}", public_name(&parsed));
                prop_assert!(name(&parsed).contains('*') && public_name(&parsed).contains("**"));
            }
        }

        #[test]
        fn a_document_keeps_its_middle_hidden(number in "[A-Z0-9]{1,40}") {
            let masked = document(&Document::read(DocumentType::Military, &number).unwrap());
            prop_assert_eq!(masked.chars().count(), number.chars().count());
            let most = if number.len() == 18 { 7 } else if number.len() > 5 { 4 } else { 2 };
            prop_assert!(shown(&masked) <= most && masked.contains('*'));
        }

        #[test]
        fn a_phone_keeps_its_middle_hidden(text in "1[3-9][0-9]{9}|[2-9][0-9]{7}-[0-9]{1,6}|\\+[1-9][0-9]{6,14}") {
            if let Ok(parsed) = Phone::parse(&text) {
                prop_assert!(phone(&parsed).contains("****"));
                prop_assert!(!phone(&parsed).contains(parsed.parts().number));
            }
        }
    }
}

//! Finding people by what the clerk types (R-NM-9 to R-NM-11, §17): the tokens a name is stored under, and the
//! query that is a prefix of one of them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::name::PersonName;
use super::pinyin::{Syllable, Syllables, initials};
use super::variants::simplified;
use crate::text::{hanzi, private_use};

/// One entry of a name in the people index: lower case, without tones, blanks, dots and punctuation. A query
/// finds the name if it is a prefix of one of its tokens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(String);

impl Token {
    /// The text for the index.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What somebody typed to find a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// A contiguous part of a name in hanzi or another script.
    Fragment(String),
    /// Pinyin, initials, or a part of a name in Latin letters.
    Letters(String),
    /// Digits, with the X of a document perhaps: the last four of a document or a phone, or a whole number.
    /// Names are not searched for them.
    Digits(String),
}

impl Query {
    /// Reads what was typed; `None` if nothing is left after folding.
    pub fn parse(text: &str) -> Option<Self> {
        let typed = fold(text);
        if typed.is_empty() {
            return None;
        }
        Some(if is_number(&typed) {
            Self::Digits(typed.to_ascii_uppercase())
        } else if typed.chars().all(|c| c.is_ascii_alphanumeric()) {
            Self::Letters(typed)
        } else {
            Self::Fragment(typed)
        })
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        match self {
            Self::Fragment(text) | Self::Letters(text) | Self::Digits(text) => text,
        }
    }
}

/// Digits, the last of four or more perhaps an X.
fn is_number(typed: &str) -> bool {
    let digits = typed.strip_suffix('x').filter(|digits| digits.chars().count() >= 3).unwrap_or(typed);
    digits.chars().all(|c| c.is_ascii_digit())
}

/// Everything a name is stored under, sorted and without repetitions: each ending of the name itself (so that a
/// fragment is a prefix), whole pinyin and initials in every reading, and both again for the given name.
/// `surname_reading` is what staff noted for this person.
pub fn search_tokens(name: &PersonName, surname_reading: Option<&str>) -> Vec<Token> {
    let syllables = Syllables::of(name, surname_reading);
    let mut tokens = fragment_tokens(name.as_str());
    for read in [&syllables.whole[..], syllables.given()] {
        tokens.extend(combinations(read));
        tokens.extend(combinations(&initials(read)));
    }
    tokens.retain(|token| !token.0.is_empty());
    tokens.sort_unstable();
    tokens.dedup();
    tokens
}

/// Each ending of a folded text, for whatever is found by a part of it only, such as an organisation's name.
pub fn fragment_tokens(text: &str) -> Vec<Token> {
    let folded: Vec<char> = fold(text).chars().collect();
    (0..folded.len()).map(|from| Token(folded.iter().skip(from).collect())).collect()
}

/// Whether the query finds the name, by looking at the name itself: what the index must agree with.
pub fn matches(name: &PersonName, surname_reading: Option<&str>, query: &Query) -> bool {
    match query {
        Query::Digits(_) => false,
        Query::Fragment(text) | Query::Letters(text) => {
            let syllables = Syllables::of(name, surname_reading);
            let read = [&syllables.whole[..], syllables.given()];
            fold(name.as_str()).contains(text)
                || read.iter().any(|read| begins(text, read) || begins(text, &initials(read)))
        }
    }
}

/// Whether the typed letters begin some way to type these syllables.
fn begins(typed: &str, syllables: &[Syllable]) -> bool {
    syllables.split_first().is_some_and(|(first, rest)| {
        first.iter().any(|way| {
            way.starts_with(typed) || typed.strip_prefix(way.as_str()).is_some_and(|left| begins(left, rest))
        })
    })
}

/// Every way to type these syllables in a row.
fn combinations(syllables: &[Syllable]) -> Vec<Token> {
    let all = syllables.iter().fold(vec![String::new()], |begun, ways| {
        begun.iter().flat_map(|begun| ways.iter().map(move |way| format!("{begun}{way}"))).collect()
    });
    all.into_iter().map(Token).collect()
}

/// Lower case, without accents and tones, full width as ASCII, traditional as simplified, and nothing but
/// letters, digits and hanzi.
pub fn fold(text: &str) -> String {
    let lower = text.nfkd().flat_map(char::to_lowercase).filter(|c| !is_combining_mark(*c));
    lower.filter(|c| c.is_alphanumeric() || hanzi(*c) || private_use(*c)).map(simplified).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn name(text: &str) -> PersonName {
        PersonName::parse(text).unwrap()
    }

    /// By the index: the query is a prefix of a token.
    fn finds(name: &PersonName, noted: Option<&str>, query: &Query) -> bool {
        search_tokens(name, noted).iter().any(|token| token.as_str().starts_with(query.text()))
    }

    fn check(text: &str, queries: &str, found: bool) {
        for typed in queries.split(' ') {
            let (name, query) = (name(text), Query::parse(typed).unwrap());
            assert_eq!(finds(&name, None, &query), found, "{text} by {typed} in the index");
            assert_eq!(matches(&name, None, &query), found, "{text} by {typed} in the name");
        }
    }

    #[test]
    fn surnames_are_found_by_the_right_and_the_popular_reading() {
        for (surname, readings) in [
            ("单", "shan dan"),
            ("仇", "qiu chou"),
            ("曾", "zeng ceng"),
            ("解", "xie jie"),
            ("区", "ou qu"),
            ("查", "zha cha"),
            ("朴", "piao pu"),
            ("盖", "ge gai"),
            ("任", "ren"),
            ("华", "hua"),
            ("燕", "yan"),
            ("纪", "ji"),
            ("宁", "ning"),
            ("覃", "qin tan"),
            ("翟", "zhai di"),
            ("葛", "ge"),
            ("缪", "miao mou"),
            ("繁", "po fan"),
            ("种", "chong zhong"),
            ("秘", "bi mi"),
            ("召", "shao zhao"),
            ("黑", "he hei"),
            ("谌", "chen shen"),
            ("乐", "yue le"),
            ("尉迟", "yuchi weichi"),
            ("万俟", "moqi wansi"),
            ("单于", "chanyu danyu"),
            ("长孙", "zhangsun changsun"),
            ("澹台", "tantai dantai"),
            ("吕", "lv lyu lu lü Lǚ"),
        ] {
            check(&format!("{surname}小明"), readings, true);
            for reading in readings.split(' ') {
                check(&format!("{surname}小明"), &format!("{reading}xiaoming"), true);
            }
        }
    }

    #[test]
    fn compound_surnames_are_found_by_their_initials() {
        check("尉迟安", "yc wc yca wca", true);
        check("单于小明", "cy dy cyxm dyxm", true);
        check("长孙小明", "zs cs zsxm csxm xm xiaoming", true);
    }

    #[test]
    fn the_fixture_persons_are_found() {
        check("单志远", "szy dzy shanzhiyuan danzhiyuan zhiyuan zy 单志 志远 远 ＳＺＹ Shān", true);
        check("单志远", "单远 yuan zys shanyuan 9993", false);
        check("曾乐", "zl cl zengle cengle zengyue le l 乐", true);
        check("仇晓岚", "qxl cxl qiuxiaol xiaolan", true);
        check("尉迟安", "yuchian an a yca 迟安 尉迟", true);
        check("尉迟安", "chian", false);
        check("李𬱖", "𬱖 李𬱖 li lidi ld", true);
        check("区小舟", "ouxiaozhou oxz qxz", true);
        check("阿卜杜·测试", "阿卜杜测试 阿卜杜·测试 阿卜杜•测试 杜测 abuduceshi abdcs abodu", true);
        check("陳小冊", "陈小册 陳 小冊 chenxiaoce cxc xc", true);
        check("MUSTER, ANNA-LENA", "muster annalena anna-lena lena ＡＮＮＡ mal ustera", true);
        check("Zoë Kézdi", "zoe kezdi zoekez zk Zoë", true);
    }

    #[test]
    fn a_noted_surname_reading_finds_too_and_blanks_do_not_matter() {
        let (name, query) = (name("隗志远"), Query::parse(" KUI zhi ").unwrap());
        assert!(finds(&name, Some("kui"), &query) && matches(&name, Some("kui"), &query));
        let query = Query::parse("gui").unwrap();
        assert!(finds(&name, Some("Guǐ"), &query) && matches(&name, Some("Guǐ"), &query));
    }

    #[test]
    fn a_query_is_digits_letters_or_a_fragment() {
        let check =
            |typed: &str, expected: Option<Query>| assert_eq!(Query::parse(typed), expected, "{typed}");
        check("９９９３", Some(Query::Digits("9993".to_owned())));
        check("990x", Some(Query::Digits("990X".to_owned())));
        check("199-0000 0001", Some(Query::Digits("19900000001".to_owned())));
        check("Shān", Some(Query::Letters("shan".to_owned())));
        check("A001", Some(Query::Letters("a001".to_owned())));
        check("x", Some(Query::Letters("x".to_owned())));
        check("單", Some(Query::Fragment("单".to_owned())));
        check(" · ", None);
    }

    #[test]
    fn tokens_are_sorted_folded_and_few() {
        let tokens = search_tokens(&name("曾乐"), None);
        let texts: Vec<&str> = tokens.iter().map(Token::as_str).collect();
        assert_eq!(
            texts,
            [
                "cengle", "cengyue", "cl", "cy", "l", "le", "y", "yue", "zengle", "zengyue", "zl", "zy",
                "乐", "曾乐"
            ]
        );
    }

    fn any_name() -> impl Strategy<Value = String> {
        "[单仇曾解尉迟乐吕黑谌李𬱖志远小行重陳\u{E863}]{1,6}|[阿卜杜测试吕]{1,4}·[乐单行]{1,3}|[A-Za-zéü' ,-]{1,12}|\\PC{1,12}"
    }

    proptest! {
        #[test]
        fn the_index_agrees_with_the_full_scan(
            text in any_name(),
            typed in "[a-z]{1,4}|[单仇乐行测]{1,2}|(shan|dan|zeng|le|yue|lv|lyu|yu|wei|chi){1,3}",
            noted in proptest::option::of(Just("le")),
        ) {
            if let (Ok(name), Some(query)) = (PersonName::parse(&text), Query::parse(&typed)) {
                prop_assert_eq!(finds(&name, noted, &query), matches(&name, noted, &query), "{} by {}", name, typed);
            }
        }

        #[test]
        fn every_beginning_of_a_token_and_every_fragment_finds_its_name(
            text in any_name(), pick in any::<prop::sample::Index>(), length in 1usize..8
        ) {
            if let Ok(name) = PersonName::parse(&text) {
                let tokens = search_tokens(&name, None);
                prop_assume!(!tokens.is_empty());
                let typed: String = tokens[pick.index(tokens.len())].as_str().chars().take(length).collect();
                if let Some(query @ (Query::Letters(_) | Query::Fragment(_))) = Query::parse(&typed) {
                    prop_assert!(matches(&name, None, &query), "{} by {}", name, typed);
                }
            }
        }

        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}

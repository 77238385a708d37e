//! How a name is read aloud, without tones (R-NM-9, R-NM-10): every reading of every character, the surname's
//! own reading first, and only at the head of the name.

use pinyin::{ToPinyin, ToPinyinMulti};

use super::name::{DOT, PersonName};
use super::search::fold;
use super::surnames;
use super::variants::simplified;

/// The most combinations of readings that one name is indexed under.
const MOST_COMBINATIONS: usize = 256;

/// The ways in which one syllable may be typed, the most likely first; never empty.
pub(super) type Syllable = Vec<String>;

/// The syllables of a name: one for each hanzi, one for each word in letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Syllables {
    /// All of them.
    pub(super) whole: Vec<Syllable>,
    /// Where the given name begins; `None` if there is no surname to split off.
    given_from: Option<usize>,
}

impl Syllables {
    /// Reads a name. `surname_reading` is what staff noted for this person (`le` for 乐, `yu chi` for 尉迟: one
    /// syllable a character) and goes before the table's reading.
    pub(super) fn of(name: &PersonName, surname_reading: Option<&str>) -> Self {
        let surname = name.split().map_or("", |split| split.surname);
        let mut whole: Vec<Syllable> =
            words(name.as_str()).iter().map(|word| typed(&data_readings(word))).collect();
        let given_from = (!surname.is_empty()).then(|| surname.chars().count());
        for (syllable, own) in whole.iter_mut().zip(surname_readings(surname, surname_reading)) {
            let mut ranked = typed(&own);
            ranked.append(syllable);
            *syllable = distinct(ranked);
        }
        limit(&mut whole);
        Self { whole, given_from }
    }

    /// Those of the given name; empty if there is no surname to split off.
    pub(super) fn given(&self) -> &[Syllable] {
        self.given_from.and_then(|from| self.whole.get(from..)).unwrap_or_default()
    }
}

/// The first letter of every way to type a syllable.
pub(super) fn initials(syllables: &[Syllable]) -> Vec<Syllable> {
    let first = |typed: &String| typed.chars().take(1).collect();
    syllables.iter().map(|syllable| distinct(syllable.iter().map(first).collect())).collect()
}

/// The name as it is written in pinyin beside the hanzi: `Shan Zhiyuan`, `Abodu·Ceshi`; names in letters
/// as they are. `surname_reading` as staff noted it.
pub fn display_pinyin(name: &PersonName, surname_reading: Option<&str>) -> String {
    match name.split() {
        Some(split) => {
            let own = surname_readings(split.surname, surname_reading);
            let surname = split.surname.chars().zip(own).map(|(c, own)| {
                own.into_iter()
                    .next()
                    .or_else(|| data_readings(&c.to_string()).into_iter().next())
                    .unwrap_or_default()
            });
            let given = spelt(split.given);
            format!("{} {given}", capitalised(&joined(surname))).trim_end().to_owned()
        }
        None => name.as_str().split(DOT).map(spelt_if_hanzi).collect::<Vec<_>>().join("·"),
    }
}

fn spelt_if_hanzi(part: &str) -> String {
    if part.chars().all(crate::text::hanzi) { spelt(part) } else { part.to_owned() }
}

/// Hanzi by the first reading of each, written together with a capital.
fn spelt(hanzi: &str) -> String {
    let first = |c: char| data_readings(&c.to_string()).into_iter().next().unwrap_or_default();
    capitalised(&joined(hanzi.chars().map(first)))
}

/// Syllables written together, with an apostrophe before an inner a, e or o (Xi'an).
fn joined(syllables: impl Iterator<Item = String>) -> String {
    syllables.fold(String::new(), |mut word, syllable| {
        if !word.is_empty() && syllable.starts_with(['a', 'e', 'o']) {
            word.push('\'');
        }
        word + &syllable
    })
}

fn capitalised(word: &str) -> String {
    let mut rest = word.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// Each hanzi by itself, letters and digits by the word; blanks, dots and punctuation part words.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in name.chars() {
        let folded = fold(&c.to_string());
        if folded.chars().any(|c| !c.is_ascii_alphanumeric()) {
            words.extend([folded, String::new()]);
        } else if folded.is_empty() && !unicode_normalization::char::is_combining_mark(c) {
            words.push(String::new());
        } else if let Some(word) = words.last_mut() {
            word.push_str(&folded);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The readings in the character data, with ü, the usual one first; a word in letters, or a character without
/// a reading, is read as itself.
fn data_readings(word: &str) -> Vec<String> {
    let mut characters = word.chars();
    let (Some(c), None) = (characters.next(), characters.next()) else { return vec![word.to_owned()] };
    let readings = |c: char| match c.to_pinyin_multi() {
        Some(several) => several.into_iter().map(|reading| reading.plain().to_owned()).collect(),
        None => c.to_pinyin().map(|reading| vec![reading.plain().to_owned()]).unwrap_or_default(),
    };
    [c, simplified(c)]
        .into_iter()
        .map(readings)
        .find(|found| !found.is_empty())
        .unwrap_or_else(|| vec![c.to_string()])
}

/// The readings of each character of a surname: as staff noted them, else as the table has them.
fn surname_readings(surname: &str, noted: Option<&str>) -> Vec<Vec<String>> {
    let known = surnames::readings(surname);
    let noted: Vec<&str> = noted.unwrap_or_default().split_whitespace().collect();
    let fits = noted.len() == known.len();
    let own = known.into_iter().enumerate().map(|(place, known)| {
        let noted = noted.get(place).filter(|_| fits).map(|reading| (*reading).to_lowercase());
        noted.into_iter().chain(known.into_iter().map(str::to_owned)).collect()
    });
    own.collect()
}

/// Readings as they are typed: without tones and accents, ü as v, yu and u.
fn typed(readings: &[String]) -> Syllable {
    let ways = readings.iter().flat_map(|reading| {
        let letters: &[&str] = if reading.contains('ü') { &["v", "yu", "u"] } else { &["u"] };
        letters.iter().map(|letter| fold(&reading.replace('ü', letter)))
    });
    distinct(ways.collect())
}

/// Without repetitions, in the same order.
fn distinct(ways: Vec<String>) -> Syllable {
    let mut seen = Vec::with_capacity(ways.len());
    for way in ways {
        if !seen.contains(&way) {
            seen.push(way);
        }
    }
    seen
}

/// Drops the least likely reading of the syllable that has the most, until few enough combinations remain.
fn limit(syllables: &mut [Syllable]) {
    let combinations =
        |syllables: &[Syllable]| syllables.iter().fold(1usize, |all, ways| all.saturating_mul(ways.len()));
    while combinations(syllables) > MOST_COMBINATIONS {
        let Some(widest) = syllables.iter_mut().max_by_key(|ways| ways.len()) else { return };
        widest.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> PersonName {
        PersonName::parse(text).unwrap()
    }

    #[test]
    fn names_are_spelt_with_the_surname_reading_at_the_head_only() {
        let check = |text: &str, noted: Option<&str>, spelt: &str| {
            assert_eq!(display_pinyin(&name(text), noted), spelt, "{text}");
        };
        check("单志远", None, "Shan Zhiyuan");
        check("仇晓岚", None, "Qiu Xiaolan");
        check("曾乐", None, "Zeng Le");
        check("解文秀", None, "Xie Wenxiu");
        check("尉迟安", None, "Yuchi An");
        check("区小舟", None, "Ou Xiaozhou");
        check("翟西安", None, "Zhai Xi'an");
        check("乐乐", None, "Yue Le");
        check("乐乐", Some("le"), "Le Le");
        check("乐乐", Some("le le"), "Yue Le");
        check("吕布", None, "Lü Bu");
        check("測", None, "Ce");
        check("單志遠", None, "Shan Zhiyuan");
        check("阿卜杜·测试", None, "Abodu·Ceshi");
        check("MUSTER, ANNA-LENA", None, "MUSTER, ANNA-LENA");
    }

    #[test]
    fn the_combinations_stay_within_the_limit() {
        let syllables = Syllables::of(&name("单单单单单单单单单单"), None);
        let combinations: usize = syllables.whole.iter().map(Vec::len).product();
        assert!(combinations <= MOST_COMBINATIONS, "{combinations}");
        assert_eq!(syllables.whole.len(), 10);
        assert_eq!(syllables.whole.first().unwrap().first().unwrap(), "shan", "the surname reading stays");
    }

    #[test]
    fn words_in_letters_are_syllables_of_their_own() {
        assert_eq!(words("MUSTER, ANNA-LENA"), ["muster", "anna", "lena"]);
        assert_eq!(words("陈Zoë"), ["陈", "zoe"]);
        assert_eq!(words("阿卜杜·测试"), ["阿", "卜", "杜", "测", "试"]);
    }
}

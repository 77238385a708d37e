//! One person behind two numbers (R-ID-6, R-ID-7): the 15 digits of before 1999 and the 18 of today, and a
//! travel permit before and after its renewal.

use super::check_digit::mod_11_2;
use super::{Document, DocumentType, format};

/// The 18 characters that 15 old digits became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Upgrade {
    /// Born in the 1900s: no other reading.
    Certain(Document),
    /// Sequence 996 to 999, which the 1989 standard kept for centenarians: staff ask.
    Ask {
        /// Born in the 1800s, as the standard has it.
        centenarian: Document,
        /// Born in the 1900s, if the number was given out after that rule was dropped.
        ordinary: Document,
    },
}

impl Document {
    /// The resident ID that a 15-digit number became; `None` for other kinds and where no such birth date exists.
    pub fn upgraded(&self) -> Option<Upgrade> {
        if self.kind() != DocumentType::ResidentId15 {
            return None;
        }
        let ordinary = in_century(self.number(), "19")?;
        if !is_reserved_for_centenarians(self.number()) {
            return Some(Upgrade::Certain(ordinary));
        }
        match in_century(self.number(), "18") {
            Some(centenarian) => Some(Upgrade::Ask { centenarian, ordinary }),
            None => Some(Upgrade::Certain(ordinary)),
        }
    }

    /// What all numbers of one person have in common, for finding double entries: equal keys are a reason to
    /// look, [`Document::same_holder`] decides.
    pub fn person_key(&self) -> String {
        let number = match self.kind() {
            DocumentType::ResidentId => self.fifteen().unwrap_or_else(|| self.number().to_owned()),
            DocumentType::HmTravelPermit => self.number().chars().take(9).collect(),
            _ => self.number().to_owned(),
        };
        let family = match self.kind() {
            DocumentType::ResidentId15 => DocumentType::ResidentId,
            kind => kind,
        };
        format!("{}:{number}", family.code())
    }

    /// Whether both numbers can be the same person's: equal, or the old and the new form of one.
    pub fn same_holder(&self, other: &Self) -> bool {
        let both_new = self.kind() == DocumentType::ResidentId && other.kind() == DocumentType::ResidentId;
        if both_new { self.number() == other.number() } else { self.person_key() == other.person_key() }
    }

    /// The 15 digits that a resident ID of a person born before 2000 once had.
    fn fifteen(&self) -> Option<String> {
        let century: String = self.number().chars().skip(6).take(2).collect();
        let old: String =
            self.number().chars().take(6).chain(self.number().chars().skip(8).take(9)).collect();
        let existed = century == "19" || (century == "18" && is_reserved_for_centenarians(&old));
        existed.then_some(old)
    }
}

/// 15 digits with the century put in and the check character added, if that is a good number.
fn in_century(old: &str, century: &str) -> Option<Document> {
    let region: String = old.chars().take(6).collect();
    let rest: String = old.chars().skip(6).collect();
    let digits = format!("{region}{century}{rest}");
    let number = format!("{digits}{}", mod_11_2(&digits)?);
    let kind = DocumentType::ResidentId;
    format::check(kind, &number).is_ok().then_some(Document { kind, number })
}

/// Whether the sequence is 996 to 999.
fn is_reserved_for_centenarians(old: &str) -> bool {
    ["996", "997", "998", "999"].iter().any(|sequence| old.ends_with(sequence))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(kind: DocumentType, number: &str) -> Document {
        Document::read(kind, number).unwrap()
    }

    fn new(number: &str) -> Document {
        document(DocumentType::ResidentId, number)
    }

    fn old(number: &str) -> Document {
        document(DocumentType::ResidentId15, number)
    }

    #[test]
    fn fifteen_digits_become_eighteen() {
        let check = |from: &str, to: Option<Upgrade>| assert_eq!(old(from).upgraded(), to, "{from}");
        check("310106850312991", Some(Upgrade::Certain(new("310106198503129918"))));
        check(
            "310106991231998",
            Some(Upgrade::Ask {
                centenarian: new("310106189912319988"),
                ordinary: new("310106199912319987"),
            }),
        );
        check("310106851312991", None);
        assert_eq!(new("310106198503129918").upgraded(), None, "it is new already");
    }

    #[test]
    fn one_person_is_found_under_the_old_and_the_new_number() {
        let check = |a: &Document, b: &Document, same: bool| {
            assert_eq!(a.same_holder(b), same, "{a:?} {b:?}");
            assert_eq!(b.same_holder(a), same, "either way round");
            assert!(!same || a.person_key() == b.person_key(), "who is the same is found by the key");
        };
        check(&old("310106850312991"), &new("310106198503129918"), true);
        check(&old("310106991231998"), &new("310106189912319988"), true);
        check(&old("310106991231998"), &new("310106199912319987"), true);
        check(&new("310106189912319988"), &new("310106199912319987"), false);
        check(&old("310106850312991"), &new("310106198503129993"), false);
        check(&old("310115000229999"), &new("310115200002299990"), false);
        let permit = |number| document(DocumentType::HmTravelPermit, number);
        check(&permit("H9999999801"), &permit("H9999999802"), true);
        check(&permit("H99999998"), &permit("M99999998"), false);
        check(
            &document(DocumentType::Passport, "99999998"),
            &document(DocumentType::TwTravelPermit, "99999998"),
            false,
        );
    }
}

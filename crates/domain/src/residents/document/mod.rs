//! Identity documents (R-ID): a kind and a number that has been checked as far as its kind allows.

mod check_digit;
mod format;
pub mod person;
mod region;
#[cfg(test)]
mod tests;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{age::Age, mask};
use crate::time::Day;

/// What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum DocumentType {
    /// Resident ID card, 18 characters (居民身份证, GB 11643).
    ResidentId,
    /// Its predecessor of 15 digits: a search key, no proof of identity since 2013.
    #[serde(rename = "resident_id_15")]
    ResidentId15,
    /// Residence permit of people from Hong Kong, Macau and Taiwan (港澳台居民居住证).
    HmtResidence,
    /// Permanent resident's card, issued since 2023 (外国人永久居留身份证).
    #[serde(rename = "pr_card_2023")]
    PrCard2023,
    /// Its predecessor of 2017, valid until it expires.
    #[serde(rename = "pr_card_2017")]
    PrCard2017,
    /// Travel permit of people from Hong Kong and Macau (回乡证).
    HmTravelPermit,
    /// Travel permit of people from Taiwan (台胞证).
    TwTravelPermit,
    /// Passport of any state (护照).
    Passport,
    /// Military card (军官证).
    Military,
    /// Household booklet (户口簿).
    HouseholdBooklet,
    /// Birth certificate (出生医学证明).
    BirthCertificate,
    /// Social-security card (社会保障卡).
    SocialSecurity,
}

/// Why a number is refused for its kind.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum DocumentError {
    /// Nothing but blanks.
    #[error("the document number is empty")]
    DocumentEmpty {},
    /// A character that numbers of this kind do not have.
    #[error("the document number holds {character:?}")]
    DocumentCharacter {
        /// The first such character.
        character: char,
    },
    /// A good number perhaps, but of another kind.
    #[error("the number belongs to the document kind {kind:?}")]
    DocumentOtherKind {
        /// The kind to choose instead.
        kind: DocumentType,
    },
    /// Too short, too long, or letters and digits in the wrong places.
    #[error("the document number has the wrong form")]
    DocumentFormat {},
    /// A digit is wrong or two are swapped.
    #[error("the check digit does not match")]
    DocumentCheckDigit {},
    /// The birth date in it is not in the calendar.
    #[error("the birth date in the number does not exist")]
    DocumentNoSuchDate {},
    /// The birth date in it lies after today.
    #[error("the birth date {birth} in the number lies in the future")]
    DocumentFutureBirth {
        /// The date in the number.
        birth: Day,
    },
}

/// What is worth a second look but refuses nothing.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
#[schemars(inline)]
pub enum DocumentWarning {
    /// The region was never in force, as far as our table knows (R-ID-4).
    #[error("the region {region} is unknown")]
    DocumentUnknownRegion {
        /// The six digits.
        region: String,
    },
    /// The holder would be over 120 (R-ID-2).
    #[error("the holder would be {age}")]
    DocumentVeryOld {
        /// Full years.
        age: u16,
    },
}

/// What the 17th digit suggests (R-ID-3): never written over what the person states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum Sex {
    /// Odd.
    Male,
    /// Even.
    Female,
}

/// A kind and its normalised number: digits and upper-case letters, without blanks and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[schemars(inline)]
pub struct Document {
    kind: DocumentType,
    number: String,
}

impl Document {
    /// Normalises and checks a number; its birth date may not lie after `today`.
    pub fn parse(kind: DocumentType, text: &str, today: Day) -> Result<Self, DocumentError> {
        Self::read(kind, text)?.born_by(today)
    }

    /// As [`Document::parse`], but without asking whether the holder is born yet.
    pub fn read(kind: DocumentType, text: &str) -> Result<Self, DocumentError> {
        let number = format::normalised(text);
        format::check(kind, &number)?;
        Ok(Self { kind, number })
    }

    /// The same document, unless its birth date lies after `today` (R-ID-2).
    pub fn born_by(self, today: Day) -> Result<Self, DocumentError> {
        match self.birth() {
            Some(birth) if birth > today => Err(DocumentError::DocumentFutureBirth { birth }),
            _ => Ok(self),
        }
    }

    /// The kind.
    pub fn kind(&self) -> DocumentType {
        self.kind
    }

    /// The whole number: only for sealing, comparing and an audited unmasking.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The last four characters, by which people are found (R-NM-11).
    pub fn last_four(&self) -> String {
        let skipped = self.number.chars().count().saturating_sub(4);
        self.number.chars().skip(skipped).collect()
    }

    /// The birth date, where the kind carries one (resident ID, HMT residence permit, PR card of 2023).
    pub fn birth(&self) -> Option<Day> {
        if self.kind.carries_birth() { format::birth(&self.number) } else { None }
    }

    /// What the number suggests, for a resident ID and an HMT residence permit only.
    pub fn sex(&self) -> Option<Sex> {
        if !matches!(self.kind, DocumentType::ResidentId | DocumentType::HmtResidence) {
            return None;
        }
        let digit = self.number.chars().nth(16)?.to_digit(10)?;
        Some(if digit % 2 == 1 { Sex::Male } else { Sex::Female })
    }

    /// What is worth a second look on `today`.
    pub fn warnings(&self, today: Day) -> Vec<DocumentWarning> {
        let region: String = self.number.chars().take(6).collect();
        let region = (self.kind == DocumentType::ResidentId && !region::is_known(&region))
            .then_some(DocumentWarning::DocumentUnknownRegion { region });
        let age = self.birth().and_then(|birth| Age::on(birth, today)).filter(|age| age.is_doubtful());
        region
            .into_iter()
            .chain(age.map(|age| DocumentWarning::DocumentVeryOld { age: age.years() }))
            .collect()
    }
}

/// Shows the staff mask, so that a number never reaches a log.
impl std::fmt::Debug for Document {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Document({:?} {})", self.kind, mask::document(self))
    }
}

impl<'de> Deserialize<'de> for Document {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Typed {
            kind: DocumentType,
            number: String,
        }
        let typed = Typed::deserialize(from)?;
        Self::read(typed.kind, &typed.number).map_err(|refusal| crate::refusal::refuse(&refusal))
    }
}

impl DocumentType {
    /// Every kind, in the order in which a form offers them.
    pub const ALL: [Self; 12] = [
        Self::ResidentId,
        Self::ResidentId15,
        Self::HmtResidence,
        Self::PrCard2023,
        Self::PrCard2017,
        Self::HmTravelPermit,
        Self::TwTravelPermit,
        Self::Passport,
        Self::Military,
        Self::HouseholdBooklet,
        Self::BirthCertificate,
        Self::SocialSecurity,
    ];

    /// The kind's name on the wire and in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::ResidentId => "resident_id",
            Self::ResidentId15 => "resident_id_15",
            Self::HmtResidence => "hmt_residence",
            Self::PrCard2023 => "pr_card_2023",
            Self::PrCard2017 => "pr_card_2017",
            Self::HmTravelPermit => "hm_travel_permit",
            Self::TwTravelPermit => "tw_travel_permit",
            Self::Passport => "passport",
            Self::Military => "military",
            Self::HouseholdBooklet => "household_booklet",
            Self::BirthCertificate => "birth_certificate",
            Self::SocialSecurity => "social_security",
        }
    }

    /// Whether it proves who somebody is; the 15-digit number no longer does.
    pub fn proves_identity(self) -> bool {
        self != Self::ResidentId15
    }

    /// Whether places 7 to 14 of the number are a birth date.
    pub fn carries_birth(self) -> bool {
        matches!(self, Self::ResidentId | Self::HmtResidence | Self::PrCard2023)
    }
}

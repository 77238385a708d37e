//! What an organisation is called and what it is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::text::invisible;

/// Why an organisation's name is refused.
#[derive(thiserror::Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum OrganisationNameError {
    /// Nothing but blanks.
    #[error("the organisation's name is empty")]
    OrganisationNameEmpty {},
    /// More than 100 code points.
    #[error("the organisation's name has {length} characters, at most {max} are allowed")]
    OrganisationNameTooLong {
        /// Code points after normalising.
        length: usize,
        /// The limit.
        max: usize,
    },
    /// A control character, a line break included.
    #[error("the organisation's name holds a control character")]
    OrganisationNameControlCharacter {},
}

/// A name of 1 to 100 code points: NFC, trimmed, single blanks, no control characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationName(String);

crate::parsed_text!(OrganisationName);

impl OrganisationName {
    /// The most code points of a name.
    pub const MAX: usize = 100;

    /// Normalises and checks a name.
    pub fn parse(text: &str) -> Result<Self, OrganisationNameError> {
        if text.trim().chars().any(char::is_control) {
            return Err(OrganisationNameError::OrganisationNameControlCharacter {});
        }
        let visible: String = text.chars().filter(|c| !invisible(*c)).nfc().collect();
        let name = visible.split_whitespace().collect::<Vec<_>>().join(" ");
        match name.chars().count() {
            0 => Err(OrganisationNameError::OrganisationNameEmpty {}),
            length if length > Self::MAX => {
                Err(OrganisationNameError::OrganisationNameTooLong { length, max: Self::MAX })
            }
            _ => Ok(Self(name)),
        }
    }
}

/// What kind of organisation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum OrganisationKind {
    /// A branch of the Party (党支部).
    PartyBranch,
    /// A volunteer, art or lecturers' team (队伍).
    Team,
    /// An enterprise (企业).
    Enterprise,
    /// A neighbourhood or owners' committee (居委会、业委会).
    Committee,
    /// A school, the community school and the Party school included (学校).
    School,
    /// A government body (机关).
    Government,
    /// Anything else.
    Other,
}

impl OrganisationKind {
    /// Every kind, in the order in which a form offers them.
    pub const ALL: [Self; 7] = [
        Self::PartyBranch,
        Self::Team,
        Self::Enterprise,
        Self::Committee,
        Self::School,
        Self::Government,
        Self::Other,
    ];
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_trimmed_and_limited() {
        let check = |text: &str, expected: Result<&str, OrganisationNameError>| {
            assert_eq!(
                OrganisationName::parse(text).map(|n| n.to_string()),
                expected.map(str::to_owned),
                "{text:?}"
            );
        };
        check(" 蒋家巷居民区第一党支部　", Ok("蒋家巷居民区第一党支部"));
        check("Silver  Dove\u{200B} Art Troupe", Ok("Silver Dove Art Troupe"));
        check("\u{200B} ", Err(OrganisationNameError::OrganisationNameEmpty {}));
        check("甲\n乙", Err(OrganisationNameError::OrganisationNameControlCharacter {}));
        check(&"队".repeat(100), Ok(&"队".repeat(100)));
        let long = OrganisationNameError::OrganisationNameTooLong { length: 101, max: 100 };
        check(&"𬱖".repeat(101), Err(long));
    }

    #[test]
    fn kinds_have_their_names_on_the_wire() {
        assert_eq!(serde_json::to_string(&OrganisationKind::PartyBranch).unwrap(), r#""party_branch""#);
    }

    proptest! {
        #[test]
        fn normalising_twice_is_normalising_once(text in "\\PC{0,30}") {
            if let Ok(once) = OrganisationName::parse(&text) {
                prop_assert_eq!(OrganisationName::parse(once.as_str()), Ok(once));
            }
        }
    }
}

//! The paper or word behind an agent (R-EL-6, R-EL-7): what it says, what it lacks, when it holds.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::agent::AgentError;
use crate::residents::name::PersonName;
use crate::text::ShortText;
use crate::time::Day;

/// On what the agent's right rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum AuthorisationKind {
    /// A letter (Civil Code art. 165).
    WrittenLetter,
    /// The principal's word by phone, read back; for low-risk items only.
    OralByPhone,
    /// The law: a guardian acts without a letter.
    StatutoryGuardian,
}

/// How the principal put their hand to a letter (R-EL-7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schemars(inline)]
pub enum Mark {
    /// Signed.
    Signature,
    /// Sealed.
    Seal,
    /// A thumb-print of somebody who cannot sign: needs two witnesses.
    ThumbPrint {
        /// Who saw it.
        witnesses: Vec<PersonName>,
    },
}

/// What happened to the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum Letter {
    /// It stays with the case.
    Kept,
    /// It was shown and taken back.
    Shown,
}

/// The right to act for somebody, as far as it is on paper or was heard. What is missing leaves an item pending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
pub struct Authorisation {
    /// On what it rests.
    pub kind: AuthorisationKind,
    /// The agent it names.
    #[serde(default)]
    pub agent: Option<PersonName>,
    /// The matter in words.
    #[serde(default)]
    pub matter: Option<ShortText>,
    /// The services it covers, by their code in the catalogue; none yet means that the scope is missing.
    #[serde(default)]
    pub scope: Vec<ShortText>,
    /// The first day it holds.
    #[serde(default)]
    pub valid_from: Option<Day>,
    /// The last day it holds.
    #[serde(default)]
    pub valid_to: Option<Day>,
    /// The principal's hand on a letter.
    #[serde(default)]
    pub mark: Option<Mark>,
    /// Who heard the principal by phone and read back.
    #[serde(default)]
    pub witness: Option<PersonName>,
    /// Whether the letter was kept or shown.
    #[serde(default)]
    pub letter: Option<Letter>,
}

/// What a request still needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub enum Missing {
    /// Any authorisation at all.
    Authorisation,
    /// The agent's name.
    Agent,
    /// The matter.
    Matter,
    /// The services covered.
    Scope,
    /// The first or the last day.
    Period,
    /// The principal's signature, seal or thumb-print.
    Mark,
    /// The second witness of a thumb-print, or both.
    Witnesses,
    /// Who heard the principal by phone.
    Witness,
    /// Whether the letter was kept or shown.
    Letter,
}

impl Authorisation {
    /// Both ends of the period count.
    pub(super) fn holds_on(&self, today: Day) -> Result<(), AgentError> {
        match (self.valid_from, self.valid_to) {
            (Some(valid_from), Some(valid_to)) if valid_to < valid_from => {
                Err(AgentError::AuthorisationPeriodReversed {})
            }
            (_, Some(valid_to)) if valid_to < today => Err(AgentError::AuthorisationExpired { valid_to }),
            (Some(valid_from), _) if today < valid_from => {
                Err(AgentError::AuthorisationNotYetValid { valid_from })
            }
            _ => Ok(()),
        }
    }

    /// What this kind of authorisation needs and this one has not.
    pub(super) fn missing(&self) -> Vec<Missing> {
        let needs = match self.kind {
            AuthorisationKind::WrittenLetter => vec![
                (self.agent.is_none(), Missing::Agent),
                (self.matter.is_none(), Missing::Matter),
                (self.scope.is_empty(), Missing::Scope),
                (self.valid_from.is_none() || self.valid_to.is_none(), Missing::Period),
                (self.mark.is_none(), Missing::Mark),
                (self.lacks_witnesses(), Missing::Witnesses),
                (self.letter.is_none(), Missing::Letter),
            ],
            AuthorisationKind::OralByPhone => {
                vec![(self.scope.is_empty(), Missing::Scope), (self.witness.is_none(), Missing::Witness)]
            }
            AuthorisationKind::StatutoryGuardian => vec![],
        };
        needs.into_iter().filter_map(|(lacking, missing)| lacking.then_some(missing)).collect()
    }

    /// A thumb-print counts before two different witnesses.
    fn lacks_witnesses(&self) -> bool {
        match &self.mark {
            Some(Mark::ThumbPrint { witnesses }) => {
                witnesses.iter().all(|witness| Some(witness) == witnesses.first())
            }
            _ => false,
        }
    }
}

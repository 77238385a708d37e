//! What is refused about residents, and what is worth a second look.

use domain::id::ResidentId;
use domain::residents::document::DocumentWarning;
use domain::residents::name::NameWarning;
use domain::time::Day;
use schemars::JsonSchema;
use serde::Serialize;

use crate::refusal::Refusal;

/// Why a person is not registered, changed or shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum ResidentFault {
    /// Somebody with this document is there already, under the same or an earlier number (R-ID-7).
    #[error("the person is registered already")]
    ResidentAlreadyRegistered {
        /// Who.
        resident: ResidentId,
    },
    /// The document says another birth date than the one that was given.
    #[error("the document says {birth}")]
    BirthDiffersFromDocument {
        /// The date in the document.
        birth: Day,
    },
    /// The birth date lies after today.
    #[error("the birth date lies in the future")]
    BirthInFuture,
    /// Somebody under 14 needs a guardian or a guardian's consent (R-PI-6; PIPL art. 31).
    #[error("at {age} a guardian is needed")]
    MinorNeedsGuardian {
        /// Full years.
        age: u16,
    },
    /// A guardian is of age and somebody else.
    #[error("this person cannot be the guardian")]
    GuardianUnfit,
    /// The data of somebody under 14 is opened with a reason (`residents.open_minor`) or by a role that may
    /// see it (R-PI-6).
    #[error("at {age} a reason is needed")]
    MinorNeedsReason {
        /// Full years.
        age: u16,
    },
}

/// What is worth a second look in what is known of a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum ResidentWarning {
    /// By the birth date that was given the person is over 120 (R-ID-2).
    #[error("the person would be {age}")]
    ResidentVeryOld {
        /// Full years.
        age: u16,
    },
    /// Somebody of the same name with the same phone is there already.
    #[error("somebody looks the same")]
    ResidentLooksAlike {
        /// Who.
        resident: ResidentId,
    },
}

/// Every warning of a registration in one list, so that the clerk reads them all at once.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(untagged)]
pub(crate) enum AnyWarning {
    #[error(transparent)]
    Document(#[from] DocumentWarning),
    #[error(transparent)]
    Name(#[from] NameWarning),
    #[error(transparent)]
    Resident(#[from] ResidentWarning),
}

impl Refusal for AnyWarning {}

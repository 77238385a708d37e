//! What is refused about organisations.

use domain::id::OrganisationId;
use schemars::JsonSchema;
use serde::Serialize;

/// Why an organisation is not registered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum OrganisationFault {
    /// One of that name is there already.
    #[error("the organisation is registered already")]
    OrganisationAlreadyRegistered {
        /// Which.
        organisation: OrganisationId,
    },
}

//! What is refused about sites.

use schemars::JsonSchema;
use serde::Serialize;

/// Why a site is not added.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum SiteFault {
    /// Another site has this code.
    #[error("the code is taken")]
    SiteCodeTaken,
    /// Farther than anybody walks.
    #[error("more than {most} minutes on foot")]
    TooFarOnFoot {
        /// The most minutes.
        most: u32,
    },
}

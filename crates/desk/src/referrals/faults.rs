//! What is refused about referrals.

use schemars::JsonSchema;
use serde::Serialize;

/// Why a referral is not made or answered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum ReferralFault {
    /// Nobody is sent where they are.
    #[error("this is the site itself")]
    ReferralToOwnSite,
    /// The person has arrived: nothing can be added to that.
    #[error("the person has arrived")]
    ReferralArrived,
}

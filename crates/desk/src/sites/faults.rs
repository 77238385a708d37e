//! What is refused about sites.

use schemars::JsonSchema;
use serde::Serialize;

/// The farthest that a walk is given in minutes.
const FARTHEST: u32 = 600;

/// Why a site, a counter or a station cannot be added, changed or closed.
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
    /// Somebody works at the site.
    #[error("{count} staff members work there")]
    SiteHasStaff {
        /// How many.
        count: i64,
    },
    /// The site has a window of that number.
    #[error("there is a counter {number} already")]
    CounterNumberTaken {
        /// The number.
        number: u32,
    },
    /// Windows are counted from 1 to 999.
    #[error("counters are numbered from 1 to 999")]
    CounterNumberOutOfRange,
    /// The site has a computer of that name.
    #[error("there is a station of that name already")]
    StationNameTaken,
}

/// The minutes of a walk, as they are stored.
pub(super) fn on_foot(minutes: Option<u32>) -> Result<Option<i64>, SiteFault> {
    match minutes {
        Some(minutes) if minutes > FARTHEST => Err(SiteFault::TooFarOnFoot { most: FARTHEST }),
        minutes => Ok(minutes.map(i64::from)),
    }
}

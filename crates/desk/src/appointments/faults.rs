//! What is refused about advisors and slots, besides the rules of an appointment.

use domain::time::Instant;
use schemars::JsonSchema;
use serde::Serialize;

/// Why an advisor, a series of slots or an appointment is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum AppointmentFault {
    /// Another advisor of the site has this code.
    #[error("the code is in use")]
    AdvisorCodeTaken,
    /// The advisor takes no appointments any more.
    #[error("the advisor takes no appointments any more")]
    AdvisorNotOffered,
    /// The hours of a day cannot be cut into slots of that length.
    #[error("the hours are shorter than a slot")]
    SlotsDoNotFit,
    /// A slot takes at least one appointment.
    #[error("a slot takes 1 to {most} appointments")]
    SlotPlacesOutOfRange {
        /// The most appointments.
        most: u32,
    },
    /// The advisor has another slot then.
    #[error("the advisor has a slot at {from}")]
    AdvisorHasSlotThen {
        /// When the other slot begins.
        from: Instant,
    },
    /// The person has an appointment in this slot.
    #[error("the person has an appointment in this slot")]
    AlreadyAppointed,
    /// Somebody must be named: a resident, an organisation, or a name alone.
    #[error("nobody is named")]
    AppointmentNeedsName,
}

//! Why an appointment is refused.

use schemars::JsonSchema;
use serde::Serialize;
use thiserror::Error;

use crate::appointments::appointment::AppointmentState;
use crate::id::SlotId;
use crate::time::{Day, Instant};

/// Why a slot takes nobody, or an appointment may not move.
#[derive(Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum AppointmentError {
    /// A slot ends when it begins, or before.
    #[error("a slot from {from} to {to} has no length")]
    SlotEndsBeforeItBegins {
        /// The beginning given.
        from: Instant,
        /// The end given.
        to: Instant,
    },
    /// Every place of the slot is taken.
    #[error("all {places} places of slot {slot} are taken")]
    SlotFull {
        /// The slot.
        slot: SlotId,
        /// Its places.
        places: u32,
    },
    /// The slot has ended.
    #[error("the slot ended at {to}")]
    SlotOver {
        /// When it ended.
        to: Instant,
    },
    /// The slot is for enterprises.
    #[error("the slot is for enterprises")]
    SlotForEnterprises {},
    /// One checks in on the day itself.
    #[error("the appointment is on {day}")]
    AppointmentOnAnotherDay {
        /// The day of the appointment.
        day: Day,
    },
    /// Nobody is a no-show before the slot has ended and ten minutes more.
    #[error("the appointment is kept until {until}")]
    AppointmentStillAwaited {
        /// The last moment at which the person may still come.
        until: Instant,
    },
    /// The appointment stands elsewhere in its life.
    #[error("the appointment is {state:?}")]
    AppointmentStateForbids {
        /// Where it stands now.
        state: AppointmentState,
    },
}

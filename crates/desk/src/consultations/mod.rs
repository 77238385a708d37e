//! Consultations (咨询): questions answered here.

use crate::action::{Action, Entry};

mod log;
mod topics;

/// What is done here.
pub(crate) const ACTIONS: &[&Entry] = &[log::LogConsultation::ENTRY, topics::ConsultationTopics::ENTRY];

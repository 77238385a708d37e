//! The list of every error enum whose variants are codes on the wire.

use std::collections::BTreeSet;

use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::Value;

/// An error enum that serialises as `{"code", "params"}`.
pub trait Refusal: std::error::Error + Serialize {}

/// Lets the enums become faults and lists their codes.
macro_rules! refusals {
    ($($refusal:ty),+ $(,)?) => {
        $(impl Refusal for $refusal {})+

        /// Every code that a fault, a field or a warning can carry, in alphabetical order.
        pub fn codes() -> BTreeSet<String> {
            let mut codes = BTreeSet::new();
            $(collect_codes::<$refusal>(&mut codes);)+
            codes
        }
    };
}

refusals! {
    crate::fault::DoorFault,
    crate::audit::head::AuditFault,
    crate::database::DataFault,
    crate::sealing::KeyFault,
    crate::calendar::ClosureWarning,
    crate::engagements::EngagementWarning,
    crate::paper::PaperFault,
    crate::queue::faults::QueueFault,
    crate::backups::faults::BackupFault,
    crate::reports::faults::ReportFault,
    domain::reports::blocker::Blocker,
    domain::reports::revision::RevisionError,
    crate::rooms::refusal::RoomRefusal,
    crate::rooms::refusal::RoomWarning,
    crate::staff::faults::AccountFault,
    crate::limit::LimitFault,
    crate::organisations::faults::OrganisationFault,
    crate::referrals::faults::ReferralFault,
    crate::residents::faults::ResidentFault,
    crate::residents::faults::ResidentWarning,
    crate::sites::faults::SiteFault,
    crate::visits::item::ItemFault,
    crate::courses::faults::CourseFault,
    crate::appointments::faults::AppointmentFault,
    domain::appointments::refused::AppointmentError,
    domain::calendar::wall_interval::WallIntervalRefusal,
    domain::calendar::weekly::WeeklyRefusal,
    domain::courses::age_band::AgeRefusal,
    domain::courses::guardian::GuardianRefusal,
    domain::courses::offer_term::OfferTermRefusal,
    domain::courses::period::PeriodRefusal,
    domain::courses::refusal::PlaceRefusal,
    domain::courses::sessions::SessionsRefusal,
    domain::organisations::name::OrganisationNameError,
    domain::reason::ReasonRefusal,
    domain::residents::document::DocumentError,
    domain::residents::document::DocumentWarning,
    domain::residents::name::NameError,
    domain::residents::name::NameWarning,
    domain::residents::phone::PhoneError,
    domain::calendar::closure::ClosureRefusal,
    domain::calendar::opening_hours::OpeningHoursRefusal,
    domain::calendar::opening_hours::OpeningHoursWarning,
    domain::calendar::season::SeasonRefusal,
    domain::calendar::year_table::YearTableRefusal,
    domain::calendar::weekly::SkipReason,
    domain::rooms::booking_state::BookingStateRefusal,
    domain::rooms::interval::IntervalRefusal,
    domain::rooms::policy::PolicyRefusal,
    domain::rooms::refusal::BookingRefusal,
    domain::rooms::refusal::BookingWarning,
    domain::rooms::series::ChosenSkip,
    domain::rooms::series::SeriesRefusal,
    domain::staff::refused::StaffError,
    domain::text::TextError,
    crate::visits::faults::VisitFault,
    domain::queue::refused::TicketError,
    domain::receipts::fen::FenRefusal,
    domain::receipts::number::ReceiptNumberRefusal,
    domain::receipts::receipt_state::ReceiptStateRefusal,
    domain::receipts::series::NumberingRefusal,
    domain::visits::agent::AgentError,
    domain::visits::priority::PriorityError,
    domain::visits::refused::VisitError,
    crate::volunteers::faults::VolunteeringFault,
    crate::volunteers::faults::VolunteeringWarning,
    domain::volunteers::refused::VolunteerError,
}

fn collect_codes<R: JsonSchema>(codes: &mut BTreeSet<String>) {
    let schema = schema_for!(R);
    let variants = ["oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten();
    for variant in variants {
        let code = &variant["properties"]["code"];
        codes.extend(code["const"].as_str().map(str::to_owned));
        let several = code["enum"].as_array().into_iter().flatten();
        codes.extend(several.filter_map(Value::as_str).map(str::to_owned));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_enum_gives_its_codes() {
        let codes = codes();
        for code in ["invalid", "unknown_action", "disk_full", "booking_overlaps", "wrong_passphrase"] {
            assert!(codes.contains(code), "{code} must be among {codes:?}");
        }
    }
}

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
    crate::database::DataFault,
    crate::sealing::KeyFault,
    crate::calendar::ClosureWarning,
    crate::engagements::EngagementWarning,
    crate::rooms::refusal::RoomRefusal,
    crate::rooms::refusal::RoomWarning,
    crate::staff::faults::AccountFault,
    crate::visits::item::ItemFault,
    domain::calendar::closure::ClosureRefusal,
    domain::calendar::opening_hours::OpeningHoursRefusal,
    domain::calendar::opening_hours::OpeningHoursWarning,
    domain::calendar::season::SeasonRefusal,
    domain::calendar::year_table::YearTableRefusal,
    domain::calendar::wall_interval::WallIntervalRefusal,
    domain::calendar::weekly::SkipReason,
    domain::calendar::weekly::WeeklyRefusal,
    domain::rooms::booking_state::BookingStateRefusal,
    domain::rooms::interval::IntervalRefusal,
    domain::rooms::policy::PolicyRefusal,
    domain::rooms::refusal::BookingRefusal,
    domain::rooms::refusal::BookingWarning,
    domain::rooms::series::ChosenSkip,
    domain::rooms::series::SeriesRefusal,
    domain::staff::refused::StaffError,
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

//! A week's opening hours as they are typed.

use std::collections::BTreeMap;

use domain::calendar::season::WeekDay;
use domain::calendar::wall_interval::WallInterval;
use schemars::JsonSchema;
use serde::Deserialize;

/// The hours of each weekday, in order; a weekday that is left out is closed. A map would say the same, but
/// a fault could not name the weekday it is on.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(inline)]
pub(super) struct Week {
    monday: Vec<WallInterval>,
    tuesday: Vec<WallInterval>,
    wednesday: Vec<WallInterval>,
    thursday: Vec<WallInterval>,
    friday: Vec<WallInterval>,
    saturday: Vec<WallInterval>,
    sunday: Vec<WallInterval>,
}

impl From<Week> for BTreeMap<WeekDay, Vec<WallInterval>> {
    fn from(week: Week) -> Self {
        let Week { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = week;
        let hours = [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
        WeekDay::ALL.into_iter().zip(hours).collect()
    }
}

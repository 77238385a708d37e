//! The sheet of whoever sets the rooms up.

use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::day::bookings_of;
use super::shown::BookingShown;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::Fault;

/// Lists what is to be set up on a day, ordered by time; people and phones masked, as it is printed (R-BK-8,
/// R-BK-9).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SettingUpSheet {
    day: Day,
}

/// The sheet.
#[derive(Serialize, JsonSchema)]
pub(crate) struct RoomsToSetUp {
    day: Day,
    bookings: Vec<BookingShown>,
}

impl Action for SettingUpSheet {
    const NAME: &'static str = "rooms.setting_up_sheet";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = RoomsToSetUp;

    async fn run(self, at: &mut Counter<'_>) -> Result<RoomsToSetUp, Fault> {
        Ok(RoomsToSetUp { day: self.day, bookings: to_come(at, self.day).await? })
    }
}

/// The bookings of a day for which a room has yet to be set up, by time.
pub(super) async fn to_come(at: &mut Counter<'_>, day: Day) -> Result<Vec<BookingShown>, Fault> {
    let mut bookings = bookings_of(at, day).await?;
    bookings.retain(BookingShown::is_to_come);
    Ok(bookings)
}

//! The sheet of whoever sets the rooms up, on paper.

use documents::SettingUpSheetView;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::setting_up_sheet::to_come;
use super::shown::BookingShown;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::door::Desk;
use crate::fault::Fault;
use crate::paper::{self, Order, Printout};
use crate::sites::house::house;

/// Prints what is to be set up on a day, by time, on A4 on its side; people and phones masked (R-BK-8, R-BK-9).
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintSettingUpSheet {
    day: Day,
}

/// The sheet's pages.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PrintedSettingUpSheet {
    #[schemars(with = "Printout")]
    paper: Order,
}

impl Action for PrintSettingUpSheet {
    const NAME: &'static str = "rooms.print_setting_up_sheet";
    const ACCESS: Access = Access::Needs(Permission::Book);
    const MODE: Mode = Mode::Read;
    type Reply = PrintedSettingUpSheet;

    async fn after(reply: &mut Value, desk: &Desk) -> Result<(), Fault> {
        paper::make(reply, desk).await
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<PrintedSettingUpSheet, Fault> {
        let bookings = to_come(at, self.day).await?;
        let view = SettingUpSheetView {
            unit: house(at).await?.name,
            day: self.day,
            rooms: bookings.iter().map(BookingShown::to_set_up).collect(),
            printed_at: at.now,
            rehearsal: at.rehearsal,
        };
        Ok(PrintedSettingUpSheet { paper: Order::SettingUpSheet { view } })
    }
}

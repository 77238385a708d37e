//! View structs in, bytes out: the papers that leave the counter. No database, no clock; the same
//! view gives the same bytes.

pub mod example;
mod fault;
mod fonts;
mod keys;
mod page;
mod printed;
mod receipts;
mod reports;
mod rooms;
mod text;
mod tickets;

pub use fault::DocumentFault;
pub use fonts::Fonts;
pub use keys::recovery_sheet;
pub use keys::view::RecoverySheetView;
pub use page::sheet::{Paper, Print};
pub use printed::{PrintOptions, Printed};
pub use receipts::receipt;
pub use receipts::view::{AgentView, ReceiptItem, ReceiptView, When};
pub use reports::day_report;
pub use reports::view::{
    DayReportView, HourOfTickets, NumberSeries, ReportIdentity, ReportState, ReportTable, VoidNumber,
};
pub use rooms::setting_up_sheet;
pub use rooms::view::{RoomToSetUp, SettingUpSheetView};
pub use tickets::ticket;
pub use tickets::view::TicketView;

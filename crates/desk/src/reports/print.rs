//! The day's paper, printed.

use documents::DayReportView;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::paper::compile;
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::door::Desk;
use crate::fault::Fault;
use crate::paper::{self, Order, Printout};

/// Prints the day on A4: the version asked for or the latest one, and a draft while there is none.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrintReport {
    day: Day,
    #[serde(default)]
    version: Option<u32>,
}

/// The report's pages.
#[derive(Serialize, JsonSchema)]
pub(crate) struct PrintedReport {
    day: Day,
    version: u32,
    #[schemars(with = "Printout")]
    paper: Order,
}

impl Action for PrintReport {
    const NAME: &'static str = "reports.print";
    const ACCESS: Access = Access::Needs(Permission::Report);
    const MODE: Mode = Mode::Read;
    type Reply = PrintedReport;

    async fn after(reply: &mut Value, desk: &Desk) -> Result<(), Fault> {
        paper::make(reply, desk).await
    }

    async fn run(self, at: &mut Counter<'_>) -> Result<PrintedReport, Fault> {
        let view: DayReportView = compile(at, self.day, self.version).await?;
        Ok(PrintedReport {
            day: self.day,
            version: view.version,
            paper: Order::Report { view: Box::new(view) },
        })
    }
}

//! Papers in replies. An action orders its paper inside the transaction; the pages are made after it, so
//! that nobody waits for them with the database held, and the kept reply of a request holds no PDF.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use documents::{
    DayReportView, DocumentFault, Fonts, PrintOptions, Printed, ReceiptView, SettingUpSheetView, TicketView,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::database::faults::internal;
use crate::door::Desk;
use crate::fault::Fault;

/// What shall be printed, and how.
#[derive(Serialize, Deserialize)]
#[serde(tag = "document", rename_all = "snake_case")]
pub(crate) enum Order {
    /// A receipt.
    Receipt {
        /// What stands on it.
        view: Box<ReceiptView>,
        /// On which paper, how large, the how-manieth time.
        options: PrintOptions,
    },
    /// A queue ticket.
    Ticket {
        /// What stands on it.
        view: TicketView,
        /// On which paper, how large.
        options: PrintOptions,
    },
    /// What is to be set up on a day.
    SettingUpSheet {
        /// What stands on it.
        view: SettingUpSheetView,
    },
    /// A day report.
    Report {
        /// What stands on it.
        view: Box<DayReportView>,
    },
}

/// A finished paper, as an order becomes in the reply.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Printout {
    /// The PDF file, in base 64.
    pdf: String,
    /// How many pages it has.
    pages: usize,
    /// The characters that no font draws and that are printed as boxed code points (R-NM-7).
    missing: Vec<char>,
}

/// Why there is no paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub(crate) enum PaperFault {
    /// The fonts that come with the program are not where it looks for them. What was to be printed is
    /// saved all the same.
    #[error("the fonts are not installed")]
    FontsMissing,
}

/// Makes the order in the reply's field `paper` into pages, on a thread that may take its time.
pub(crate) async fn make(reply: &mut Value, desk: &Desk) -> Result<(), Fault> {
    let order: Order = serde_json::from_value(reply["paper"].take()).map_err(|error| internal(&error))?;
    let fonts = desk.inner.fonts.get_or_try_init(find_fonts).await?.clone();
    let printed = blocking(move || order.print(&fonts)).await?;
    let printout =
        Printout { pdf: BASE64_STANDARD.encode(printed.pdf), pages: printed.pages, missing: printed.missing };
    reply["paper"] = serde_json::to_value(printout).map_err(|error| internal(&error))?;
    Ok(())
}

impl Order {
    fn print(&self, fonts: &Fonts) -> Result<Printed, DocumentFault> {
        match self {
            Self::Receipt { view, options } => documents::receipt(view, options, fonts),
            Self::Ticket { view, options } => documents::ticket(view, options, fonts),
            Self::SettingUpSheet { view } => documents::setting_up_sheet(view, fonts),
            Self::Report { view } => documents::day_report(view, fonts),
        }
    }
}

async fn find_fonts() -> Result<Arc<Fonts>, Fault> {
    blocking(Fonts::find).await.map(Arc::new)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, DocumentFault> + Send + 'static,
) -> Result<T, Fault> {
    let done = tokio::task::spawn_blocking(work).await.map_err(|panic| internal(&panic))?;
    done.map_err(|fault| match fault {
        DocumentFault::FontsNotFound { .. } => PaperFault::FontsMissing.into(),
        other => internal(&other),
    })
}

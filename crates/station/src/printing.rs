//! The printers of this computer.

use std::io::Write;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use desk::Fault;
use printers::common::base::job::PrinterJobOptions;
use printers::common::base::printer::{Printer, PrinterState};
use serde_json::{Value, json};
use tokio::task::spawn_blocking;

use crate::faults::StationFault;

/// The most copies of one paper.
const MOST_COPIES: u32 = 20;

/// Lists them; none where nothing prints.
pub(crate) async fn printers() -> Result<Value, Fault> {
    let found = spawn_blocking(printers::get_printers).await.unwrap_or_default();
    let shown = |printer: &Printer| {
        let status = match printer.state {
            PrinterState::READY => "ready",
            PrinterState::PRINTING => "printing",
            PrinterState::PAUSED => "paused",
            PrinterState::OFFLINE => "offline",
            PrinterState::UNKNOWN => "unknown",
        };
        json!({ "name": printer.system_name, "is_default": printer.is_default, "status": status })
    };
    Ok(found.iter().map(shown).collect())
}

/// Prints a PDF on the printer of that name, or on the computer's own choice.
pub(crate) async fn print(
    pdf: String,
    title: String,
    printer: Option<String>,
    copies: u32,
) -> Result<Value, Fault> {
    let failed = |why: &dyn std::fmt::Display| StationFault::PrinterFailed { why: why.to_string() };
    let pdf = BASE64_STANDARD.decode(pdf).map_err(|error| failed(&error))?;
    let printing = spawn_blocking(move || {
        let printer = chosen(printers::get_printers(), printer)?;
        // The file is gone as soon as the printing system has it; nobody else may read it until then.
        let mut file = tempfile::Builder::new().suffix(".pdf").tempfile().map_err(|error| failed(&error))?;
        file.write_all(&pdf).map_err(|error| failed(&error))?;
        let copies = copies.clamp(1, MOST_COPIES).to_string();
        let options = PrinterJobOptions {
            name: Some(&title),
            raw_properties: &[("copies", &copies)],
            ..PrinterJobOptions::none()
        };
        let sent = printer.print_file(&file.path().to_string_lossy(), options);
        sent.map_err(|error| failed(&error.message))
    });
    let job = printing.await.unwrap_or_else(|panic| Err(failed(&panic)))?;
    Ok(json!({ "job": job }))
}

fn chosen(mut printers: Vec<Printer>, name: Option<String>) -> Result<Printer, StationFault> {
    if printers.is_empty() {
        return Err(StationFault::NoPrinter);
    }
    let place = match &name {
        Some(name) => printers.iter().position(|printer| printer.system_name == *name),
        None => printers.iter().position(|printer| printer.is_default).or(Some(0)),
    };
    let place = place.ok_or_else(|| StationFault::PrinterUnknown { name: name.unwrap_or_default() })?;
    Ok(printers.swap_remove(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_printer_it_says_so() {
        assert_eq!(chosen(Vec::new(), None).err(), Some(StationFault::NoPrinter));
        assert_eq!(chosen(Vec::new(), Some("desk".to_owned())).err(), Some(StationFault::NoPrinter));
    }
}

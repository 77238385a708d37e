//! The log: a file a day, without personal data. Of a call it holds the name of the action, the code of its fault
//! and how long it took if it took long; never arguments, names or paths.

use std::panic::PanicHookInfo;
use std::path::Path;

use tracing_appender::rolling::{Builder, Rotation};
use tracing_subscriber::EnvFilter;

/// Only what we say ourselves: a library's words may hold data.
const OURS: &str = "off,onecounter=info,station=info,keychain=info,desk=info,documents=info";

/// So many days are kept.
const DAYS: usize = 30;

/// Begins to write into the folder; where that cannot be written, the program runs without a log.
pub(crate) fn begin(folder: &Path) {
    let file = Builder::new().rotation(Rotation::DAILY).filename_prefix("onecounter").filename_suffix("log");
    let _there = std::fs::create_dir_all(folder);
    if let Ok(file) = file.max_log_files(DAYS).build(folder) {
        let log = tracing_subscriber::fmt().with_env_filter(EnvFilter::new(OURS)).with_ansi(false);
        // Fails only where a log has begun already.
        let _begun = log.with_writer(std::sync::Mutex::new(file)).try_init();
    }
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        note_panic(panic);
        before(panic);
    }));
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
}

/// Where it happened and what the program has to say; a text that was put together may hold data, and is left out.
fn note_panic(panic: &PanicHookInfo<'_>) {
    let said = panic.payload().downcast_ref::<&'static str>().unwrap_or(&"(left out)");
    let place = panic.location().map(ToString::to_string);
    tracing::error!(place, said, "panicked");
}

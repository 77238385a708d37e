//! The window: how its page is heard and told, and the dialogs of the system in front of it.

use std::sync::Arc;

use desk::Fault;
use serde_json::Value;
use station::{About, News, Question, Station};
use tauri::{App, AppHandle, Emitter, Manager, State, WebviewWindow, WebviewWindowBuilder};
use tauri_plugin_dialog::{DialogExt, FilePath};
use tokio::sync::mpsc::UnboundedReceiver;
use uuid::Uuid;

/// The window of `tauri.conf.json`.
const WINDOW: &str = "counter";

/// The one command of the page.
#[tauri::command]
pub(crate) async fn call(
    window: WebviewWindow,
    station: State<'_, Arc<Station>>,
    action: String,
    request_id: Uuid,
    args: Value,
) -> Result<Value, Fault> {
    station.call(window.label(), request_id, &action, args).await
}

/// Shows it. Its page can ask at once, so whoever answers must be there before.
pub(crate) fn show(app: &App) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == WINDOW);
    WebviewWindowBuilder::from_config(app, config.expect("tauri.conf.json describes it"))?.build()?;
    Ok(())
}

/// A second start brings the window of the first to the front.
pub(crate) fn to_the_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        // A window manager may refuse; the window is there all the same.
        let _refused = window.unminimize().and(window.show()).and(window.set_focus());
    }
}

/// Passes on what the pages must hear, in its order.
pub(crate) async fn pass_on(app: AppHandle, station: Arc<Station>, mut told: UnboundedReceiver<News>) {
    while let Some(news) = told.recv().await {
        // A window that is closing hears nothing.
        let _closing = match news {
            News::Event(name, what) => app.emit(name, what),
            News::Status => {
                for label in app.webview_windows().into_keys() {
                    let _closing = app.emit_to(&label, "status", station.status(&label).await);
                }
                Ok(())
            }
        };
    }
}

/// Asks for a file with a dialog of the system, which shows beside the main thread.
pub(crate) fn ask(app: &AppHandle, Question { window, about, answer }: Question) {
    let mut dialog = app.dialog().file();
    if let Some(window) = app.get_webview_window(&window) {
        dialog = dialog.set_parent(&window);
    }
    let chosen = move |file: Option<FilePath>| {
        // The asker may have gone away.
        let _gone = answer.send(file.and_then(|file| file.into_path().ok()));
    };
    match about {
        About::SaveAs(name) => dialog.set_file_name(name).save_file(chosen),
        About::Backup => dialog.add_filter("OneCounter", &["db", "dump"]).pick_file(chosen),
    }
}

//! The shell of 一窗 OneCounter: the window. What the page asks goes through the one command [`window::call`] to the
//! station, which leads it through the door of the desk or does what is of this computer.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod fonts;
mod log;
#[cfg(debug_assertions)]
mod page;
mod window;

use std::path::PathBuf;
use std::sync::Arc;

use clap::Parser;
use station::{Folders, Outside, Station};
use tauri::{App, AppHandle, Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;
use tokio::sync::mpsc;

use arguments::Arguments;

fn main() -> tauri::Result<()> {
    let arguments = Arguments::parse();
    #[cfg(target_os = "linux")]
    settle_the_web_view();
    let mut builder = tauri::Builder::default();
    // Elsewhere than on Linux the plugin knows programs by their identifier alone, not by their data.
    if cfg!(target_os = "linux") || !arguments.names_a_place() {
        let second_start = |app: &AppHandle, _arguments, _folder| window::to_the_front(app);
        let single = tauri_plugin_single_instance::Builder::new().dbus_id(arguments.identity());
        builder = builder.plugin(single.callback(second_start).build());
    }
    let context = tauri::generate_context!();
    #[cfg(debug_assertions)]
    let context = page::of_folder(context);
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    builder
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(remembered).build())
        .plugin(tauri_plugin_dialog::init())
        .register_asynchronous_uri_scheme_protocol("fonts", |_context, request, responder| {
            let answer = move || responder.respond(fonts::answer(request.uri().path()));
            tauri::async_runtime::spawn_blocking(answer);
        })
        .invoke_handler(tauri::generate_handler![window::call])
        .setup(|app| Ok(set_up(app, arguments)?))
        .build(context)?
        .run(|app, event| {
            if let RunEvent::Exit = event {
                tauri::async_runtime::block_on(app.state::<Arc<Station>>().close());
            }
        });
    Ok(())
}

/// Settles how `WebKit` works here. Whoever has set a variable knows better.
///
/// Forms need no graphics card. Without one, drawing as if there were one takes a third more memory and time; with one,
/// the window stays blank with some drivers.
///
/// Elements that are gone are collected whenever anything is. By itself JavaScript looks at new objects alone for minutes:
/// what outlived that look once lies there, though the page has thrown it away.
#[cfg(target_os = "linux")]
fn settle_the_web_view() {
    for (variable, value) in [("WEBKIT_DISABLE_COMPOSITING_MODE", "1"), ("JSC_useGenerationalGC", "0")] {
        // It fails for names that hold `=` alone.
        let _set = glib::setenv(variable, value, false);
    }
}

/// Shows the window at once; the desk opens beside it.
fn set_up(app: &App, arguments: Arguments) -> tauri::Result<()> {
    log::begin(&app.path().app_log_dir()?);
    let (tell, told) = mpsc::unbounded_channel();
    let asked = app.handle().clone();
    let outside = Outside {
        tell: Box::new(move |news| {
            // Nobody listens any more: the program is ending.
            let _ending = tell.send(news);
        }),
        ask: Box::new(move |question| window::ask(&asked, question)),
    };
    let station = Station::new(arguments.into(), folders(app)?, outside);
    app.manage(Arc::clone(&station));
    window::show(app)?;
    tauri::async_runtime::spawn(window::pass_on(app.handle().clone(), Arc::clone(&station), told));
    tauri::async_runtime::spawn(Arc::clone(&station).lock_after_sleep());
    tauri::async_runtime::spawn(end_when_told(app.handle().clone()));
    tauri::async_runtime::spawn(async move { station.open().await });
    Ok(())
}

fn folders(app: &App) -> tauri::Result<Folders> {
    let path = app.path();
    let documents = || path.document_dir().or_else(|_| path.home_dir().map(|home| home.join("Documents")));
    let papers = match std::env::var_os("ONECOUNTER_PAPERS") {
        Some(named) => PathBuf::from(named),
        None => documents()?.join("OneCounter"),
    };
    Ok(Folders { config: path.app_config_dir()?, data: path.app_local_data_dir()?.join("data"), papers })
}

/// Ends in good order when the system says so.
#[cfg(unix)]
async fn end_when_told(app: AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};
    let signals = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()));
    let (Ok(mut terminate), Ok(mut interrupt)) = signals else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    app.exit(0);
}

/// Windows closes the window instead.
#[cfg(not(unix))]
async fn end_when_told(_app: AppHandle) {}

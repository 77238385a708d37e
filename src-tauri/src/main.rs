//! The shell of 一窗 OneCounter: it opens the window and embeds the page that `ui/` builds.
//!
//! The page can do nothing but draw: no command is offered to it and no capability is granted, until the
//! one door of the desk (`call`) stands behind this window.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}

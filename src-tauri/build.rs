//! Checks the configuration and the capabilities of the windows, and embeds the icons.

fn main() {
    tauri_build::build();
}

//! Checks the configuration and the capabilities of the windows, lists the one command that there is, and embeds
//! the icons.

use tauri_build::{AppManifest, Attributes};

fn main() {
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(&["call"]));
    tauri_build::try_build(attributes)
        .expect("the configuration and the capabilities are as Tauri wants them");
}

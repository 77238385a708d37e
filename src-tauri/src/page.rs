//! For whoever works on the page: debug builds show it as it lies in the folder `ONECOUNTER_PAGE`, instead of the
//! one that was built in, so that a change of the page needs no new shell. Under the same policy, with the same nonce.

use std::borrow::Cow;
use std::path::PathBuf;

use tauri::utils::assets::{AssetKey, AssetsIter, CspHash};
use tauri::{Assets, Context, Wry};

/// What stands in the page where the shell puts its nonce; see `tauri_utils::html`.
const NONCE: &str = "<style nonce=\"__TAURI_STYLE_NONCE__\">";

/// The program with the page of that folder, if one is named.
pub(crate) fn of_folder(mut context: Context<Wry>) -> Context<Wry> {
    if let Some(folder) = std::env::var_os("ONECOUNTER_PAGE") {
        let _built_in = context.set_assets(Box::new(Folder(folder.into())));
    }
    context
}

struct Folder(PathBuf);

impl Assets<Wry> for Folder {
    fn get(&self, key: &AssetKey) -> Option<Cow<'_, [u8]>> {
        let path = self.0.join(key.as_ref().trim_start_matches('/'));
        let file = std::fs::read(&path).ok()?;
        if path.extension().is_none_or(|ending| ending != "html") {
            return Some(file.into());
        }
        let page = String::from_utf8(file).ok()?.replacen("<style>", NONCE, 1);
        Some(page.into_bytes().into())
    }

    fn iter(&self) -> Box<AssetsIter<'_>> {
        Box::new(std::iter::empty())
    }

    fn csp_hashes(&self, _page: &AssetKey) -> Box<dyn Iterator<Item = CspHash<'_>> + '_> {
        Box::new(std::iter::empty())
    }
}

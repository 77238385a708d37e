//! The page is set in the faces of our papers, out of the same two files.

use tauri::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_TYPE};
use tauri::http::{Response, StatusCode};

/// Where the page comes from; a face is only given to a page that is named here.
const PAGE: &str =
    if cfg!(any(windows, target_os = "android")) { "http://tauri.localhost" } else { "tauri://localhost" };

/// A year, in seconds: a face changes with the program alone.
const KEPT_FOR: &str = "max-age=31536000, immutable";

/// Answers `fonts://localhost/400Regular/NotoSansSC_400Regular.ttf` and its bold sister, and nothing else.
pub(crate) fn answer(path: &str) -> Response<Vec<u8>> {
    let file = documents::Fonts::file(path.trim_start_matches('/'));
    let response = Response::builder().header(ACCESS_CONTROL_ALLOW_ORIGIN, PAGE);
    let response = match file.and_then(|file| std::fs::read(file).ok()) {
        Some(face) => response.header(CONTENT_TYPE, "font/ttf").header(CACHE_CONTROL, KEPT_FOR).body(face),
        None => response.status(StatusCode::NOT_FOUND).body(Vec::new()),
    };
    response.expect("the headers are constants")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_faces_are_served_and_no_other_file() {
        for path in ["/400Regular/NotoSansSC_400Regular.ttf", "/700Bold/NotoSansSC_700Bold.ttf"] {
            let face = answer(path);
            assert_eq!((face.status(), &face.body()[..4]), (StatusCode::OK, &[0, 1, 0, 0][..]), "{path}");
            assert_eq!(face.headers()[ACCESS_CONTROL_ALLOW_ORIGIN], PAGE);
        }
        for path in ["/", "/package.json", "/400Regular/../package.json", "/NotoSansSC_400Regular.ttf"] {
            assert_eq!(answer(path).status(), StatusCode::NOT_FOUND, "{path}");
        }
    }
}

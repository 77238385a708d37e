//! The fonts installed on this computer, asked only for characters that Noto Sans SC lacks (R-NM-4).

use std::path::{Path, PathBuf};

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::tables::OpenTypeData;

use super::face::Face;

/// Faces with characters that the bundled font lacks, in the order in which they are asked.
pub(super) struct Installed {
    faces: Vec<Sparse>,
}

/// A face that is read again only when one of its characters is wanted.
struct Sparse {
    path: PathBuf,
    index: usize,
    /// The code points it has and the bundled font has not, ascending.
    has: Vec<u32>,
}

impl Installed {
    /// Looks through the usual font folders of this system for what `bundled` lacks.
    pub(super) fn search(bundled: &Face) -> Self {
        Self::search_in(&folders(), bundled)
    }

    /// Looks through these folders only.
    pub(super) fn search_in(folders: &[PathBuf], bundled: &Face) -> Self {
        let mut files = Vec::new();
        for folder in folders {
            collect(folder, 0, &mut files);
        }
        files.sort_by_key(|path| (rank(path), path.clone()));
        files.dedup();
        Self { faces: files.iter().filter_map(|path| Sparse::read(path, bundled)).collect() }
    }

    /// The first face that draws a character, if any does.
    pub(super) fn face_with(&self, character: char) -> Option<Face> {
        let holder = self.faces.iter().find(|face| face.has.binary_search(&u32::from(character)).is_ok())?;
        Face::read(&holder.path, holder.index).ok()
    }
}

impl Sparse {
    fn read(path: &Path, bundled: &Face) -> Option<Self> {
        let bytes = std::fs::read(path).ok()?;
        let index = best_face(&bytes)?;
        let face = Face::from_bytes(path, index, bytes).ok()?;
        let rare = |code: &u32| char::from_u32(*code).is_some_and(|c| bundled.glyph(c).is_none());
        let has: Vec<u32> = face.code_points().filter(rare).collect();
        (!has.is_empty()).then(|| Self { path: path.to_owned(), index, has })
    }
}

/// A collection of East Asian faces lists Japanese, Korean and then simplified Chinese.
fn best_face(bytes: &[u8]) -> Option<usize> {
    let FontData::OpenType(font) = ReadScope::new(bytes).read::<FontData<'_>>().ok()? else {
        return None; // web fonts are not installed ones
    };
    match &font.data {
        OpenTypeData::Collection(faces) if faces.offset_tables.len() > 2 => Some(2),
        _ => Some(0),
    }
}

/// Sans faces of hanzi first, then other faces of hanzi, then anything.
fn rank(path: &Path) -> u8 {
    const HANZI: [&str; 10] =
        ["cjk", "song", "simsun", "hei", "ming", "pingfang", "plangothic", "hana", "babelstone", "han"];
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let hanzi = HANZI.iter().any(|word| name.contains(word));
    match (hanzi, name.contains("serif"), name.contains("bold")) {
        (true, false, false) => 0,
        (true, _, _) => 1,
        (false, _, _) => 2,
    }
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    const DEEPEST: usize = 6; // font folders are shallow; a link in a circle must end
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.filter_map(Result::ok).map(|entry| entry.path()) {
        if path.is_dir() && depth < DEEPEST {
            collect(&path, depth + 1, files);
        } else if is_font(&path) {
            files.push(path);
        }
    }
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    ["ttf", "otf", "ttc", "otc"].contains(&ending.as_str())
}

fn folders() -> Vec<PathBuf> {
    let below =
        |variable: &str, folder: &str| std::env::var_os(variable).map(|at| PathBuf::from(at).join(folder));
    let fixed = ["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"];
    let own = [
        below("HOME", ".local/share/fonts"),
        below("HOME", ".fonts"),
        below("HOME", "Library/Fonts"),
        below("WINDIR", "Fonts"),
        below("LOCALAPPDATA", "Microsoft/Windows/Fonts"),
    ];
    fixed.into_iter().map(PathBuf::from).chain(own.into_iter().flatten()).collect()
}

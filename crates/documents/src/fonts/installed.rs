//! The fonts installed on this computer, asked only for characters that Noto Sans SC lacks (R-NM-4).

use std::path::{Path, PathBuf};
use std::sync::Arc;

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
    read: Option<Arc<Face>>,
}

impl Installed {
    /// Looks through the usual font folders of this system for what `bundled` lacks.
    pub(super) fn search(bundled: &Face) -> Self {
        Self::search_in(&folders(), bundled)
    }

    /// Looks through these folders only.
    fn search_in(folders: &[PathBuf], bundled: &Face) -> Self {
        let mut files = Vec::new();
        for folder in folders {
            collect(folder, 0, &mut files);
        }
        files.sort_by_key(|path| (rank(path), path.clone()));
        files.dedup();
        Self { faces: files.iter().filter_map(|path| Sparse::read(path, bundled)).collect() }
    }

    /// The first face that draws a character, if any does.
    pub(super) fn face_with(&mut self, character: char) -> Option<Arc<Face>> {
        let code = u32::from(character);
        let holder = self.faces.iter_mut().find(|face| face.has.binary_search(&code).is_ok())?;
        if holder.read.is_none() {
            holder.read = Face::read(&holder.path, holder.index).ok().map(Arc::new);
        }
        holder.read.clone()
    }
}

impl Sparse {
    fn read(path: &Path, bundled: &Face) -> Option<Self> {
        let bytes = std::fs::read(path).ok()?;
        let index = best_face(&bytes)?;
        let face = Face::from_bytes(path, index, bytes).ok()?;
        let rare = |code: &u32| char::from_u32(*code).is_some_and(|c| bundled.glyph(c).is_none());
        let has: Vec<u32> = face.code_points().filter(rare).collect();
        (!has.is_empty()).then(|| Self { path: path.to_owned(), index, has, read: None })
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

/// Faces of hanzi first; among them and among the others, plain ones before bold and slanting ones.
fn rank(path: &Path) -> (bool, usize) {
    const HANZI: [&str; 10] =
        ["cjk", "song", "simsun", "hei", "ming", "pingfang", "plangothic", "hana", "babelstone", "han"];
    const FANCY: [&str; 6] = ["serif", "bold", "italic", "oblique", "condensed", "mono"];
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let words = |words: &[&str]| words.iter().filter(|word| name.contains(**word)).count();
    (words(&HANZI) == 0, words(&FANCY))
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

#[cfg(test)]
mod tests {
    use allsorts::font_data::DynamicFontTableProvider;
    use allsorts::subset::{CmapTarget, SubsetProfile, subset};

    use super::*;

    const PACKAGE: &str = "../../ui/node_modules/@expo-google-fonts/noto-sans-sc/400Regular";

    /// A font file with nothing but one character of another.
    fn only(character: char, full: &Face, bytes: &[u8]) -> Vec<u8> {
        let data = ReadScope::new(bytes).read::<FontData<'_>>().expect("a font");
        let provider: DynamicFontTableProvider<'_> = data.table_provider(0).expect("a face");
        let glyph = full.glyph(character).expect("it has the character");
        subset(&provider, &[0, glyph], &SubsetProfile::Minimal, CmapTarget::Unicode).expect("a subset")
    }

    #[test]
    fn a_character_is_found_in_an_installed_font() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PACKAGE).join("NotoSansSC_400Regular.ttf");
        let bytes = std::fs::read(&path).expect("the UI's packages are installed");
        let full = Face::from_bytes(&path, 0, bytes.clone()).expect("a face");
        let bundled = Face::from_bytes(&path, 0, only('冯', &full, &bytes)).expect("a face");
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("deep")).expect("a folder in it");
        std::fs::write(folder.path().join("deep/rare.ttf"), only('国', &full, &bytes)).expect("writes");
        std::fs::write(folder.path().join("broken.otf"), "no font").expect("writes");
        let mut installed = Installed::search_in(&[folder.path().to_owned()], &bundled);
        let face = installed.face_with('国').expect("the installed font has it");
        assert_eq!(
            face.subset(&[face.glyph('国').expect("a glyph")]).map(|cut| cut.is_empty()).ok(),
            Some(false)
        );
        let again = installed.face_with('国').expect("and again");
        assert!(Arc::ptr_eq(&face, &again), "the file is read once");
        assert!(installed.face_with('冯').is_none(), "nobody asks for what the bundled font has");
        assert!(installed.face_with('单').is_none(), "nobody has it");
    }

    #[test]
    fn plain_faces_of_hanzi_are_asked_first() {
        let mut files =
            ["DejaVuSans-Bold.ttf", "NotoSerifCJK-Bold.ttc", "DejaVuSans.ttf", "NotoSansCJK-Regular.ttc"];
        files.sort_by_key(|file| rank(Path::new(file)));
        assert_eq!(
            files,
            ["NotoSansCJK-Regular.ttc", "NotoSerifCJK-Bold.ttc", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]
        );
    }
}

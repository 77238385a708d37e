//! The fonts of our papers: Noto Sans SC, regular and bold, and what this computer has besides.

mod face;
mod installed;
mod slim;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::DocumentFault;
use crate::text::printable;
pub(crate) use face::Face;
use installed::Installed;

/// The two faces we print with, read once and shared by every document. Characters they lack are
/// looked for in the installed fonts when the first one comes up, and never again.
pub struct Fonts {
    regular: Arc<Face>,
    bold: Arc<Face>,
    rare: Mutex<Rare>,
}

/// What is known so far about characters that Noto Sans SC lacks.
#[derive(Default)]
struct Rare {
    installed: Option<Installed>,
    faces: BTreeMap<char, Option<Arc<Face>>>,
}

/// The two weights of our papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// A character's place in a font.
pub(crate) struct Glyph {
    pub(crate) face: Arc<Face>,
    pub(crate) id: u16,
}

const REGULAR: &str = "400Regular/NotoSansSC_400Regular.ttf";
const BOLD: &str = "700Bold/NotoSansSC_700Bold.ttf";
/// Where they lie, seen from the program: beside it, in a bundle of macOS, in a package of Linux.
const INSTALLED: [&str; 3] = ["fonts", "../Resources/fonts", "../lib/OneCounter/fonts"];
const PACKAGE: &str = "../../ui/node_modules/@expo-google-fonts/noto-sans-sc";

impl Fonts {
    /// Reads the two faces from a folder laid out like the package `@expo-google-fonts/noto-sans-sc`,
    /// or holding its two files side by side. Refuses a folder without them.
    pub fn load(folder: &Path) -> Result<Self, DocumentFault> {
        let (Some(regular), Some(bold)) = (file_in(folder, REGULAR), file_in(folder, BOLD)) else {
            return Err(DocumentFault::FontsNotFound { looked_in: vec![folder.to_owned()] });
        };
        let regular = Arc::new(Face::read(&regular, 0)?);
        let bold = Arc::new(Face::read(&bold, 0)?);
        Ok(Self { regular, bold, rare: Mutex::default() })
    }

    /// Finds them: in `ONECOUNTER_FONTS`, where an installed program has them, in the source tree's UI.
    pub fn find() -> Result<Self, DocumentFault> {
        Self::load(&folder()?)
    }

    /// The file of one of the two faces, by its place in the package: `400Regular/NotoSansSC_400Regular.ttf`.
    /// None for any other name, or where they are not installed.
    pub fn file(name: &str) -> Option<PathBuf> {
        let name = [REGULAR, BOLD].into_iter().find(|known| *known == name)?;
        file_in(&folder().ok()?, name)
    }

    /// The characters of a text that no font draws, each once, as they come: the clerk is warned of
    /// them before printing (R-NM-7).
    pub fn missing(&self, text: &str) -> Vec<char> {
        let mut missing = Vec::new();
        for character in printable(text).chars().filter(|c| *c != '\n') {
            if self.glyph(character, Weight::Regular).is_none() && !missing.contains(&character) {
                missing.push(character);
            }
        }
        missing
    }

    /// Where a character is drawn from; a rare one is the same in both weights.
    pub(crate) fn glyph(&self, character: char, weight: Weight) -> Option<Glyph> {
        let face = match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        };
        if let Some(id) = face.glyph(character) {
            return Some(Glyph { face: Arc::clone(face), id });
        }
        let face = self.rare_face(character)?;
        face.glyph(character).map(|id| Glyph { face, id })
    }

    /// The width of a character in em; one that no font draws is a box of one em.
    pub(crate) fn width(&self, character: char, weight: Weight) -> f32 {
        self.glyph(character, weight).map_or(1.0, |glyph| f32::from(glyph.face.advance(glyph.id)) / 1000.0)
    }

    /// The width of a text in em.
    pub(crate) fn text_width(&self, text: &str, weight: Weight) -> f32 {
        text.chars().map(|character| self.width(character, weight)).sum()
    }

    fn rare_face(&self, character: char) -> Option<Arc<Face>> {
        // What is kept is only ever added to, so a panic elsewhere cannot have left it half done.
        let mut rare = self.rare.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = rare.faces.get(&character) {
            return known.clone();
        }
        let installed = rare.installed.get_or_insert_with(|| Installed::search(&self.regular));
        let face = installed.face_with(character);
        rare.faces.insert(character, face.clone());
        face
    }
}

/// The folder that holds both files.
fn folder() -> Result<PathBuf, DocumentFault> {
    let named = std::env::var_os("ONECOUNTER_FONTS").map(PathBuf::from);
    let program = std::env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    let installed = beside.into_iter().flat_map(|beside| INSTALLED.map(|folder| beside.join(folder)));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(PACKAGE);
    let folders: Vec<PathBuf> = named.into_iter().chain(installed).chain([source]).collect();
    let complete = |folder: &&PathBuf| file_in(folder, REGULAR).and(file_in(folder, BOLD)).is_some();
    folders.iter().find(complete).cloned().ok_or(DocumentFault::FontsNotFound { looked_in: folders })
}

/// A file of the package's folder: where the package has it, or flat, as it is bundled.
fn file_in(folder: &Path, file: &str) -> Option<PathBuf> {
    let nested = folder.join(file);
    let flat = nested.file_name().map(|name| folder.join(name));
    [Some(nested), flat].into_iter().flatten().find(|path| path.is_file())
}

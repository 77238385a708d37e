//! One face of a font file: which characters it has, how wide they are, and a subset of it.

use std::path::{Path, PathBuf};

use allsorts::binary::read::ReadScope;
use allsorts::error::ParseError;
use allsorts::font::read_cmap_subtable;
use allsorts::font_data::{DynamicFontTableProvider, FontData};
use allsorts::subset::{CmapTarget, SubsetProfile, subset};
use allsorts::tables::cmap::Cmap;
use allsorts::tables::{FontTableProvider, HeadTable, HheaTable, HmtxTable, MaxpTable};
use allsorts::tag;

use super::slim::cut;
use crate::DocumentFault;

/// A face kept in memory, its character map and advances read once.
pub(crate) struct Face {
    path: PathBuf,
    index: usize,
    bytes: Vec<u8>,
    /// (code point, glyph), by code point; characters without a glyph are left out.
    glyphs: Vec<(u32, u16)>,
    /// Advance of each glyph in thousandths of an em.
    advances: Vec<u16>,
}

/// What of a face decides whether it is worth keeping.
struct Tables {
    glyphs: Vec<(u32, u16)>,
    advances: Vec<u16>,
}

impl Face {
    /// Reads face `index` of a TTF, OTF or TTC file. Refuses a face without outlines.
    pub(crate) fn read(path: &Path, index: usize) -> Result<Self, DocumentFault> {
        let bytes = std::fs::read(path).map_err(|e| unusable(path, e))?;
        Self::from_bytes(path, index, bytes)
    }

    /// The same for a file that is already in memory.
    pub(crate) fn from_bytes(path: &Path, index: usize, bytes: Vec<u8>) -> Result<Self, DocumentFault> {
        let Tables { glyphs, advances } =
            read_tables(&provider(&bytes, index).map_err(|e| unusable(path, e))?)
                .map_err(|e| unusable(path, e))?;
        Ok(Self { path: path.to_owned(), index, bytes, glyphs, advances })
    }

    /// The glyph of a character, if this face draws it.
    pub(crate) fn glyph(&self, character: char) -> Option<u16> {
        let code = u32::from(character);
        let at = self.glyphs.binary_search_by_key(&code, |(code, _)| *code).ok()?;
        self.glyphs.get(at).map(|(_, glyph)| *glyph)
    }

    /// How far a glyph moves the pen, in thousandths of an em.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(1000)
    }

    /// Every code point this face draws, ascending.
    pub(crate) fn code_points(&self) -> impl Iterator<Item = u32> {
        self.glyphs.iter().map(|(code, _)| *code)
    }

    /// A font with glyph 0 and these glyphs only: `glyphs[n]` becomes glyph n + 1.
    pub(crate) fn subset(&self, glyphs: &[u16]) -> Result<Vec<u8>, DocumentFault> {
        let provider = provider(&self.bytes, self.index).map_err(|e| unusable(&self.path, e))?;
        let ids: Vec<u16> = std::iter::once(0).chain(glyphs.iter().copied()).collect();
        if let Some(slim) = cut(&provider, &ids).map_err(|e| unusable(&self.path, e))? {
            return Ok(slim);
        }
        subset(&provider, &ids, &SubsetProfile::Minimal, CmapTarget::Unicode)
            .map_err(|e| unusable(&self.path, e))
    }

    /// The file's name without its ending, as a PDF name may hold it.
    pub(crate) fn name(&self) -> String {
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy();
        stem.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
    }
}

fn provider(bytes: &[u8], index: usize) -> Result<DynamicFontTableProvider<'_>, String> {
    let font = ReadScope::new(bytes).read::<FontData<'_>>().map_err(|e| e.to_string())?;
    font.table_provider(index).map_err(|e| e.to_string())
}

fn read_tables(from: &impl FontTableProvider) -> Result<Tables, ParseError> {
    if !from.has_table(tag::GLYF) && !from.has_table(tag::CFF) {
        return Err(ParseError::MissingTable(tag::GLYF));
    }
    let head = ReadScope::new(&from.read_table_data(tag::HEAD)?).read::<HeadTable>()?;
    Ok(Tables { glyphs: read_glyphs(from)?, advances: read_advances(from, head.units_per_em)? })
}

fn read_glyphs(from: &impl FontTableProvider) -> Result<Vec<(u32, u16)>, ParseError> {
    let data = from.read_table_data(tag::CMAP)?;
    let cmap = ReadScope::new(&data).read::<Cmap<'_>>()?;
    let (_, subtable) = read_cmap_subtable(&cmap)?.ok_or(ParseError::MissingTable(tag::CMAP))?;
    let mut glyphs = Vec::new();
    subtable.mappings_fn(|code, glyph| {
        if glyph != 0 {
            glyphs.push((code, glyph));
        }
    })?;
    glyphs.sort_unstable();
    glyphs.dedup_by_key(|(code, _)| *code);
    Ok(glyphs)
}

fn read_advances(from: &impl FontTableProvider, units_per_em: u16) -> Result<Vec<u16>, ParseError> {
    let maxp = ReadScope::new(&from.read_table_data(tag::MAXP)?).read::<MaxpTable>()?;
    let hhea = ReadScope::new(&from.read_table_data(tag::HHEA)?).read::<HheaTable>()?;
    let data = from.read_table_data(tag::HMTX)?;
    let sizes = (usize::from(maxp.num_glyphs), usize::from(hhea.num_h_metrics));
    let hmtx = ReadScope::new(&data).read_dep::<HmtxTable<'_>>(sizes)?;
    let em = u32::from(units_per_em.max(1));
    let advance = |glyph| hmtx.horizontal_advance(glyph).map(|a| u32::from(a) * 1000 / em);
    (0..maxp.num_glyphs).map(|glyph| Ok(u16::try_from(advance(glyph)?).unwrap_or(u16::MAX))).collect()
}

fn unusable(path: &Path, reason: impl std::fmt::Debug) -> DocumentFault {
    DocumentFault::FontUnusable { path: path.to_owned(), reason: format!("{reason:?}") }
}

//! Makes a cut TrueType font about a third smaller, so that a receipt stays below 30 KB (P6): only the
//! tables that a PDF needs, and outlines on a grid of 250 units per em. At 22 pt that grid is as fine
//! as the dots of a 600 dpi printer, and at body size it is three times finer.

use allsorts::binary::read::ReadScope;
use allsorts::error::ParseError;
use allsorts::font_data::FontData;
use allsorts::tables::glyf::{GlyfRecord, GlyfTable, Glyph, SimpleGlyph, SimpleGlyphFlag};
use allsorts::tables::loca::LocaTable;
use allsorts::tables::{FontTableProvider, HeadTable, MaxpTable};
use allsorts::tag;

const UNITS_PER_EM: f32 = 250.0;

/// The slimmer font; none when it is not a TrueType font of simple outlines, which then stays as it is.
pub(crate) fn slim(font: &[u8]) -> Option<Vec<u8>> {
    let data = ReadScope::new(font).read::<FontData<'_>>().ok()?;
    let provider = data.table_provider(0).ok()?;
    let head = ReadScope::new(&provider.read_table_data(tag::HEAD).ok()?).read::<HeadTable>().ok()?;
    let scale = UNITS_PER_EM / f32::from(head.units_per_em);
    let glyphs = read_outlines(&provider, &head).ok()??;
    let outlines: Vec<Vec<u8>> =
        glyphs.iter().map(|glyph| glyph.as_ref().map(|g| outline(g, scale)).unwrap_or_default()).collect();
    let raw = |tag| provider.read_table_data(tag).ok().map(std::borrow::Cow::into_owned);
    let mut slim_head = raw(tag::HEAD)?;
    rescale(&mut slim_head, [18, 36, 38, 40, 42], scale);
    put(&mut slim_head, 50, 1); // loca in 32 bits
    let mut hhea = raw(tag::HHEA)?;
    rescale(&mut hhea, [4, 6, 8, 10, 12, 14, 16], scale);
    let mut hmtx = raw(tag::HMTX)?;
    let metrics = (0..hmtx.len()).step_by(2);
    rescale(&mut hmtx, metrics, scale);
    let (glyf, loca) = tables_of(&outlines)?;
    let maxp = raw(tag::MAXP)?;
    Some(assemble(&[
        (*b"glyf", glyf),
        (*b"head", slim_head),
        (*b"hhea", hhea),
        (*b"hmtx", hmtx),
        (*b"loca", loca),
        (*b"maxp", maxp),
    ]))
}

/// Every glyph's outline, none for a blank one; nothing at all when one is composed of others.
fn read_outlines(
    from: &impl FontTableProvider,
    head: &HeadTable,
) -> Result<Option<Vec<Option<SimpleGlyph>>>, ParseError> {
    let maxp = ReadScope::new(&from.read_table_data(tag::MAXP)?).read::<MaxpTable>()?;
    let loca = from.read_table_data(tag::LOCA)?;
    let loca =
        ReadScope::new(&loca).read_dep::<LocaTable<'_>>((maxp.num_glyphs, head.index_to_loc_format))?;
    let glyf = from.read_table_data(tag::GLYF)?;
    let glyf = ReadScope::new(&glyf).read_dep::<GlyfTable<'_>>(&loca)?;
    let mut outlines = Vec::new();
    for record in glyf.records() {
        let mut record = record.clone();
        record.parse()?;
        match record {
            GlyfRecord::Parsed(Glyph::Empty(_)) => outlines.push(None),
            GlyfRecord::Parsed(Glyph::Simple(glyph)) => outlines.push(Some(glyph)),
            _ => return Ok(None),
        }
    }
    Ok(Some(outlines))
}

/// An outline as the `glyf` table has it: ends of contours, flags, steps to the right, steps up.
fn outline(glyph: &SimpleGlyph, scale: f32) -> Vec<u8> {
    let points: Vec<(bool, i16, i16)> = glyph
        .coordinates
        .iter()
        .map(|(flags, point)| {
            let on_curve = flags.contains(SimpleGlyphFlag::ON_CURVE_POINT);
            (on_curve, scaled(point.0, scale), scaled(point.1, scale))
        })
        .collect();
    let bounds = |of: fn(&(bool, i16, i16)) -> i16| {
        (points.iter().map(of).min().unwrap_or(0), points.iter().map(of).max().unwrap_or(0))
    };
    let ((left, right), (low, high)) = (bounds(|point| point.1), bounds(|point| point.2));
    let contours = i16::try_from(glyph.end_pts_of_contours.len()).unwrap_or(i16::MAX);
    let mut bytes = Vec::new();
    [contours, left, low, right, high].iter().for_each(|n| bytes.extend(n.to_be_bytes()));
    glyph.end_pts_of_contours.iter().for_each(|end| bytes.extend(end.to_be_bytes()));
    bytes.extend([0, 0]); // no hints
    let (mut flags, mut across, mut up) = (Vec::new(), Vec::new(), Vec::new());
    let (mut x, mut y) = (0, 0);
    for (on_curve, to_x, to_y) in points {
        let flag = step(to_x.wrapping_sub(x), 0x02, 0x10, &mut across)
            | step(to_y.wrapping_sub(y), 0x04, 0x20, &mut up);
        flags.push(flag | u8::from(on_curve));
        (x, y) = (to_x, to_y);
    }
    [repeated(&flags), across, up].into_iter().for_each(|part| bytes.extend(part));
    bytes
}

/// Writes one step as short as it goes and returns its flags: `short` for one byte, `same` for none,
/// or for a positive short one.
fn step(by: i16, short: u8, same: u8, to: &mut Vec<u8>) -> u8 {
    match (by, u8::try_from(by.unsigned_abs())) {
        (0, _) => same,
        (_, Ok(length)) => {
            to.push(length);
            if by > 0 { short | same } else { short }
        }
        _ => {
            to.extend(by.to_be_bytes());
            0
        }
    }
}

/// Flags with a count where three or more are the same.
fn repeated(flags: &[u8]) -> Vec<u8> {
    const REPEAT: u8 = 0x08;
    let mut bytes = Vec::new();
    for run in flags.chunk_by(|a, b| a == b).flat_map(|run| run.chunks(256)) {
        match (run.first(), u8::try_from(run.len() - 1)) {
            (Some(flag), Ok(more)) if more > 1 => bytes.extend([flag | REPEAT, more]),
            _ => bytes.extend(run),
        }
    }
    bytes
}

/// The `glyf` and `loca` tables of these outlines.
fn tables_of(outlines: &[Vec<u8>]) -> Option<(Vec<u8>, Vec<u8>)> {
    let (mut glyf, mut loca) = (Vec::new(), vec![0; 4]);
    for outline in outlines {
        glyf.extend(outline);
        loca.extend(u32::try_from(glyf.len()).ok()?.to_be_bytes());
    }
    Some((glyf, loca))
}

/// Scales 16-bit numbers of a table in place.
fn rescale(table: &mut [u8], offsets: impl IntoIterator<Item = usize>, scale: f32) {
    for offset in offsets {
        if let Some([high, low]) = table.get(offset..offset + 2) {
            let number = scaled(i16::from_be_bytes([*high, *low]), scale);
            put(table, offset, number);
        }
    }
}

fn put(table: &mut [u8], offset: usize, number: i16) {
    if let Some(place) = table.get_mut(offset..offset + 2) {
        place.copy_from_slice(&number.to_be_bytes());
    }
}

fn scaled(number: i16, scale: f32) -> i16 {
    #[expect(clippy::cast_possible_truncation, reason = "smaller than it was")]
    let number = (f32::from(number) * scale).round() as i16;
    number
}

/// An sfnt file of tables that are sorted by tag. PDF readers do not check its sums, so they stay 0.
fn assemble(tables: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = u16::try_from(tables.len()).unwrap_or(0);
    let power = count.checked_ilog2().unwrap_or(0);
    let range = 16_u16 << power;
    let selector = u16::try_from(power).unwrap_or(0);
    let mut file = vec![0, 1, 0, 0];
    [count, range, selector, count * 16 - range].iter().for_each(|n| file.extend(n.to_be_bytes()));
    let mut at = 12 + 16 * tables.len();
    for (tag, table) in tables {
        file.extend(tag);
        file.extend([0; 4]);
        [at, table.len()].iter().for_each(|n| file.extend(u32::try_from(*n).unwrap_or(0).to_be_bytes()));
        at += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        file.extend(table);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

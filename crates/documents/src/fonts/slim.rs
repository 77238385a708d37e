//! Cuts a few glyphs out of a large TrueType font, fast and small, so that a receipt takes 10 ms and
//! stays below 30 KB (P6): only the glyphs asked for are looked at, only the tables that a PDF needs are
//! kept, and outlines stand on a grid of 250 units per em. At 22 pt that grid is as fine as the dots of
//! a 600 dpi printer, and at body size it is three times finer.

use allsorts::binary::read::ReadScope;
use allsorts::error::ParseError;
use allsorts::tables::glyf::{Glyph, SimpleGlyph, SimpleGlyphFlag};
use allsorts::tables::loca::LocaTable;
use allsorts::tables::{FontTableProvider, HeadTable, HheaTable, HmtxTable, MaxpTable};
use allsorts::tag;

const UNITS_PER_EM: f32 = 250.0;

/// A font of these glyphs, in this order; none when the font has no `glyf` outlines or one of the
/// glyphs is composed of others.
pub(super) fn cut(from: &impl FontTableProvider, ids: &[u16]) -> Result<Option<Vec<u8>>, ParseError> {
    if !from.has_table(tag::GLYF) {
        return Ok(None);
    }
    let head = ReadScope::new(&from.read_table_data(tag::HEAD)?).read::<HeadTable>()?;
    let scale = UNITS_PER_EM / f32::from(head.units_per_em);
    let Some(outlines) = read_outlines(from, &head, ids)? else { return Ok(None) };
    let outlines: Vec<Vec<u8>> =
        outlines.iter().map(|glyph| glyph.as_ref().map(|g| outline(g, scale)).unwrap_or_default()).collect();
    let (glyf, loca) = tables_of(&outlines);
    let mut slim_head = from.read_table_data(tag::HEAD)?.into_owned();
    rescale(&mut slim_head, &[18, 36, 38, 40, 42], scale);
    put(&mut slim_head, 50, 1); // loca in 32 bits
    put(&mut slim_head, 8, 0); // the sum of the old file
    put(&mut slim_head, 10, 0);
    let count = u16::try_from(ids.len())?;
    let mut hhea = from.read_table_data(tag::HHEA)?.into_owned();
    rescale(&mut hhea, &[4, 6, 8, 10, 12, 14, 16], scale);
    put(&mut hhea, 34, count);
    let mut maxp = from.read_table_data(tag::MAXP)?.into_owned();
    put(&mut maxp, 4, count);
    let hmtx = metrics(from, ids, &outlines, scale)?;
    let tables = [
        (*b"glyf", glyf),
        (*b"head", slim_head),
        (*b"hhea", hhea),
        (*b"hmtx", hmtx),
        (*b"loca", loca),
        (*b"maxp", maxp),
    ];
    Ok(Some(assemble(&tables)))
}

/// The outlines, none for a blank glyph; nothing at all when one is composed of others.
fn read_outlines(
    from: &impl FontTableProvider,
    head: &HeadTable,
    ids: &[u16],
) -> Result<Option<Vec<Option<SimpleGlyph>>>, ParseError> {
    let maxp = ReadScope::new(&from.read_table_data(tag::MAXP)?).read::<MaxpTable>()?;
    let loca = from.read_table_data(tag::LOCA)?;
    let format = (maxp.num_glyphs, head.index_to_loc_format);
    let loca = ReadScope::new(&loca).read_dep::<LocaTable<'_>>(format)?;
    let glyf = from.read_table_data(tag::GLYF)?;
    let mut outlines = Vec::new();
    for id in ids.iter().map(|id| usize::from(*id)) {
        let (Some(start), Some(end)) = (loca.offsets.get(id), loca.offsets.get(id + 1)) else {
            return Err(ParseError::BadIndex);
        };
        let (start, end) = (usize::try_from(start)?, usize::try_from(end)?);
        let bytes = glyf.get(start..end).ok_or(ParseError::BadOffset)?;
        let blank = bytes.is_empty();
        match (!blank).then(|| ReadScope::new(bytes).read::<Glyph>()).transpose()? {
            None | Some(Glyph::Empty(_)) => outlines.push(None),
            Some(Glyph::Simple(glyph)) => outlines.push(Some(glyph)),
            Some(Glyph::Composite(_)) => return Ok(None),
        }
    }
    Ok(Some(outlines))
}

/// The `hmtx` table: each glyph's advance and where its outline begins.
fn metrics(
    from: &impl FontTableProvider,
    ids: &[u16],
    outlines: &[Vec<u8>],
    scale: f32,
) -> Result<Vec<u8>, ParseError> {
    let maxp = ReadScope::new(&from.read_table_data(tag::MAXP)?).read::<MaxpTable>()?;
    let hhea = ReadScope::new(&from.read_table_data(tag::HHEA)?).read::<HheaTable>()?;
    let data = from.read_table_data(tag::HMTX)?;
    let sizes = (usize::from(maxp.num_glyphs), usize::from(hhea.num_h_metrics));
    let hmtx = ReadScope::new(&data).read_dep::<HmtxTable<'_>>(sizes)?;
    let mut bytes = Vec::new();
    for (id, outline) in ids.iter().zip(outlines) {
        let advance = i16::try_from(hmtx.horizontal_advance(*id)?).unwrap_or(i16::MAX);
        bytes.extend(scaled(advance, scale).to_be_bytes());
        // An outline has its left edge in its second number.
        bytes.extend(outline.get(2..4).unwrap_or(&[0, 0]));
    }
    Ok(bytes)
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
    let mut bytes: Vec<u8> =
        [contours, left, low, right, high].into_iter().flat_map(i16::to_be_bytes).collect();
    bytes.extend(glyph.end_pts_of_contours.iter().flat_map(|end| end.to_be_bytes()));
    bytes.extend([0, 0]); // no hints
    let (mut flags, mut across, mut up) = (Vec::new(), Vec::new(), Vec::new());
    let (mut x, mut y) = (0, 0);
    for (on_curve, to_x, to_y) in points {
        let flag = step(to_x.wrapping_sub(x), 0x02, 0x10, &mut across)
            | step(to_y.wrapping_sub(y), 0x04, 0x20, &mut up);
        flags.push(flag | u8::from(on_curve));
        (x, y) = (to_x, to_y);
    }
    bytes.extend([repeated(&flags), across, up].concat());
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
fn tables_of(outlines: &[Vec<u8>]) -> (Vec<u8>, Vec<u8>) {
    let (mut glyf, mut loca) = (Vec::new(), vec![0; 4]);
    for outline in outlines {
        glyf.extend(outline);
        loca.extend(in_32_bits(glyf.len()));
    }
    (glyf, loca)
}

/// Scales signed 16-bit numbers of a table in place.
fn rescale(table: &mut [u8], offsets: &[usize], scale: f32) {
    for offset in offsets {
        if let Some([high, low]) = table.get(*offset..offset + 2) {
            let number = scaled(i16::from_be_bytes([*high, *low]), scale);
            put(table, *offset, number.cast_unsigned());
        }
    }
}

fn put(table: &mut [u8], offset: usize, number: u16) {
    if let Some(place) = table.get_mut(offset..offset + 2) {
        place.copy_from_slice(&number.to_be_bytes());
    }
}

fn in_32_bits(number: usize) -> [u8; 4] {
    u32::try_from(number)
        .expect("a cut of a font is smaller than the font, which has 32-bit offsets")
        .to_be_bytes()
}

fn scaled(number: i16, scale: f32) -> i16 {
    #[expect(clippy::cast_possible_truncation, reason = "smaller than it was")]
    let number = (f32::from(number) * scale).round() as i16;
    number
}

/// An sfnt file of tables that are sorted by tag, with its sums.
fn assemble(tables: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let count = u16::try_from(tables.len()).expect("a handful of tables");
    let selector = u16::try_from(count.ilog2()).expect("below 16");
    let range = 16 << selector;
    let mut file = vec![0, 1, 0, 0];
    file.extend([count, range, selector, count * 16 - range].into_iter().flat_map(u16::to_be_bytes));
    let mut at = 12 + 16 * tables.len();
    for (tag, table) in tables {
        file.extend(tag);
        file.extend(sum(table).to_be_bytes());
        file.extend([at, table.len()].into_iter().flat_map(in_32_bits));
        at += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        file.extend(table);
        file.resize(file.len().next_multiple_of(4), 0);
    }
    file
}

/// The sum of a table's 32-bit words, as its entry in the file's directory wants it.
fn sum(table: &[u8]) -> u32 {
    let word = |bytes: &[u8]| {
        bytes.iter().chain(&[0; 3]).take(4).fold(0_u32, |word, byte| word << 8 | u32::from(*byte))
    };
    table.chunks(4).map(word).fold(0, u32::wrapping_add)
}

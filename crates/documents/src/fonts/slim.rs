//! Cuts a few glyphs out of a large TrueType font, fast and small, so that a receipt takes 10 ms and
//! stays below 30 KB (P6): only the glyphs asked for are looked at, only the tables that a PDF needs are
//! kept, and outlines stand on a grid of 180 units per em. At 22 pt that grid is as fine as the dots of
//! a 600 dpi printer, and at body size it is twice as fine. All glyphs have the same box, as wide as the
//! widest, and flags are written one by one: both cost bytes here and save more when the PDF packs them.

use allsorts::binary::read::ReadScope;
use allsorts::error::ParseError;
use allsorts::tables::glyf::{Glyph, SimpleGlyph, SimpleGlyphFlag};
use allsorts::tables::loca::LocaTable;
use allsorts::tables::{FontTableProvider, HeadTable, HheaTable, HmtxTable, MaxpTable};
use allsorts::tag;

const UNITS_PER_EM: f32 = 180.0;

/// A point of an outline: whether it is on the curve, and where it is.
type Point = (bool, i16, i16);

/// A glyph to draw: the last point of each contour, and all points.
struct Outline {
    ends: Vec<u16>,
    points: Vec<Point>,
}

/// The box around everything that a font draws.
#[derive(Clone, Copy, Default)]
struct Bounds {
    left: i16,
    low: i16,
    right: i16,
    high: i16,
}

/// A font of these glyphs, in this order; none when the font has no `glyf` outlines or one of the
/// glyphs is composed of others.
pub(super) fn cut(from: &impl FontTableProvider, ids: &[u16]) -> Result<Option<Vec<u8>>, ParseError> {
    if !from.has_table(tag::GLYF) {
        return Ok(None);
    }
    let head = ReadScope::new(&from.read_table_data(tag::HEAD)?).read::<HeadTable>()?;
    let scale = UNITS_PER_EM / f32::from(head.units_per_em);
    let Some(outlines) = read_outlines(from, &head, ids)? else { return Ok(None) };
    let outlines: Vec<Option<Outline>> =
        outlines.iter().map(|glyph| glyph.as_ref().map(|glyph| on_the_grid(glyph, scale))).collect();
    let bounds = around(&outlines);
    let (glyf, loca) = tables_of(&outlines, bounds);
    let mut slim_head = from.read_table_data(tag::HEAD)?.into_owned();
    rescale(&mut slim_head, &[18], scale);
    for (offset, edge) in [36, 38, 40, 42].into_iter().zip(bounds.in_order()) {
        put(&mut slim_head, offset, edge.cast_unsigned());
    }
    put(&mut slim_head, 50, 1); // loca in 32 bits
    put(&mut slim_head, 8, 0); // the sum of the old file
    put(&mut slim_head, 10, 0);
    let count = u16::try_from(ids.len())?;
    let mut hhea = from.read_table_data(tag::HHEA)?.into_owned();
    rescale(&mut hhea, &[4, 6, 8, 10, 12, 14, 16], scale);
    put(&mut hhea, 34, count);
    let mut maxp = from.read_table_data(tag::MAXP)?.into_owned();
    put(&mut maxp, 4, count);
    let hmtx = metrics(from, ids, bounds, scale)?;
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

/// The `hmtx` table: each glyph's advance and where its box begins.
fn metrics(
    from: &impl FontTableProvider,
    ids: &[u16],
    bounds: Bounds,
    scale: f32,
) -> Result<Vec<u8>, ParseError> {
    let maxp = ReadScope::new(&from.read_table_data(tag::MAXP)?).read::<MaxpTable>()?;
    let hhea = ReadScope::new(&from.read_table_data(tag::HHEA)?).read::<HheaTable>()?;
    let data = from.read_table_data(tag::HMTX)?;
    let sizes = (usize::from(maxp.num_glyphs), usize::from(hhea.num_h_metrics));
    let hmtx = ReadScope::new(&data).read_dep::<HmtxTable<'_>>(sizes)?;
    let mut bytes = Vec::new();
    for id in ids {
        let advance = i16::try_from(hmtx.horizontal_advance(*id)?).unwrap_or(i16::MAX);
        bytes.extend([scaled(advance, scale), bounds.left].into_iter().flat_map(i16::to_be_bytes));
    }
    Ok(bytes)
}

fn on_the_grid(glyph: &SimpleGlyph, scale: f32) -> Outline {
    let points = glyph.coordinates.iter().map(|(flags, point)| {
        let on_curve = flags.contains(SimpleGlyphFlag::ON_CURVE_POINT);
        (on_curve, scaled(point.0, scale), scaled(point.1, scale))
    });
    Outline { ends: glyph.end_pts_of_contours.clone(), points: points.collect() }
}

impl Bounds {
    /// As the tables have them.
    fn in_order(self) -> [i16; 4] {
        [self.left, self.low, self.right, self.high]
    }
}

fn around(outlines: &[Option<Outline>]) -> Bounds {
    let mut points = outlines.iter().flatten().flat_map(|outline| &outline.points);
    let Some((_, x, y)) = points.next() else { return Bounds::default() };
    let first = Bounds { left: *x, low: *y, right: *x, high: *y };
    points.fold(first, |bounds, (_, x, y)| Bounds {
        left: bounds.left.min(*x),
        low: bounds.low.min(*y),
        right: bounds.right.max(*x),
        high: bounds.high.max(*y),
    })
}

/// An outline as the `glyf` table has it: ends of contours, flags, steps to the right, steps up.
fn written(outline: &Outline, bounds: Bounds) -> Vec<u8> {
    let contours = i16::try_from(outline.ends.len()).unwrap_or(i16::MAX);
    let mut bytes: Vec<u8> =
        [contours].into_iter().chain(bounds.in_order()).flat_map(i16::to_be_bytes).collect();
    bytes.extend(outline.ends.iter().flat_map(|end| end.to_be_bytes()));
    bytes.extend([0, 0]); // no hints
    let (mut flags, mut across, mut up) = (Vec::new(), Vec::new(), Vec::new());
    let (mut x, mut y) = (0, 0);
    for (on_curve, to_x, to_y) in &outline.points {
        let flag = step(to_x.wrapping_sub(x), 0x02, 0x10, &mut across)
            | step(to_y.wrapping_sub(y), 0x04, 0x20, &mut up);
        flags.push(flag | u8::from(*on_curve));
        (x, y) = (*to_x, *to_y);
    }
    bytes.extend([flags, across, up].concat());
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

/// The `glyf` and `loca` tables of these outlines.
fn tables_of(outlines: &[Option<Outline>], bounds: Bounds) -> (Vec<u8>, Vec<u8>) {
    let (mut glyf, mut loca) = (Vec::new(), vec![0; 4]);
    for outline in outlines {
        glyf.extend(outline.iter().flat_map(|outline| written(outline, bounds)));
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

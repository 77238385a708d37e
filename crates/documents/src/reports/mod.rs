//! The day report 日报 on A4, on its side (R-RP-7).

mod chart;
mod grid;
pub(crate) mod table;
pub(crate) mod view;

use crate::page::block::Block;
use crate::page::flow::Flow;
use crate::page::marks::{Ink, Page};
use crate::page::rows::{Align, Row, Style, facts, height, paragraph, side_by_side};
use crate::page::sheet::Sheet;
use crate::page::{pdf, stamps};
use crate::text::words::{date, moment, weekday};
use crate::{
    DayReportView, DocumentFault, Fonts, NumberSeries, Printed, ReportIdentity, ReportState, ReportTable,
};
use chart::Chart;
use grid::{Grid, Part};
use table::Table;

/// The sizes of a report.
const BODY: Style = Style::new(9.0).leading(1.45);
const TITLE: Style = Style::new(18.0).bold().leading(1.4);

/// How closely the parts are set.
#[derive(Clone, Copy)]
struct Spacing {
    /// Of the words and figures of a part.
    body: Style,
    /// Below a part, in points.
    below: f32,
}

const CALM: Spacing = Spacing { body: BODY, below: 12.0 };
const CLOSE: Spacing = Spacing { body: BODY.leading(1.32), below: 9.0 };

/// Prints a day report, draft or final; it always goes on A4, on its side. It is set calmly, unless setting it
/// closely saves a page.
pub fn day_report(view: &DayReportView, fonts: &Fonts) -> Result<Printed, DocumentFault> {
    let sheet = Sheet::report();
    let (calm, close) = (set(view, CALM, sheet, fonts), set(view, CLOSE, sheet, fonts));
    let mut pages = if close.len() < calm.len() { close } else { calm };
    let draft = (view.state == ReportState::Draft).then_some(("草稿", Ink::Mist));
    let rehearsal = view.rehearsal.then_some((stamps::REHEARSAL, Ink::Mist));
    let words: Vec<(&str, Ink)> = draft.into_iter().chain(rehearsal).collect();
    stamps::watermark(&mut pages, &words, fonts);
    stamps::page_numbers(&mut pages, sheet, BODY.size, fonts);
    pdf::write(&pages, &format!("日报 {}", view.day), view.compiled_at, fonts)
}

/// The pages with everything on them but stamps.
fn set(view: &DayReportView, spacing: Spacing, sheet: Sheet, fonts: &Fonts) -> Vec<Page> {
    let width = sheet.text_width();
    let (remarks, foot) = (remarks(view, width, fonts), foot(view, width, fonts));
    let mut flow = Flow::new(sheet, head(view, width, fonts), running_head(view, width, fonts));
    let grid = Grid { width, below: spacing.below, closing: height(&remarks) + height(&foot) };
    grid.fill(&mut flow, parts(view, spacing.body, fonts));
    flow.finish(vec![Block::of(remarks)], foot)
}

fn head(view: &DayReportView, width: f32, fonts: &Fonts) -> Vec<Row> {
    let state = BODY.bold().leading(TITLE.line() / BODY.size);
    let mut rows = side_by_side(
        paragraph(fonts, TITLE, &format!("{} 日报", view.unit), width * 0.8, Align::Left),
        paragraph(fonts, state, &state_words(view), width, Align::Right),
        0.0,
    );
    let day = format!("{}（{}）", date(view.day), weekday(view.day));
    let day = [Some(day), view.day_kind.clone(), view.weather.clone()];
    rows.extend(facts(fonts, BODY, &day.into_iter().flatten().collect::<Vec<_>>(), width));
    let people = [
        format!("开放窗口 {}", listed(&view.windows)),
        format!("值班 {}", listed(&view.on_duty)),
        format!("制表 {} {}", view.compiled_by, moment(view.compiled_at)),
    ];
    rows.extend(facts(fonts, BODY, &people, width));
    rows.push(Row::rule(width, 10.0, 0.8, Ink::Black));
    rows
}

fn running_head(view: &DayReportView, width: f32, fonts: &Fonts) -> Vec<Row> {
    let left = format!("{} 日报 {}", view.unit, date(view.day));
    let mut rows = side_by_side(
        paragraph(fonts, BODY, &left, width * 0.8, Align::Left),
        paragraph(fonts, BODY, &state_words(view), width, Align::Right),
        0.0,
    );
    rows.push(Row::rule(width, 10.0, 0.8, Ink::Black));
    rows
}

/// `第 1 版 · 草稿，尚未定稿`.
fn state_words(view: &DayReportView) -> String {
    let state = match view.state {
        ReportState::Draft => "草稿，尚未定稿",
        ReportState::Final => "定稿",
    };
    format!("第 {} 版 · {state}", view.version)
}

fn listed(names: &[String]) -> String {
    if names.is_empty() { "—".to_owned() } else { names.join("、") }
}

/// What has to balance first, then the counts.
fn parts<'a>(view: &'a DayReportView, body: Style, fonts: &'a Fonts) -> Vec<Part<'a>> {
    let table = |table: &ReportTable| Part::Table(Table::new(table, body, fonts));
    let mut parts = vec![table(&identities(view))];
    parts.extend(Chart::new(&view.tickets_per_hour, fonts).map(Part::Chart));
    parts.extend([series(view), void(view)].iter().filter(|t| !t.rows.is_empty()).map(table));
    parts.extend(view.blocks.iter().map(table));
    parts
}

fn identities(view: &DayReportView) -> ReportTable {
    let row = |identity: &ReportIdentity| {
        let holds = if identity.holds { "✓ 相符" } else { "✗ 不符" };
        vec![identity.left.clone(), format!("= {}", identity.right), holds.to_owned()]
    };
    table_of("勾稽", &["这边", "应当等于", "结果"], view.identities.iter().map(row).collect())
}

fn series(view: &DayReportView) -> ReportTable {
    let end = |number: &Option<String>| number.clone().unwrap_or_else(|| "—".to_owned());
    let row = |series: &NumberSeries| {
        let (count, void) = (series.count.to_string(), series.void.len().to_string());
        vec![series.kind.clone(), end(&series.first), end(&series.last), count, void]
    };
    table_of("号段", &["类别", "首号", "末号", "张数", "其中作废"], view.series.iter().map(row).collect())
}

fn void(view: &DayReportView) -> ReportTable {
    let void = view.series.iter().flat_map(|series| &series.void);
    table_of("作废号", &["号", "原因"], void.map(|v| vec![v.number.clone(), v.reason.clone()]).collect())
}

fn table_of(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> ReportTable {
    let columns = columns.iter().map(|column| (*column).to_owned()).collect();
    ReportTable { title: title.to_owned(), columns, rows }
}

fn remarks(view: &DayReportView, width: f32, fonts: &Fonts) -> Vec<Row> {
    let title = (!view.remarks.is_empty()).then_some("备注");
    let title = title.into_iter().flat_map(|t| paragraph(fonts, BODY.bold(), t, width, Align::Left));
    title.chain(view.remarks.iter().flat_map(|r| paragraph(fonts, BODY, r, width, Align::Left))).collect()
}

fn foot(view: &DayReportView, width: f32, fonts: &Fonts) -> Vec<Row> {
    let reviewer = view.reviewer.clone().unwrap_or_else(|| "＿＿＿＿＿＿＿＿".to_owned());
    let signed = paragraph(fonts, BODY, &format!("复核 {reviewer}"), width, Align::Right);
    let audit = paragraph(fonts, BODY, &format!("审计链头 {}", view.audit_head), width * 0.7, Align::Left);
    let rule = Row::rule(width, 10.0, 0.8, Ink::Black);
    [rule].into_iter().chain(side_by_side(audit, signed, 0.0)).collect()
}

//! The setting-up sheet 布置单 (R-BK-8): what whoever sets the rooms up takes along, on A4 on its side.

pub(crate) mod view;

use domain::time::WallTime;

use crate::page::flow::Flow;
use crate::page::marks::Ink;
use crate::page::rows::{Align, Row, Style, facts, paragraph};
use crate::page::sheet::Sheet;
use crate::page::{pdf, stamps};
use crate::reports::table::Table;
use crate::text::words::{date, moment, weekday};
use crate::{DocumentFault, Fonts, Printed, ReportTable, RoomToSetUp, SettingUpSheetView};

/// The sizes of the sheet: it is read standing, with a chair in the other hand.
const BODY: Style = Style::new(11.0).leading(1.7);
const TITLE: Style = Style::new(20.0).bold().leading(1.4);

/// What each column says; the last one is ticked by hand.
const COLUMNS: [&str; 8] = ["时间", "空间", "人数", "设备", "预约方", "用途", "负责人", "已布置"];

/// Prints the sheet of a day.
pub fn setting_up_sheet(view: &SettingUpSheetView, fonts: &Fonts) -> Result<Printed, DocumentFault> {
    let sheet = Sheet::report();
    let width = sheet.text_width();
    let head = head(view, width, fonts);
    let mut flow = Flow::new(sheet, head.clone(), head);
    if view.rooms.is_empty() {
        flow.block(paragraph(fonts, BODY, "当天没有要布置的空间", width, Align::Left));
    } else {
        let (titles, rows) = Table::new(&table(&view.rooms), BODY, fonts).rows(width);
        flow.block_with_head(&titles, rows);
    }
    let mut pages = flow.finish(Vec::new(), Vec::new());
    let words = view.rehearsal.then_some((stamps::REHEARSAL, Ink::Mist));
    stamps::watermark(&mut pages, words.as_slice(), fonts);
    stamps::page_numbers(&mut pages, sheet, BODY.size, fonts);
    pdf::write(&pages, &format!("布置单 {}", view.day), view.printed_at, fonts)
}

fn head(view: &SettingUpSheetView, width: f32, fonts: &Fonts) -> Vec<Row> {
    let day = format!("{}（{}）", date(view.day), weekday(view.day));
    let mut rows = paragraph(fonts, TITLE, &format!("布置单 {day}"), width, Align::Left);
    let printed = format!("打印 {}", moment(view.printed_at));
    rows.extend(facts(fonts, BODY.ink(Ink::Grey), &[view.unit.clone(), printed], width));
    rows.push(Row::rule(width, 10.0, 0.8, Ink::Black));
    rows
}

fn table(rooms: &[RoomToSetUp]) -> ReportTable {
    let columns = COLUMNS.map(str::to_owned).to_vec();
    ReportTable {
        title: format!("共 {} 项", rooms.len()), columns, rows: rooms.iter().map(cells).collect()
    }
}

fn cells(room: &RoomToSetUp) -> Vec<String> {
    let clock = |time: WallTime| time.format("%H:%M").to_string();
    let equipment = if room.equipment.is_empty() { "无".to_owned() } else { room.equipment.join("、") };
    let purpose =
        if room.pending { format!("{}（待审批）", room.purpose) } else { room.purpose.clone() };
    let phone = room.phone.as_deref().map(|phone| format!(" {phone}")).unwrap_or_default();
    vec![
        format!("{}–{}", clock(room.from), clock(room.to)),
        room.place.clone(),
        room.heads.to_string(),
        equipment,
        room.organiser.clone(),
        purpose,
        format!("{}{phone}", room.responsible),
        "□".to_owned(),
    ]
}

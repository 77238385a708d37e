//! The queue ticket 票号 (R-QU-2).

pub(crate) mod view;

use crate::page::flow::Flow;
use crate::page::marks::Ink;
use crate::page::rows::{Align, Row, Style, paragraph};
use crate::page::sheet::Sheet;
use crate::page::{pdf, stamps};
use crate::text::words::moment;
use crate::{DocumentFault, Fonts, Print, PrintOptions, Printed, TicketView};

/// Prints a ticket, meant for a roll; other papers take it too.
pub fn ticket(view: &TicketView, options: &PrintOptions, fonts: &Fonts) -> Result<Printed, DocumentFault> {
    let sheet = Sheet::of(options.paper, options.print);
    let rows = rows(view, *options, sheet.text_width(), fonts);
    let mut pages = Flow::new(sheet, rows, Vec::new()).finish(Vec::new(), Vec::new());
    let words = view.rehearsal.then_some((stamps::REHEARSAL, Ink::Mist));
    stamps::watermark(&mut pages, words.as_slice(), fonts);
    pdf::write(&pages, &format!("票号 {}", view.number), view.issued_at, fonts)
}

fn rows(view: &TicketView, options: PrintOptions, width: f32, fonts: &Fonts) -> Vec<Row> {
    let (body, key, number) = match options.print {
        Print::Normal => (10.0, 13.0, 44.0),
        Print::Large => (16.0, 22.0, 60.0),
    };
    let (body, key) = (Style::new(body), Style::new(key).bold());
    let number = Style::new(number).bold().leading(1.25);
    let wait = view.estimated_wait.map(|minutes| format!("预计等候约 {minutes} 分钟"));
    let texts = [
        (body, Some(view.unit.clone())),
        (body.bold(), options.reprint_mark()),
        (number, Some(view.number.clone())),
        (body, (!view.items.is_empty()).then(|| view.items.join("、"))),
        (key, Some(format!("前面还有 {} 人", view.people_ahead))),
        (key, wait),
        (body, Some(moment(view.issued_at))),
        (body, Some("过号请到窗口重新激活".to_owned())),
        (body.bold(), view.rehearsal.then(|| format!("{}用，不能叫号", stamps::REHEARSAL))),
    ];
    let set = |(style, text): (Style, Option<String>)| {
        text.map(|text| paragraph(fonts, style, &text, width, Align::Middle)).unwrap_or_default()
    };
    texts.into_iter().flat_map(set).collect()
}

//! The receipt in large print (R-EL-4): it answers when, where, what to bring, whom to call.

use super::{TITLE, foot, words};
use crate::page::block::Block;
use crate::page::flow::Flow;
use crate::page::marks::{Ink, Mark, Page};
use crate::page::rows::{Align, Row, Style, facts, indent, paragraph, side_by_side};
use crate::page::sheet::Sheet;
use crate::text::words as times;
use crate::{DocumentFault, Fonts, Paper, Print, PrintOptions, ReceiptItem, ReceiptView};

/// The sizes of large print on one paper.
struct Look<'a> {
    fonts: &'a Fonts,
    sheet: Sheet,
    width: f32,
    title: Style,
    /// Days, times, places and telephone numbers: 22 pt or more.
    key: Style,
    /// Everything else: 16 pt or more.
    body: Style,
    /// The strip at the left of an item, with the bar in it.
    margin: f32,
}

pub(super) fn pages(
    view: &ReceiptView,
    options: PrintOptions,
    fonts: &Fonts,
) -> Result<Vec<Page>, DocumentFault> {
    let look = Look::on(options.paper, fonts);
    let flow = Flow::new(look.sheet, look.head(view, options), look.running_head(view));
    let items = view.items.iter().enumerate().map(|(at, item)| look.item(at + 1, item, view)).collect();
    Ok(flow.finish(items, look.foot(view)?))
}

impl<'a> Look<'a> {
    fn on(paper: Paper, fonts: &'a Fonts) -> Self {
        let sheet = Sheet::of(paper, Print::Large);
        let (title, key, body) = match paper {
            Paper::A4 => (30.0, 26.0, 18.0),
            Paper::A5 | Paper::Roll80 => (24.0, 22.0, 16.0),
            Paper::Roll58 => (22.0, 22.0, 16.0),
        };
        Self {
            fonts,
            sheet,
            width: sheet.text_width(),
            title: Style::new(title).bold().leading(1.3),
            key: Style::new(key).leading(1.32),
            body: Style::new(body).leading(1.35),
            margin: if sheet.is_roll() { 0.0 } else { 15.0 },
        }
    }

    fn head(&self, view: &ReceiptView, options: PrintOptions) -> Vec<Row> {
        let greeting = view
            .honorific
            .as_ref()
            .map_or_else(|| "您的回执".to_owned(), |honorific| format!("{honorific}，您的回执"));
        let mut rows = self.lines(self.title, &greeting);
        let unit = format!("{} {TITLE}", view.unit);
        if self.body.width(self.fonts, &unit) <= self.width {
            rows.extend(self.lines(self.body, &unit));
        } else {
            rows.extend(self.lines(self.body, &view.unit));
            rows.extend(self.lines(self.body, TITLE));
        }
        rows.extend(self.lines(self.body, &format!("编号 {}", view.number)));
        let (day, time) = (view.issued_at.day(), view.issued_at.time());
        let issued = format!("{}（{}）{}", times::date(day), times::weekday(day), times::time(time));
        rows.extend(self.lines(self.body, &issued));
        rows.extend(words::replaces(view).iter().flat_map(|text| self.lines(self.body, text)));
        for mark in options.reprint_mark().into_iter().chain(foot::warnings(view)) {
            rows.extend(self.lines(self.body.bold(), &mark));
        }
        rows.push(Row::rule(self.width, 14.0, 1.2, Ink::Black));
        rows
    }

    fn running_head(&self, view: &ReceiptView) -> Vec<Row> {
        let mut rows = self.lines(self.body, &format!("{TITLE} {}", view.number));
        rows.push(Row::rule(self.width, 14.0, 1.2, Ink::Black));
        rows
    }

    /// What, when, where, what else, what to bring, whom to call, with a bar down the left.
    fn item(&self, number: usize, item: &ReceiptItem, view: &ReceiptView) -> Block {
        let width = self.width - self.margin;
        let mut rows = self.item_title(number, item, width);
        let set = |style: Style, text: &str| paragraph(self.fonts, style, text, width, Align::Left);
        if let Some(when) = &item.when {
            rows.extend(set(self.key.bold(), &words::start(when, view)));
        }
        let end = item.when.as_ref().and_then(words::end);
        let place: Vec<String> = end.into_iter().chain(item.place.clone()).collect();
        let place_style = if item.when.is_none() { self.key.bold() } else { self.key };
        if !place.is_empty() {
            rows.extend(set(place_style, &place.join("，")));
        }
        item.lines.iter().for_each(|line| rows.extend(set(self.body, line)));
        if let Some(bring) = words::bring(item) {
            rows.extend(set(self.body.bold(), &bring));
        }
        if let Some(call) = &item.call {
            rows.extend(set(self.key, &format!("电话 {call}")));
        }
        let title = words::continued(&format!("{} · {}", words::ordinal(number), item.title));
        let again = self.barred(set(self.body, &title));
        Block { rows: self.with_bar(rows, number == view.items.len()), again }
    }

    fn item_title(&self, number: usize, item: &ReceiptItem, width: f32) -> Vec<Row> {
        let title = format!("{} · {}", words::ordinal(number), item.title);
        let used = self.body.width(self.fonts, &title) + self.body.width(self.fonts, &item.outcome);
        let set = |text: &str, align| paragraph(self.fonts, self.body, text, width, align);
        if used + self.body.size < width {
            return side_by_side(set(&title, Align::Left), set(&item.outcome, Align::Right), 0.0);
        }
        [set(&title, Align::Left), set(&item.outcome, Align::Left)].concat()
    }

    /// The bar is drawn row by row, so that it is whole on both pages of a parted item.
    fn with_bar(&self, rows: Vec<Row>, last: bool) -> Vec<Row> {
        if self.sheet.is_roll() {
            // The foot follows the last one at once, with a rule of its own.
            let rule = (!last).then(|| Row::rule(self.width, 12.0, 0.6, Ink::Black));
            return rows.into_iter().chain(rule).collect();
        }
        let mut rows = self.barred(rows);
        rows.push(Row::gap(13.0));
        rows
    }

    fn barred(&self, rows: Vec<Row>) -> Vec<Row> {
        let mut rows = indent(rows, self.margin);
        for row in &mut rows {
            let (width, height) = (5.0, row.height + 0.1);
            row.marks.push(Mark::Area { x: 0.0, y: 0.0, width, height, ink: Ink::Cinnabar });
        }
        rows
    }

    fn foot(&self, view: &ReceiptView) -> Result<Vec<Row>, DocumentFault> {
        let mut rows = vec![Row::rule(self.width, 14.0, 1.2, Ink::Black)];
        rows.extend(self.lines(self.key.bold(), &format!("有事请打 {}", view.service_phone)));
        rows.extend(self.lines(self.key, "市民热线 12345"));
        for line in people(view) {
            rows.extend(facts(self.fonts, self.body, &line, self.width));
        }
        let foot = foot::Foot { fonts: self.fonts, width: self.width, body: self.body, ink: Ink::Grey };
        rows.extend(foot.rows(view, &view.notes)?);
        Ok(rows)
    }

    fn lines(&self, style: Style, text: &str) -> Vec<Row> {
        paragraph(self.fonts, style, text, self.width, Align::Left)
    }
}

/// Who it is for, who stood at the counter and how they were helped, where that was: a line each.
fn people(view: &ReceiptView) -> [Vec<String>; 3] {
    let principal = view.principal.as_ref().map(|name| format!("申请人 {name}"));
    let document = view.document.as_ref().map(|document| format!("证件 {document}"));
    let agent = view.agent.as_ref().map(|agent| format!("代办人 {}", words::agent(agent)));
    let channel = Some(view.channel.clone());
    let clerk = format!("经办 {}", view.handler);
    [
        principal.into_iter().chain(document).collect(),
        agent.into_iter().chain(view.help.clone()).chain(channel).collect(),
        vec![view.counter.clone(), clerk, format!("版式 {}", view.template)],
    ]
}

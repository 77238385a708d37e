//! The receipt in normal print.

use super::{TITLE, foot, words};
use crate::page::block::Block;
use crate::page::flow::Flow;
use crate::page::marks::{Ink, Page};
use crate::page::rows::{Align, Row, Style, facts, indent, paragraph, side_by_side};
use crate::page::sheet::Sheet;
use crate::text::words::moment;
use crate::{DocumentFault, Fonts, Paper, Print, PrintOptions, ReceiptItem, ReceiptView};

/// The sizes of normal print on one paper.
struct Look<'a> {
    fonts: &'a Fonts,
    sheet: Sheet,
    width: f32,
    title: Style,
    item: Style,
    body: Style,
    label: Style,
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
        let sheet = Sheet::of(paper, Print::Normal);
        // A roll is as wide as 24 or 16 hanzi (R-RC-2), which are 24 dots of the printer each.
        let (title, item, body, label) = match paper {
            Paper::A5 => (19.0, 10.5, 9.5, 9.0),
            Paper::A4 => (22.0, 12.5, 11.5, 10.5),
            Paper::Roll80 | Paper::Roll58 => (14.0, 8.5, 8.5, 8.5),
        };
        let grey = if sheet.is_roll() { Ink::Black } else { Ink::Grey };
        Self {
            fonts,
            sheet,
            width: sheet.text_width(),
            title: Style::new(title).bold(),
            item: Style::new(item),
            body: Style::new(body),
            label: Style::new(label).ink(grey),
        }
    }

    fn head(&self, view: &ReceiptView, options: PrintOptions) -> Vec<Row> {
        let mut rows = self.lines(self.label, &view.unit, Align::Middle);
        let mut title = self.lines(self.title, TITLE, Align::Middle);
        if let Some(mark) = options.reprint_mark() {
            title = self.with_reprint_mark(title, &mark);
        }
        rows.append(&mut title);
        rows.extend(self.warnings(view));
        rows.push(Row::gap(self.body.size * 0.5));
        rows.extend(self.both_ends(&format!("编号 {}", view.number), &moment(view.issued_at)));
        let replaces = words::replaces(view);
        rows.extend(replaces.iter().flat_map(|text| self.lines(self.body, text, Align::Left)));
        rows.push(Row::rule(self.width, self.body.size, 0.8, Ink::Black));
        rows.extend(self.people(view));
        rows.push(self.thin_rule());
        rows
    }

    /// The mark stands at the right of the title, or below it where the paper is narrow.
    fn with_reprint_mark(&self, title: Vec<Row>, mark: &str) -> Vec<Row> {
        if self.sheet.is_roll() {
            return title.into_iter().chain(self.lines(self.body.bold(), mark, Align::Middle)).collect();
        }
        let style = self.body.bold().leading(self.title.line() / self.body.size);
        side_by_side(title, self.lines(style, mark, Align::Right), 0.0)
    }

    /// What nobody must overlook: a void paper, a practice desk.
    fn warnings(&self, view: &ReceiptView) -> Vec<Row> {
        foot::warnings(view)
            .iter()
            .flat_map(|text| self.lines(self.body.bold(), text, Align::Middle))
            .collect()
    }

    fn running_head(&self, view: &ReceiptView) -> Vec<Row> {
        let mut rows = self.both_ends(&format!("{TITLE} {}", view.number), &view.unit);
        rows.push(Row::rule(self.width, self.body.size, 0.8, Ink::Black));
        rows
    }

    /// A text at the left and one at the right, below each other where they do not fit together.
    fn both_ends(&self, left: &str, right: &str) -> Vec<Row> {
        let used = self.body.width(self.fonts, left) + self.body.width(self.fonts, right);
        let first = self.lines(self.body, left, Align::Left);
        if used + self.body.size > self.width {
            return first.into_iter().chain(self.lines(self.body, right, Align::Left)).collect();
        }
        side_by_side(first, self.lines(self.body, right, Align::Right), 0.0)
    }

    /// Who it is for, who stood at the counter, and how they were helped.
    fn people(&self, view: &ReceiptView) -> Vec<Row> {
        let way = [view.help.as_deref(), Some(view.channel.as_str())];
        let way = way.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let cells: Vec<(&str, String)> = [
            Some(("申请人", view.principal.clone().unwrap_or_else(|| "未留姓名".to_owned()))),
            view.agent.as_ref().map(|agent| ("代办人", words::agent(agent))),
            view.document.clone().map(|document| ("证件", document)),
            Some(("办理方式", way)),
        ]
        .into_iter()
        .flatten()
        .collect();
        let columns: usize = if self.sheet.is_roll() { 1 } else { 2 };
        let width = if columns == 1 { self.width } else { self.width / 2.0 };
        let mut rows = Vec::new();
        for pair in cells.chunks(columns) {
            let cells: Vec<Vec<Row>> =
                pair.iter().map(|(label, value)| self.cell(label, value, width)).collect();
            rows.extend(
                cells
                    .into_iter()
                    .rev()
                    .reduce(|right, left| side_by_side(left, right, width))
                    .unwrap_or_default(),
            );
        }
        rows
    }

    fn cell(&self, label: &str, value: &str, width: f32) -> Vec<Row> {
        let label_width = self.body.size * 5.0;
        let label = paragraph(self.fonts, self.body.ink(self.label.ink), label, label_width, Align::Left);
        let value =
            paragraph(self.fonts, self.body, value, width - label_width - self.body.size, Align::Left);
        side_by_side(label, value, label_width)
    }

    fn item(&self, number: usize, item: &ReceiptItem, view: &ReceiptView) -> Block {
        let margin = self.item.size * if self.sheet.is_roll() { 1.5 } else { 2.5 };
        let outcome_width = self.item.width(self.fonts, &item.outcome).min(self.width * 0.4);
        let outcome_at = self.width - outcome_width;
        let title_width = outcome_at - margin - self.item.size;
        let count =
            paragraph(self.fonts, self.item.ink(self.label.ink), &number.to_string(), margin, Align::Left);
        let title = paragraph(self.fonts, self.item.bold(), &item.title, title_width, Align::Left);
        let outcome = paragraph(self.fonts, self.item, &item.outcome, outcome_width + 0.1, Align::Right);
        let mut rows = side_by_side(side_by_side(count, title, margin), outcome, outcome_at);
        rows.extend(indent(self.details(item, view, self.width - margin), margin));
        // On a roll the foot follows at once, with a rule of its own.
        if !(self.sheet.is_roll() && number == view.items.len()) {
            rows.push(self.thin_rule());
        }
        let title = words::continued(&item.title);
        let again = paragraph(self.fonts, self.item.bold(), &title, self.width - margin, Align::Left);
        Block { rows, again: indent(again, margin) }
    }

    fn details(&self, item: &ReceiptItem, view: &ReceiptView, width: f32) -> Vec<Row> {
        let when = item.when.as_ref().map(|when| words::when(when, view));
        let first: Vec<String> = when.into_iter().chain(item.place.clone()).collect();
        let mut rows = facts(self.fonts, self.body, &first, width);
        for line in &item.lines {
            rows.extend(paragraph(self.fonts, self.body, line, width, Align::Left));
        }
        let call = item.call.as_ref().map(|call| format!("电话：{call}"));
        let last: Vec<String> = words::bring(item).into_iter().chain(call).collect();
        rows.extend(facts(self.fonts, self.body, &last, width));
        rows
    }

    fn foot(&self, view: &ReceiptView) -> Result<Vec<Row>, DocumentFault> {
        let mut rows = vec![Row::rule(self.width, self.body.size, 0.8, Ink::Black)];
        let texts = [
            format!("经办 {} · {} · 版式 {}", view.handler, view.counter, view.template),
            format!("服务电话 {}", view.service_phone),
            "市民热线 12345".to_owned(),
        ];
        let texts: Vec<String> = texts.into_iter().chain(view.notes.iter().cloned()).collect();
        let foot = foot::Foot { fonts: self.fonts, width: self.width, body: self.label, ink: self.label.ink };
        rows.extend(foot.rows(view, &texts)?);
        Ok(rows)
    }

    fn thin_rule(&self) -> Row {
        Row::rule(
            self.width,
            self.body.size * 0.85,
            0.4,
            if self.sheet.is_roll() { Ink::Black } else { Ink::Silver },
        )
    }

    fn lines(&self, style: Style, text: &str, align: Align) -> Vec<Row> {
        paragraph(self.fonts, style, text, self.width, align)
    }
}

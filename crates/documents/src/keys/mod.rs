//! The recovery key 恢复密钥 on paper: one page of A5, for whoever keeps the keys of the house.

pub(crate) mod view;

use crate::page::block::Block;
use crate::page::flow::Flow;
use crate::page::marks::Ink;
use crate::page::rows::{Align, Row, Style, paragraph, stack};
use crate::page::sheet::{Sheet, mm};
use crate::page::{pdf, stamps};
use crate::text::words::moment;
use crate::{DocumentFault, Fonts, Paper, Print, Printed, RecoverySheetView};

const TITLE: &str = "恢复密钥";
const ENGLISH_TITLE: &str = "Recovery key";

/// What it is for, in both languages.
const PURPOSE: [(&str, &str); 2] = [
    (
        "忘记口令、更换电脑或系统钥匙串失效时，用它打开数据。没有它，谁也无法找回数据。",
        "It opens the data when the passphrase is forgotten, the computer is replaced or its keychain fails. Without \
         it nobody can bring the data back.",
    ),
    (
        "谁拿到它，谁就能打开数据。请像保管公章一样锁好，不要放在电脑旁边，不要拍照，不要发送。",
        "Whoever holds it can open the data. Lock it away like the seal of the house: not beside the computer, not \
         in a photograph, not in a message.",
    ),
];

/// How it is read from paper (`Unlock::Recovery` takes it so).
const READING: (&str, &str) = (
    "输入时不分大小写，不必输入空格。密钥里没有字母 I、L、O、U：看着像的是数字 1 和 0。",
    "Capitals and blanks do not matter. The key holds no letters I, L, O or U: what looks like them is a 1 or a 0.",
);

/// So many groups stand in a line.
const GROUPS: usize = 4;

/// Prints the paper, on A5.
pub fn recovery_sheet(view: &RecoverySheetView, fonts: &Fonts) -> Result<Printed, DocumentFault> {
    let sheet = Sheet::of(Paper::A5, Print::Normal);
    let set = Setting { fonts, width: sheet.text_width() };
    let blocks = vec![Block::of(set.purpose()), Block::of(set.key(&view.key)), Block::of(set.reading())];
    let mut pages = Flow::new(sheet, set.head(view), Vec::new()).finish(blocks, set.foot(view));
    let words = view.rehearsal.then_some((stamps::REHEARSAL, Ink::Mist));
    stamps::watermark(&mut pages, words.as_slice(), fonts);
    pdf::write(&pages, TITLE, view.made_at, fonts)
}

struct Setting<'a> {
    fonts: &'a Fonts,
    width: f32,
}

impl Setting<'_> {
    fn head(&self, view: &RecoverySheetView) -> Vec<Row> {
        let label = Style::new(9.5).ink(Ink::Grey);
        let unit = [Some(&view.unit), view.english_name.as_ref()].into_iter().flatten();
        let mut rows: Vec<Row> = unit.flat_map(|name| self.lines(label, name, Align::Middle)).collect();
        rows.extend(self.lines(Style::new(22.0).bold(), TITLE, Align::Middle));
        rows.extend(self.lines(Style::new(12.0).ink(Ink::Grey), ENGLISH_TITLE, Align::Middle));
        if view.rehearsal {
            let mark = format!("{}用，不是真正的数据 Practice only", stamps::REHEARSAL);
            rows.extend(self.lines(Style::new(10.5).bold(), &mark, Align::Middle));
        }
        rows.push(Row::gap(mm(4.0)));
        rows
    }

    fn purpose(&self) -> Vec<Row> {
        PURPOSE.iter().flat_map(|texts| self.both(*texts, 10.5)).collect()
    }

    /// The key in large groups between two lines.
    fn key(&self, key: &str) -> Vec<Row> {
        let groups: Vec<&str> = key.split('-').collect();
        let rule = || Row::rule(self.width, mm(3.0), 0.8, Ink::Black);
        let lines = groups.chunks(GROUPS).map(|line| self.groups(line));
        [rule()].into_iter().chain(lines).chain([rule()]).collect()
    }

    fn groups(&self, groups: &[&str]) -> Row {
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        let column = self.width / GROUPS as f32;
        let style = Style::new(26.0).bold().leading(1.5);
        let mut line = Row::default();
        for (group, right) in groups.iter().zip((0_u8..).map(|at| f32::from(at) * column)) {
            line = line.beside(stack(paragraph(self.fonts, style, group, column, Align::Middle)), right);
        }
        line
    }

    fn reading(&self) -> Vec<Row> {
        self.both(READING, 9.0)
    }

    fn foot(&self, view: &RecoverySheetView) -> Vec<Row> {
        let body = Style::new(10.5);
        let made = format!("制作时间 Made on {}", moment(view.made_at));
        let mut rows = self.lines(body, &made, Align::Left);
        for blank in ["保管人签名 Kept by", "存放处 Kept in"] {
            rows.push(Row::gap(mm(6.0)));
            let label = self.lines(body, blank, Align::Left);
            let from = body.width(self.fonts, blank) + mm(3.0);
            let line = Row::rule(self.width - from, 2.0 * body.line() - body.size * 0.5, 0.6, Ink::Grey);
            rows.push(stack(label).beside(line, from));
        }
        rows
    }

    /// A text, and the same in English below.
    fn both(&self, (chinese, english): (&str, &str), size: f32) -> Vec<Row> {
        let mut rows = self.lines(Style::new(size), chinese, Align::Left);
        rows.extend(self.lines(Style::new(size - 1.0).ink(Ink::Grey), english, Align::Left));
        rows.push(Row::gap(size * 0.6));
        rows
    }

    fn lines(&self, style: Style, text: &str, align: Align) -> Vec<Row> {
        paragraph(self.fonts, style, text, self.width, align)
    }
}

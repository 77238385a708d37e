//! Rows flow over pages: blocks stay whole where they can, every page has its head, the foot stands
//! at the end of the last one.

use crate::page::block::Block;
use crate::page::marks::Page;
use crate::page::rows::{Row, height};
use crate::page::sheet::{Length, Sheet};

/// Sums of heights differ from their parts by less than this.
const HAIR: f32 = 0.01;

/// More than this share of a page is too much to leave empty.
const MUCH: f32 = 0.25;

/// Pages being filled from the top.
pub(crate) struct Flow {
    sheet: Sheet,
    /// The head of every page but the first.
    running: Vec<Row>,
    full: Vec<Page>,
    page: Page,
    y: f32,
}

impl Flow {
    /// Begins the first page with `head`; the others begin with `running`.
    pub(crate) fn new(sheet: Sheet, head: Vec<Row>, running: Vec<Row>) -> Self {
        let mut flow = Self { sheet, running, full: Vec::new(), page: blank(sheet), y: sheet.top };
        flow.block(head);
        flow
    }

    /// Adds rows that belong together: on a new page when they do not fit on this one, but would on
    /// an empty one; otherwise they part between two rows.
    pub(crate) fn block(&mut self, rows: Vec<Row>) {
        self.block_with_head(&[], rows);
    }

    /// The same for rows under a head that is repeated on every page they reach.
    pub(crate) fn block_with_head(&mut self, head: &[Row], rows: Vec<Row>) {
        let needed = height(head) + height(&rows);
        if needed > self.room() && needed <= self.empty_room() {
            self.turn();
        }
        self.put_all(head);
        for row in rows {
            if row.height > self.room() && self.y > self.top_of_text() {
                self.turn();
                self.put_all(head);
            }
            self.put(row);
        }
    }

    /// Leaves white space, as far as the page goes.
    pub(crate) fn space(&mut self, height: f32) {
        self.y += height.min(self.room());
    }

    /// The room left on this page, with a hair for rounding.
    pub(crate) fn room(&self) -> f32 {
        self.sheet.top + self.sheet.text_height() - self.y + HAIR
    }

    /// Adds blocks and the foot, which never stands on a page of its own if the last block fits one with it.
    pub(crate) fn finish(mut self, mut blocks: Vec<Block>, foot: Vec<Row>) -> Vec<Page> {
        let last = blocks.pop().unwrap_or_default();
        for block in blocks {
            self.part(block, 0.0);
        }
        self.part(last, height(&foot));
        if height(&foot) > self.room() {
            self.turn();
        }
        if let Length::Fixed(_) = self.sheet.length {
            self.y += (self.room() - HAIR - height(&foot)).max(0.0);
        }
        self.block(foot);
        self.close();
        self.full
    }

    /// Adds a block with room for what comes `after` it. Where both do not fit they go to the next page; a block
    /// that is too long for this page parts between two lines if too much of the page would stay empty.
    fn part(&mut self, mut block: Block, after: f32) {
        while height(&block.rows) + after > self.room() {
            let together = height(&block.rows) + height(&block.again) + after;
            let may_wait = self.y > self.top_of_text() && together <= self.empty_room();
            let much_is_left = self.room() > self.empty_room() * MUCH;
            let must_part = height(&block.rows) > self.room() && (much_is_left || !may_wait);
            match block.parts_at(self.room()).filter(|_| must_part) {
                Some(at) => {
                    let rest = block.rows.split_off(at);
                    self.put_all(&block.rows);
                    self.turn();
                    self.put_all(&block.again);
                    block.rows = rest;
                }
                None if may_wait => self.turn(),
                None => break,
            }
        }
        self.block(block.rows);
    }

    fn put(&mut self, row: Row) {
        let (right, down) = (self.sheet.side, self.y);
        self.page.marks.extend(row.marks.into_iter().map(|mark| mark.moved(right, down)));
        self.y += row.height;
    }

    fn put_all(&mut self, rows: &[Row]) {
        for row in rows {
            self.put(row.clone());
        }
    }

    /// Begins the next page.
    pub(crate) fn turn(&mut self) {
        self.close();
        self.y = self.sheet.top;
        let running = std::mem::take(&mut self.running);
        self.put_all(&running);
        self.running = running;
    }

    fn close(&mut self) {
        let mut page = std::mem::replace(&mut self.page, blank(self.sheet));
        if self.sheet.is_roll() {
            page.height = self.y + self.sheet.bottom;
        }
        self.full.push(page);
    }

    fn top_of_text(&self) -> f32 {
        self.sheet.top + if self.full.is_empty() { 0.0 } else { height(&self.running) }
    }

    /// The room on an empty page.
    pub(crate) fn empty_room(&self) -> f32 {
        self.sheet.text_height() - height(&self.running)
    }
}

fn blank(sheet: Sheet) -> Page {
    let height = match sheet.length {
        Length::Fixed(height) => height,
        Length::Roll => 0.0,
    };
    Page { width: sheet.width, height, marks: Vec::new() }
}

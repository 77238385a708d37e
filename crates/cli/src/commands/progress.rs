//! Progress bars on standard error.

use desk::sample::large::{Part, Size};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// A bar for each part of a large sample that is asked for.
pub(super) struct Bars(Vec<(Part, ProgressBar)>);

impl Bars {
    pub(super) fn new(size: Size) -> Self {
        let parts = [
            (Part::Residents, "residents", size.residents),
            (Part::Bookings, "bookings", size.bookings),
            (Part::Visits, "visits", size.visits),
        ];
        let (together, style) = (MultiProgress::new(), style());
        let asked = parts.into_iter().filter(|(.., number)| *number > 0);
        let bars = asked.map(|(part, name, number)| {
            let bar = ProgressBar::new(number).with_style(style.clone()).with_message(name);
            (part, together.add(bar))
        });
        Self(bars.collect())
    }

    /// So many more are there.
    pub(super) fn made(&self, part: Part, more: u64) {
        for (_, bar) in self.0.iter().filter(|(of, _)| *of == part) {
            bar.inc(more);
        }
    }

    /// All are there; the bars stay to be read.
    pub(super) fn finish(&self) {
        for (_, bar) in &self.0 {
            bar.finish();
        }
    }
}

fn style() -> ProgressStyle {
    let bar = "{msg:>10} {wide_bar} {human_pos} of {human_len}, {elapsed} so far, {eta} to go";
    ProgressStyle::with_template(bar).expect("the template of a bar is a constant")
}

//! P8: from the start of the program until the sign-in form is on the display, with its first field focused.

use std::time::Duration;

use anyhow::Result;
use onecounter_tests::Glass;

use crate::Gauge;
use crate::say::{Amount, Row, note, percentile};

/// Starts at each desk, in turns.
const STARTS: usize = 12;

/// What a start may take, and what years of history may add.
const LIMIT: Duration = Duration::from_secs(1);
const ADDS: Duration = Duration::from_millis(100);

pub(crate) async fn measure(gauge: &Gauge) -> Result<()> {
    let small = Glass::until_focused(gauge.at(&gauge.small), "textbox", "账号").await?;
    let large = Glass::until_focused(gauge.at(&gauge.large), "textbox", "账号").await?;
    let (mut few, mut many) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        few.push(small.time()?);
        many.push(large.time()?);
    }
    let (few, many) = (percentile(&few, 50), percentile(&many, 50));
    let what = format!("cold start to a usable sign-in, p50 of {STARTS}");
    Row::new("P8", what, Amount::Time(few)).within(Amount::Time(LIMIT)).say();
    let what = format!("the same with {} residents, p50 of {STARTS}, beside the row above", gauge.residents);
    let row = Row::new("P8", what, Amount::Time(many)).over(Amount::Time(few));
    row.within(Amount::Time(few + ADDS)).say();
    note(
        "P8: from the start of the process to the pixels of the sign-in form with its first field focused, without a \
         driver, on a virtual display; the program's files are in the system's cache, and opening the data takes its \
         passphrase.",
    );
    Ok(())
}

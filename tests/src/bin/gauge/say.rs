//! What is said to `onecounter-bench`: a line of JSON for each row of its table, and for each note under it.

use std::time::Duration;

use serde_json::{Value, json};

/// What was measured.
#[derive(Clone, Copy)]
pub(crate) enum Amount {
    /// A time.
    Time(Duration),
    /// Memory, or a file.
    Bytes(u64),
}

impl Amount {
    fn json(self) -> Value {
        match self {
            Self::Time(time) => json!({ "nanoseconds": u64::try_from(time.as_nanos()).unwrap_or(u64::MAX) }),
            Self::Bytes(bytes) => json!({ "bytes": bytes }),
        }
    }
}

/// A row: the number of the promise, what was measured, and how much it is.
pub(crate) struct Row {
    figure: &'static str,
    what: String,
    ours: Amount,
    floor: Option<Amount>,
    limit: Option<Amount>,
}

impl Row {
    pub(crate) fn new(figure: &'static str, what: impl Into<String>, ours: Amount) -> Self {
        Self { figure, what: what.into(), ours, floor: None, limit: None }
    }

    /// What it is compared with.
    pub(crate) fn over(self, floor: Amount) -> Self {
        Self { floor: Some(floor), ..self }
    }

    /// What is promised.
    pub(crate) fn within(self, limit: Amount) -> Self {
        Self { limit: Some(limit), ..self }
    }

    pub(crate) fn say(self) {
        let Self { figure, what, ours, floor, limit } = self;
        let (ours, floor, limit) = (ours.json(), floor.map(Amount::json), limit.map(Amount::json));
        println!(
            "{}",
            json!({ "row": { "figure": figure, "what": what, "ours": ours, "floor": floor, "limit": limit } })
        );
    }
}

/// A sentence under the table.
pub(crate) fn note(text: &str) {
    println!("{}", json!({ "note": text }));
}

/// The time that so many percent did not exceed.
pub(crate) fn percentile(times: &[Duration], percent: usize) -> Duration {
    let mut sorted = times.to_vec();
    sorted.sort();
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or_default()
}

//! What changed in a day after it was frozen (R-RP-5): a numbered revision that lists every difference.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use crate::reports::figures::DayFigures;

/// A later version of a frozen day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Revision {
    /// 2 for the first revision (第2版).
    pub version: u32,
    /// What differs from the version before, by name of the figure; never empty.
    pub differences: Vec<Difference>,
}

/// One figure that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Difference {
    /// The figure, such as `items.by_channel.phone`.
    pub figure: String,
    /// Before; null if there was none.
    pub before: Value,
    /// After; null if there is none.
    pub after: Value,
}

/// Why a revision is refused.
#[derive(Error, Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum RevisionError {
    /// Nothing has changed since the version before.
    #[error("nothing has changed since version {version}")]
    ReportUnchanged {
        /// The version before.
        version: u32,
    },
}

/// The revision that follows `version`; refused if no figure differs.
pub fn revise(version: u32, before: &DayFigures, after: &DayFigures) -> Result<Revision, RevisionError> {
    let differences = differences(before, after);
    if differences.is_empty() {
        return Err(RevisionError::ReportUnchanged { version });
    }
    Ok(Revision { version: version + 1, differences })
}

/// Every figure in which the two differ, by name.
pub fn differences(before: &DayFigures, after: &DayFigures) -> Vec<Difference> {
    let (before, after) = (figures_by_name(before), figures_by_name(after));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let value = |figures: &BTreeMap<String, Value>, name| figures.get(name).cloned().unwrap_or(Value::Null);
    let pairs = names.into_iter().map(|figure| Difference {
        figure: figure.clone(),
        before: value(&before, figure),
        after: value(&after, figure),
    });
    pairs.filter(|difference| difference.before != difference.after).collect()
}

/// Every figure under its dotted name. Read from the wire form, so that a new figure cannot be forgotten.
fn figures_by_name(day: &DayFigures) -> BTreeMap<String, Value> {
    let written = serde_json::to_value(day).expect("figures are plain data with text keys");
    let mut figures = BTreeMap::new();
    let mut unread = vec![(String::new(), written)];
    while let Some((name, value)) = unread.pop() {
        match value {
            Value::Object(fields) => {
                let dotted = |field| if name.is_empty() { field } else { format!("{name}.{field}") };
                unread.extend(fields.into_iter().map(|(field, value)| (dotted(field), value)));
            }
            figure => {
                figures.insert(name, figure);
            }
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::figures::sample_day;
    use crate::visits::channel::Channel;

    #[test]
    fn a_late_entry_makes_the_second_version_and_is_listed() {
        let mut late = sample_day();
        late.items.total += 1;
        late.items.by_channel.insert(Channel::Phone, 1);
        late.waits.median_seconds = None;
        let revision = revise(1, &sample_day(), &late).expect("figures changed");
        let line =
            |figure: &str, before: Value, after: Value| Difference { figure: figure.into(), before, after };
        let lines = [
            line("items.by_channel.phone", Value::Null, 1.into()),
            line("items.total", 5.into(), 6.into()),
            line("waits.median_seconds", 240.into(), Value::Null),
        ];
        assert_eq!((revision.version, revision.differences.as_slice()), (2, lines.as_slice()));
    }

    #[test]
    fn an_unchanged_day_has_no_revision() {
        let unchanged = revise(3, &sample_day(), &sample_day());
        assert_eq!(unchanged, Err(RevisionError::ReportUnchanged { version: 3 }));
    }

    #[test]
    fn a_frozen_day_survives_the_wire() {
        let json = serde_json::to_string(&sample_day()).expect("serialises");
        assert_eq!(serde_json::from_str::<DayFigures>(&json).expect("reads back"), sample_day());
    }
}

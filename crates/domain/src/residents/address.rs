//! Where somebody lives (R-TEL-4): free parts, asked for only where residents go first or something is delivered.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::ShortText;

/// An address in Shanghai, part by part; what is not known is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(inline)]
pub struct Address {
    /// Sub-district (街道).
    #[serde(default)]
    pub sub_district: Option<ShortText>,
    /// Neighbourhood committee (居委会), from the configured list.
    #[serde(default)]
    pub committee: Option<ShortText>,
    /// Road (路): 昌平路.
    #[serde(default)]
    pub road: Option<ShortText>,
    /// Lane (弄): 12 or 12弄.
    #[serde(default)]
    pub lane: Option<ShortText>,
    /// Branch lane (支弄).
    #[serde(default)]
    pub branch_lane: Option<ShortText>,
    /// House number (号).
    #[serde(default)]
    pub number: Option<ShortText>,
    /// Room (室).
    #[serde(default)]
    pub room: Option<ShortText>,
}

impl Address {
    /// The address in one line, as on an envelope: 昌平路12弄3号401室. A bare number gets its 弄, 支弄, 号 or 室.
    pub fn line(&self) -> String {
        let parts = [
            (&self.road, ""),
            (&self.lane, "弄"),
            (&self.branch_lane, "支弄"),
            (&self.number, "号"),
            (&self.room, "室"),
        ];
        parts
            .into_iter()
            .filter_map(|(part, unit)| part.as_ref().map(|part| with_unit(part.as_str(), unit)))
            .collect()
    }

    /// The part a masked address may show: the road, or without one the lane.
    pub fn road_or_lane(&self) -> Option<String> {
        let road = self.road.as_ref().map(|road| road.as_str().to_owned());
        road.or_else(|| self.lane.as_ref().map(|lane| with_unit(lane.as_str(), "弄")))
    }
}

/// `12` as `12弄`; `12弄` and `蒋家巷` as they are.
fn with_unit(part: &str, unit: &str) -> String {
    let bare = part.chars().next_back().is_some_and(|last| last.is_ascii_alphanumeric());
    if bare { format!("{part}{unit}") } else { part.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(parts: serde_json::Value) -> Address {
        serde_json::from_value(parts).unwrap()
    }

    #[test]
    fn the_parts_make_a_line() {
        let check = |parts, line: &str| assert_eq!(address(parts).line(), line);
        check(serde_json::json!({ "road": "昌平路", "number": "710" }), "昌平路710号");
        check(
            serde_json::json!({ "road": "昌平路", "lane": "12", "branch_lane": "3支弄", "number": "4号", "room": "401" }),
            "昌平路12弄3支弄4号401室",
        );
        check(serde_json::json!({ "lane": "蒋家巷", "number": "5甲" }), "蒋家巷5甲");
        check(serde_json::json!({}), "");
    }

    #[test]
    fn unknown_parts_and_empty_parts_are_refused() {
        for parts in [serde_json::json!({ "street": "昌平路" }), serde_json::json!({ "road": " " })] {
            assert!(serde_json::from_value::<Address>(parts.clone()).is_err(), "{parts}");
        }
    }
}

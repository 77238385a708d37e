//! An identity as a line of words: `期初 3 + 收件 142` = `办结 121 + 转办 21 + 期末 3`.

use documents::ReportIdentity;
use domain::reports::identity::{Identity, IdentityName, Term};

use crate::reports::words;

/// The line of one identity.
pub(super) fn line(identity: &Identity) -> ReportIdentity {
    let left = sum(&identity.left);
    let left = match &identity.name {
        IdentityName::Series { series } => format!("{series} {left}"),
        name => format!("{} {left}", words::identity(name)).trim().to_owned(),
    };
    ReportIdentity { left, right: sum(&identity.right), holds: identity.holds }
}

fn sum(terms: &[Term]) -> String {
    let mut text = String::new();
    for Term { name, value } in terms {
        let sign = match (text.is_empty(), *value < 0) {
            (true, false) => "",
            (true, true) => "−",
            (false, false) => " + ",
            (false, true) => " − ",
        };
        let named = format!("{} {}", words::term(name), value.unsigned_abs());
        text.push_str(sign);
        text.push_str(named.trim());
    }
    text
}

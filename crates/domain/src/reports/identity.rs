//! What must balance before a report is final (R-RP-3).

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::reports::figures::{DayFigures, SeriesFigures};

/// Two sums that must be equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Identity {
    /// Which one.
    pub name: IdentityName,
    /// What is added on the left.
    pub left: Vec<Term>,
    /// What is added on the right.
    pub right: Vec<Term>,
    /// Whether both sums are equal.
    pub holds: bool,
}

/// The identities of a report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "code", content = "params", rename_all = "snake_case")]
pub enum IdentityName {
    /// Opening + received = closed + transferred + closing.
    OpenItems,
    /// What is carried forward, by kind = closing.
    CarriedForward,
    /// Items by kind = total.
    ItemsByKind,
    /// Items by handler = total.
    ItemsByHandler,
    /// Items by channel = total.
    ItemsByChannel,
    /// Items by centre = total.
    ItemsByCentre,
    /// Items by outcome + open ones = total.
    ItemsByOutcome,
    /// Items in the table of the report = total.
    ItemsByTable,
    /// Served + no-show + left + waiting = issued.
    Tickets,
    /// Last number − first number + 1 = rows, voided ones included.
    Series {
        /// The series, such as `JNL-SL-20261122`.
        series: String,
    },
}

/// One number of a sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Term {
    /// The field of the figures that it comes from.
    pub name: Cow<'static, str>,
    /// The number, negative if it is taken away.
    pub value: i64,
}

/// Every identity of these figures, in the order of the report.
pub fn identities(day: &DayFigures) -> Vec<Identity> {
    let (flow, items, tickets) = (&day.flow, &day.items, &day.tickets);
    let came = [term("opening", flow.opening), term("received", flow.received)];
    let closing = || term("closing", flow.closing);
    let went = [term("closed", flow.closed), term("transferred", flow.transferred), closing()];
    let ended = [
        term("served", tickets.served),
        term("no_show", tickets.no_show),
        term("left", tickets.left),
        term("waiting", tickets.waiting),
    ];
    let total = || [term("total", items.total)];
    let outcomes = [sum("by_outcome", items.by_outcome.values()), term("open", items.open)];
    let table = items.by_centre_kind_channel.values().flat_map(|kinds| kinds.values());
    let table = sum("by_centre_kind_channel", table.flat_map(|channels| channels.values()));
    let mut all = vec![
        identity(IdentityName::OpenItems, came, went),
        identity(
            IdentityName::CarriedForward,
            [sum("carried_forward", day.carried_forward.values())],
            [closing()],
        ),
        identity(IdentityName::ItemsByKind, [sum("by_kind", items.by_kind.values())], total()),
        identity(IdentityName::ItemsByHandler, [sum("by_handler", items.by_handler.values())], total()),
        identity(IdentityName::ItemsByChannel, [sum("by_channel", items.by_channel.values())], total()),
        identity(IdentityName::ItemsByCentre, [sum("by_centre", items.by_centre.values())], total()),
        identity(IdentityName::ItemsByOutcome, outcomes, total()),
        identity(IdentityName::ItemsByTable, [table], total()),
        identity(IdentityName::Tickets, ended, [term("issued", tickets.issued)]),
    ];
    all.extend(day.receipts.iter().map(|(series, numbers)| series_identity(series, numbers)));
    all
}

fn series_identity(series: &str, numbers: &SeriesFigures) -> Identity {
    let first = Term { name: "first".into(), value: -i64::from(numbers.first) };
    let left = [term("last", numbers.last), first, term("one", 1)];
    identity(IdentityName::Series { series: series.to_owned() }, left, [term("rows", numbers.rows)])
}

fn identity<const L: usize, const R: usize>(
    name: IdentityName,
    left: [Term; L],
    right: [Term; R],
) -> Identity {
    let added = |terms: &[Term]| terms.iter().map(|term| term.value).sum::<i64>();
    let holds = added(&left) == added(&right);
    Identity { name, left: left.into(), right: right.into(), holds }
}

fn term(name: &'static str, value: u32) -> Term {
    Term { name: name.into(), value: i64::from(value) }
}

fn sum<'a>(name: &'static str, values: impl Iterator<Item = &'a u32>) -> Term {
    Term { name: name.into(), value: values.copied().map(i64::from).sum() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::reports::figures::sample_day;
    use crate::time::Day;
    use crate::visits::channel::{Centre, Channel};
    use crate::visits::item::{ItemKind, OutcomeKind};

    fn failing(day: &DayFigures) -> Vec<IdentityName> {
        let failing = identities(day).into_iter().filter(|identity| !identity.holds);
        failing.map(|identity| identity.name).collect()
    }

    /// Spoils one figure and expects exactly these identities to fail.
    fn check(spoil: impl Fn(&mut DayFigures), broken: &[IdentityName]) {
        let mut day = sample_day();
        spoil(&mut day);
        assert_eq!(failing(&day), broken);
    }

    #[test]
    fn a_true_day_balances() {
        check(|_| (), &[]);
        let quiet = DayFigures::quiet(Day::from_ymd_opt(2026, 11, 22).expect("a date"));
        assert_eq!(failing(&quiet), []);
    }

    #[test]
    fn each_identity_finds_its_own_mistake() {
        use IdentityName as N;
        check(|day| day.flow.opening += 1, &[N::OpenItems]);
        check(|day| day.flow.transferred -= 1, &[N::OpenItems]);
        check(|day| day.flow.closing += 1, &[N::OpenItems, N::CarriedForward]);
        check(|day| day.carried_forward.clear(), &[N::CarriedForward]);
        check(|day| *day.items.by_kind.entry(ItemKind::Course).or_default() += 1, &[N::ItemsByKind]);
        check(|day| day.items.by_handler.values_mut().for_each(|count| *count += 1), &[N::ItemsByHandler]);
        check(|day| *day.items.by_channel.entry(Channel::Agent).or_default() -= 1, &[N::ItemsByChannel]);
        check(
            |day| *day.items.by_centre.entry(Centre::VolunteerService).or_default() -= 1,
            &[N::ItemsByCentre],
        );
        check(
            |day| *day.items.by_outcome.entry(OutcomeKind::Consulted).or_default() += 1,
            &[N::ItemsByOutcome],
        );
        check(|day| day.items.open = 0, &[N::ItemsByOutcome]);
        check(|day| day.items.by_centre_kind_channel.clear(), &[N::ItemsByTable]);
        check(|day| day.tickets.no_show = 0, &[N::Tickets]);
    }

    #[test]
    fn a_gap_in_the_numbers_is_found_and_a_void_is_none() {
        let series = || "JNL-SL-20261122".to_owned();
        let broken = [IdentityName::Series { series: series() }];
        check(|day| day.receipts.get_mut(&series()).expect("given").last = 4, &broken);
        check(|day| day.receipts.get_mut(&series()).expect("given").rows = 2, &broken);
        check(|day| day.receipts.get_mut(&series()).expect("given").voided = 3, &[]);
    }

    #[test]
    fn an_identity_shows_both_sides() {
        let all = identities(&sample_day());
        let json = serde_json::to_value(&all).expect("serialises");
        assert_eq!(json[0]["name"]["code"], "open_items");
        assert_eq!(json[0]["left"][1], serde_json::json!({ "name": "received", "value": 5 }));
        assert_eq!(json[9]["name"]["params"]["series"], "JNL-SL-20261122");
        assert_eq!(serde_json::from_value::<Vec<Identity>>(json).expect("reads back"), all);
    }

    proptest! {
        #[test]
        fn an_identity_holds_exactly_when_the_sums_are_equal(opening: u32, received: u32, closed: u32, closing: u32) {
            let mut day = sample_day();
            day.flow = crate::reports::figures::FlowFigures { opening, received, closed, transferred: 0, closing };
            let equal = u64::from(opening) + u64::from(received) == u64::from(closed) + u64::from(closing);
            prop_assert_eq!(identities(&day)[0].holds, equal);
        }
    }
}

//! A month is the sum of its final days (R-RP-7); a quarter and a year likewise.

use std::collections::BTreeMap;

use crate::reports::figures::{DayFigures, FlowFigures, ItemFigures};

/// The days together, in their order; none without a day. The balance of open items begins with the first
/// and ends with the last: it holds only if each day began with what the one before carried forward.
pub fn sum(days: &[DayFigures]) -> Option<DayFigures> {
    days.iter().cloned().reduce(|earlier, later| followed_by(&earlier, later))
}

fn followed_by(earlier: &DayFigures, later: DayFigures) -> DayFigures {
    DayFigures {
        from: earlier.from,
        to: later.to,
        tickets: earlier.tickets.plus(&later.tickets),
        waits: earlier.waits.plus(&later.waits),
        second_waits: earlier.second_waits.plus(&later.second_waits),
        services: earlier.services.plus(&later.services),
        visits: earlier.visits.plus(&later.visits),
        items: items_together(&earlier.items, &later.items),
        flow: flow_through(&earlier.flow, &later.flow),
        carried_forward: later.carried_forward,
        // A series belongs to one day, so no two days share one.
        receipts: earlier.receipts.clone().into_iter().chain(later.receipts).collect(),
        people: earlier.people.plus(&later.people),
        rooms: earlier.rooms.plus(&later.rooms),
        courses: earlier.courses.plus(&later.courses),
        volunteers: earlier.volunteers.plus(&later.volunteers),
        referrals: together(&earlier.referrals, &later.referrals),
        consultations: together(&earlier.consultations, &later.consultations),
    }
}

fn flow_through(earlier: &FlowFigures, later: &FlowFigures) -> FlowFigures {
    FlowFigures {
        opening: earlier.opening,
        received: earlier.received + later.received,
        closed: earlier.closed + later.closed,
        transferred: earlier.transferred + later.transferred,
        closing: later.closing,
    }
}

fn items_together(earlier: &ItemFigures, later: &ItemFigures) -> ItemFigures {
    let mut table = earlier.by_centre_kind_channel.clone();
    for (centre, kinds) in &later.by_centre_kind_channel {
        for (kind, channels) in kinds {
            let row = table.entry(*centre).or_default().entry(*kind).or_default();
            *row = together(row, channels);
        }
    }
    ItemFigures {
        total: earlier.total + later.total,
        by_kind: together(&earlier.by_kind, &later.by_kind),
        by_handler: together(&earlier.by_handler, &later.by_handler),
        by_channel: together(&earlier.by_channel, &later.by_channel),
        by_centre: together(&earlier.by_centre, &later.by_centre),
        by_outcome: together(&earlier.by_outcome, &later.by_outcome),
        open: earlier.open + later.open,
        by_centre_kind_channel: table,
    }
}

fn together<K: Ord + Clone>(earlier: &BTreeMap<K, u32>, later: &BTreeMap<K, u32>) -> BTreeMap<K, u32> {
    let mut counts = earlier.clone();
    for (key, count) in later {
        *counts.entry(key.clone()).or_default() += count;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::blocker::blockers;
    use crate::reports::figures::sample_day;
    use crate::time::Day;
    use crate::visits::channel::Channel;
    use crate::visits::item::ItemKind;

    /// The day after the sample day: began with what it carried forward and closed one item more.
    fn next_day() -> DayFigures {
        let mut day = sample_day();
        day.from = Day::from_ymd_opt(2026, 11, 23).expect("a date");
        day.to = day.from;
        day.flow.closed += 1;
        day.flow.closing -= 1;
        day.carried_forward.remove(&ItemKind::Volunteering);
        day.receipts =
            day.receipts.into_values().map(|numbers| ("JNL-SL-20261123".to_owned(), numbers)).collect();
        day
    }

    #[test]
    fn two_days_add_up_and_still_balance() {
        let both = sum(&[sample_day(), next_day()]).expect("two days");
        assert_eq!((both.from, both.to), (sample_day().from, next_day().to));
        assert_eq!((both.tickets.issued, both.items.total, both.receipts.len()), (10, 10, 2));
        assert_eq!(both.items.by_channel[&Channel::Agent], 4);
        assert_eq!((both.flow.opening, both.flow.received, both.flow.closing), (2, 10, 1));
        assert_eq!(both.carried_forward, next_day().carried_forward);
        assert_eq!((both.waits.served, both.waits.median_seconds), (6, None));
        assert_eq!(blockers(&both), []);
    }

    #[test]
    fn a_broken_chain_of_days_does_not_balance() {
        let mut forgot = next_day();
        forgot.flow.opening = 1;
        forgot.flow.received = 6;
        assert_eq!(blockers(&forgot), [], "the day by itself balances");
        let both = sum(&[sample_day(), forgot]).expect("two days");
        assert_eq!(blockers(&both).len(), 1, "but it did not begin with what was carried forward");
    }

    #[test]
    fn one_day_is_itself_and_no_day_is_nothing() {
        assert_eq!(sum(&[sample_day()]), Some(sample_day()));
        assert_eq!(sum(&[]), None);
    }
}

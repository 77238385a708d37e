//! When a room is free on a day: what the clerk offers instead of a time that is taken.

use super::interval::{Interval, needed_gap};
use super::request::Neighbour;
use crate::calendar::wall_interval::WallInterval;
use crate::time::Day;

/// The stretches of a day in which a room is open and far enough from its other bookings, in order. A
/// booking anywhere inside one of them is neither taken nor outside the opening hours.
pub fn free_time(day: Day, open: &[WallInterval], buffer_minutes: u16, taken: &[Neighbour]) -> Vec<Interval> {
    let mut free: Vec<Interval> = open.iter().map(|hours| Interval::on(day, *hours)).collect();
    for neighbour in taken {
        let gap = needed_gap(buffer_minutes, neighbour.buffer_minutes);
        let (from, to) = (neighbour.interval.from() - gap, neighbour.interval.to() + gap);
        let remains = |stretch: Interval| {
            let before = Interval::parse(stretch.from(), stretch.to().min(from));
            let after = Interval::parse(stretch.from().max(to), stretch.to());
            [before, after].into_iter().filter_map(Result::ok)
        };
        free = free.into_iter().flat_map(remains).collect();
    }
    free
}

#[cfg(test)]
mod tests {
    use chrono::Duration;
    use proptest::prelude::*;

    use super::super::check::{free, open_all_the_time};
    use super::*;
    use crate::time::Instant;

    fn day() -> Day {
        Day::from_ymd_opt(2026, 11, 23).expect("a date")
    }

    fn minutes(first: u32, length: u32) -> Interval {
        Interval::on(day(), WallInterval::of_minutes(first, first + length).expect("hours"))
    }

    #[test]
    fn what_is_left_of_a_day_keeps_its_buffers() {
        let open = [(9 * 60, 12 * 60), (13 * 60, 20 * 60)];
        let open = open.map(|(from, to)| WallInterval::of_minutes(from, to).expect("hours"));
        let booking =
            |first, length, buffer_minutes| Neighbour { interval: minutes(first, length), buffer_minutes };
        let taken = [booking(9 * 60, 60, 0), booking(14 * 60, 60, 30)];
        let clock =
            |interval: Interval| (interval.from().time().to_string(), interval.to().time().to_string());
        let found: Vec<_> = free_time(day(), &open, 15, &taken).into_iter().map(clock).collect();
        let expected = [("10:15:00", "12:00:00"), ("13:00:00", "13:30:00"), ("15:30:00", "20:00:00")];
        assert_eq!(found, expected.map(|(from, to)| (from.to_owned(), to.to_owned())));
        assert_eq!(free_time(day(), &[], 0, &[]), []);
    }

    proptest! {
        #[test]
        fn a_minute_is_free_exactly_when_it_could_be_booked(
            taken in proptest::collection::vec((480_u32..1_140, 1_u32..120, 0_u16..60), 0..6),
            buffer in 0_u16..60,
            minute in 480_u32..1_200,
        ) {
            let open = [WallInterval::of_minutes(510, 720), WallInterval::of_minutes(780, 1_170)].map(Option::unwrap);
            let taken: Vec<Neighbour> = taken
                .into_iter()
                .map(|(first, length, buffer_minutes)| Neighbour { interval: minutes(first, length), buffer_minutes })
                .collect();
            let start = Instant::start_of(day()) + Duration::minutes(minute.into());
            let asked = Interval::parse(start, start + Duration::minutes(1)).expect("a minute");
            let bookable = open_all_the_time(asked, &open).is_ok() && free(asked, buffer, &taken).is_ok();
            let found = free_time(day(), &open, buffer, &taken).iter().any(|stretch| stretch.covers(asked));
            prop_assert_eq!(found, bookable);
        }
    }
}

//! The settled cases of the rule sheet, and any sequence of steps against a list kept by hand.

use chrono::Duration;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::ResidentId;

const A_DAY: Duration = Duration::hours(24);

fn at(moment: &str) -> Step {
    step(Instant::parse(&format!("2026-11-{moment}:00+08:00")).expect("a moment"))
}

fn step(now: Instant) -> Step {
    Step { now, offer_until: now + A_DAY }
}

fn id(number: u32) -> EnrolmentId {
    EnrolmentId(Uuid::from_u128(u128::from(number)))
}

fn applicant(number: u32, audience: Audience) -> Applicant {
    let resident = ResidentId(Uuid::from_u128(u128::from(number)));
    Applicant { enrolment: id(number), resident, audience }
}

fn anybody(number: u32) -> Applicant {
    applicant(number, Audience::Everybody)
}

/// A course of `places` in one pool, all taken by 1..=places, with `waiting` behind them.
fn full_course(places: u32, waiting: u32) -> PlaceBook {
    let mut book = PlaceBook::new(Quota::Total { places }, Vec::new());
    for number in 1..=places {
        book = book.enrol(anybody(number), at("22T09:00")).expect("a free place").book;
    }
    for number in places + 1..=places + waiting {
        book = book.wait(anybody(number), at("22T09:30")).expect("full").book;
    }
    book
}

fn standing(book: &PlaceBook, number: u32) -> Option<&Standing> {
    book.places().iter().find(|place| place.applicant.enrolment == id(number)).map(|place| &place.standing)
}

fn waiting(book: &PlaceBook) -> Vec<EnrolmentId> {
    book.places().iter().filter(|place| place.is_waiting()).map(|place| place.applicant.enrolment).collect()
}

#[test]
fn who_waits_knows_their_place_in_the_line() {
    let now = at("22T10:00").now;
    let book = full_course(2, 2);
    let positions = [2, 3, 4, 5].map(|number| book.position(id(number), now));
    assert_eq!(positions, [None, Some(1), Some(2), None], "who has a place, the two who wait, a stranger");
    let jumped =
        book.jump(id(4), Reason::parse("行动不便").expect("a reason"), at("22T10:00")).expect("waits");
    assert_eq!(jumped.book.position(id(3), now), Some(2));
}

#[test]
fn of_twenty_one_leaves_and_the_first_who_waits_is_offered_the_place() {
    let turned = full_course(20, 2).withdraw(id(7), at("22T10:00")).expect("enrolled");
    assert_eq!(turned.offered, [id(21)]);
    assert_eq!(turned.book.held().total(), 20, "19 and 1 offered, never 21");
    assert_eq!(waiting(&turned.book), [id(22)]);
    let Step { now: made, offer_until: until } = at("22T10:00");
    assert_eq!(standing(&turned.book, 21), Some(&Standing::Offered { made, until }));
}

#[test]
fn a_full_course_tells_the_place_on_the_waiting_list() {
    let book = full_course(20, 2);
    let refusal = PlaceRefusal::CourseFull { waiting: 2, position: 3 };
    assert_eq!(book.clone().enrol(anybody(30), at("22T10:00")), Err(refusal));
    assert_eq!(book.clone().enrol(anybody(7), at("22T10:00")), Err(PlaceRefusal::AlreadyEnrolled));
    assert_eq!(book.wait(anybody(21), at("22T10:00")), Err(PlaceRefusal::AlreadyEnrolled));
    let free = PlaceBook::new(Quota::Total { places: 1 }, Vec::new());
    assert_eq!(free.wait(anybody(1), at("22T10:00")), Err(PlaceRefusal::PlaceStillFree));
}

#[test]
fn a_newcomer_does_not_overtake_an_open_offer() {
    let book = full_course(1, 1).withdraw(id(1), at("22T10:00")).expect("enrolled").book;
    let refusal = PlaceRefusal::CourseFull { waiting: 0, position: 1 };
    assert_eq!(book.enrol(anybody(9), at("22T10:01")), Err(refusal));
}

#[test]
fn an_offer_is_accepted_up_to_its_deadline() {
    let book = full_course(1, 2).withdraw(id(1), at("22T10:00")).expect("enrolled").book;
    let last = at("23T10:00");
    let accepted = book.clone().accept(id(2), last).expect("in time").book;
    assert_eq!(standing(&accepted, 2), Some(&Standing::Enrolled { since: last.now }));
    let late = step(last.now + Duration::milliseconds(1));
    let refusal = PlaceRefusal::OfferLapsed { until: last.now };
    assert_eq!(book.clone().accept(id(2), late), Err(refusal));
    assert_eq!(book.accept(id(3), last), Err(PlaceRefusal::NothingOffered));
}

#[test]
fn the_next_offer_counts_from_its_own_making() {
    let book = full_course(1, 3).withdraw(id(1), at("22T10:00")).expect("enrolled").book;
    let discovered = at("24T15:00");
    let lapsed = book.settle(discovered);
    assert_eq!((lapsed.lapsed, lapsed.offered), (vec![id(2)], vec![id(3)]));
    let until = at("25T15:00").now;
    let made = discovered.now;
    assert_eq!(standing(&lapsed.book, 3), Some(&Standing::Offered { made, until }));
    assert_eq!(standing(&lapsed.book, 2), None, "a lapsed offer leaves the list");

    let declined = lapsed.book.decline(id(3), at("24T16:00")).expect("offered");
    assert_eq!(declined.offered, [id(4)]);
}

#[test]
fn enrolling_again_goes_to_the_end() {
    let book = full_course(1, 2).withdraw(id(2), at("22T10:00")).expect("waiting").book;
    let book = book.wait(anybody(2), at("22T10:05")).expect("full").book;
    assert_eq!(waiting(&book), [id(3), id(2)]);
}

#[test]
fn a_jump_goes_before_all_others_and_keeps_its_reason() {
    let reason = Reason::parse("登记时漏录").expect("a reason");
    let book = full_course(1, 3).jump(id(4), reason.clone(), at("22T10:00")).expect("waiting").book;
    let kept = PlaceBook::new(Quota::Total { places: 1 }, book.places().to_vec());
    assert_eq!(waiting(&kept), [id(4), id(2), id(3)], "the order survives the database");
    let since = at("22T09:30").now;
    assert_eq!(standing(&kept, 4), Some(&Standing::Waiting { since, jumped: Some(reason.clone()) }));
    assert_eq!(kept.jump(id(1), reason, at("22T10:00")), Err(PlaceRefusal::NotOnWaitingList));
}

#[test]
fn kept_places_are_offered_to_those_who_wait_when_they_are_released() {
    let release_at = at("25T09:00").now;
    let quota = Quota::ByAudience { residents: 2, party_members: 0, everybody: 1, release_at };
    let book = PlaceBook::new(quota, Vec::new());
    let book = book.enrol(anybody(1), at("22T09:00")).expect("everybody's place").book;
    let full = PlaceRefusal::CourseFull { waiting: 0, position: 1 };
    assert_eq!(book.clone().enrol(anybody(2), at("22T09:01")), Err(full));
    let book = book.wait(anybody(2), at("22T09:01")).expect("full for her").book;
    let resident = applicant(3, Audience::Residents);
    let book = book.enrol(resident, at("22T09:02")).expect("a resident's place").book;

    let refusal = PlaceRefusal::CourseFull { waiting: 0, position: 1 };
    assert_eq!(book.clone().enrol(anybody(4), at("25T09:00")), Err(refusal), "the list goes first");
    assert_eq!(book.settle(at("25T09:00")).offered, [id(2)]);
}

#[test]
fn a_quota_is_not_lowered_below_the_places_held() {
    let book = full_course(3, 2);
    let refusal = PlaceRefusal::QuotaBelowHeld { held: 3, total: 2 };
    assert_eq!(book.clone().change_quota(Quota::Total { places: 2 }, at("22T10:00")), Err(refusal));
    let raised = book.change_quota(Quota::Total { places: 4 }, at("22T10:00")).expect("more places");
    assert_eq!(raised.offered, [id(4)]);
}

/// What may happen at the desk; numbers choose a person.
#[derive(Debug, Clone)]
enum Act {
    Enrol(u32, Audience),
    Wait(u32, Audience),
    Withdraw(u32),
    Accept(u32),
    Decline(u32),
    Jump(u32),
    Resize(u32),
    Settle,
}

fn act() -> impl Strategy<Value = Act> {
    let audience =
        prop_oneof![Just(Audience::Residents), Just(Audience::PartyMembers), Just(Audience::Everybody)];
    let person = 0_u32..12;
    prop_oneof![
        4 => (person.clone(), audience.clone()).prop_map(|(person, audience)| Act::Enrol(person, audience)),
        4 => (person.clone(), audience).prop_map(|(person, audience)| Act::Wait(person, audience)),
        3 => person.clone().prop_map(Act::Withdraw),
        2 => person.clone().prop_map(Act::Accept),
        1 => person.clone().prop_map(Act::Decline),
        1 => person.prop_map(Act::Jump),
        1 => (0_u32..8).prop_map(Act::Resize),
        1 => Just(Act::Settle),
    ]
}

fn perform(book: PlaceBook, act: &Act, at: Step) -> Turn {
    match *act {
        Act::Enrol(person, audience) => book.enrol(applicant(person, audience), at),
        Act::Wait(person, audience) => book.wait(applicant(person, audience), at),
        Act::Withdraw(person) => book.withdraw(id(person), at),
        Act::Accept(person) => book.accept(id(person), at),
        Act::Decline(person) => book.decline(id(person), at),
        Act::Jump(person) => book.jump(id(person), Reason::parse("照顾").expect("a reason"), at),
        Act::Resize(places) => book.change_quota(Quota::Total { places }, at),
        Act::Settle => Ok(book.settle(at)),
    }
}

/// The waiting list as a clerk with pencil and paper would keep it, in one pool.
fn by_hand(mut line: Vec<EnrolmentId>, act: &Act, offered: usize) -> (Vec<EnrolmentId>, Vec<EnrolmentId>) {
    match *act {
        Act::Wait(person, _) => line.push(id(person)),
        Act::Withdraw(person) => line.retain(|waiting| *waiting != id(person)),
        Act::Jump(person) => {
            line.retain(|waiting| *waiting != id(person));
            line.insert(0, id(person));
        }
        _ => {}
    }
    let rest = line.split_off(offered);
    (line, rest)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn one_pool_is_never_overfull_never_idle_and_strictly_first_come(
        places in 0_u32..5,
        acts in prop::collection::vec((act(), 0_i64..900), 1..60),
    ) {
        let mut book = PlaceBook::new(Quota::Total { places }, Vec::new());
        let mut now = at("22T09:00").now;
        for (act, minutes) in acts {
            now = now + Duration::minutes(minutes);
            let line = waiting(&book);
            let Ok(turned) = perform(book.clone(), &act, step(now)) else { continue };
            let (first, rest) = by_hand(line, &act, turned.offered.len());
            prop_assert_eq!(&turned.offered, &first, "offers go to the head of the line");
            prop_assert_eq!(waiting(&turned.book), rest);
            book = turned.book;
            let (held, total) = (book.held().total(), book.quota.total());
            prop_assert!(held <= total, "{} held of {}", held, total);
            prop_assert!(held == total || waiting(&book).is_empty(), "a place is idle while somebody waits");
        }
    }

    #[test]
    fn kept_places_never_run_over_and_nobody_waits_beside_a_place_of_theirs(
        (residents, party_members, everybody) in (0_u32..3, 0_u32..3, 0_u32..3),
        release_after in 0_i64..10_000,
        acts in prop::collection::vec((act(), 0_i64..900), 1..60),
    ) {
        let mut now = at("22T09:00").now;
        let release_at = now + Duration::minutes(release_after);
        let quota = Quota::ByAudience { residents, party_members, everybody, release_at };
        let mut book = PlaceBook::new(quota, Vec::new());
        for (act, minutes) in acts {
            now = now + Duration::minutes(minutes);
            if matches!(act, Act::Resize(_)) {
                continue;
            }
            let line = waiting(&book);
            let Ok(turned) = perform(book.clone(), &act, step(now)) else { continue };
            book = turned.book;
            prop_assert!(quota.fits(book.held(), now), "{:?}", book.held());
            for place in book.places().iter().filter(|place| place.is_waiting()) {
                prop_assert!(!book.has_room_for(place.applicant.audience, now), "{:?} could have a place", place);
            }
            if !matches!(act, Act::Jump(_)) {
                let left = waiting(&book);
                let kept: Vec<_> = line.into_iter().filter(|waiting| left.contains(waiting)).collect();
                prop_assert_eq!(&left[..kept.len()], &kept[..], "nobody overtakes in the line");
            }
        }
    }
}

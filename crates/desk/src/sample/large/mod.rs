//! Large samples: months of invented life at the desk, laid down by the actions themselves.
//!
//! The same seed and size make the same people, bookings and visits. Nothing is written past the actions:
//! each has its own moment, its rules and its audit row; only the commits are shared by many.

mod bookings;
mod draws;
mod hands;
mod people;
mod register;
mod visit_plan;
mod visits;

use chrono::{Datelike, Days};
use domain::id::ResidentId;
use domain::receipts::series::FIRST_YEAR;
use domain::time::{Day, Instant};

use self::bookings::{BookRooms, SLOTS_A_DAY};
use self::draws::Draws;
use self::hands::read;
pub use self::people::person;
use self::register::RegisterPeople;
use self::visit_plan::VISITS_A_DAY;
use self::visits::PlayDay;
use super::request_id;
use crate::door::Desk;
use crate::fault::Fault;
use crate::session::SessionToken;

/// How many actions share one transaction.
const AT_ONCE: u64 = 1000;

/// The most years that bookings go back: more of them need more rooms.
const BOOKED_YEARS: u64 = 7;

/// The most rooms that are added for bookings.
const MOST_ROOMS: u64 = 50;

/// How much is made.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// People, each with tokens to be found by; up to a million.
    pub residents: u64,
    /// Bookings by telephone, in rooms added for them.
    pub bookings: u64,
    /// Visits with tickets, items and receipts, 300 a day or more; each day is made final.
    pub visits: u64,
    /// Everything that is drawn follows from it.
    pub seed: u64,
}

/// Who does it all.
#[derive(Debug, Clone)]
pub struct Cast {
    /// A manager, who adds rooms and makes days final.
    pub manager: SessionToken,
    /// Clerks, each at a window of their own.
    pub clerks: Vec<SessionToken>,
}

impl Cast {
    /// Everybody who answers the telephone.
    fn everybody(&self) -> Vec<SessionToken> {
        self.clerks.iter().chain([&self.manager]).cloned().collect()
    }
}

/// What is being made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// People.
    Residents,
    /// Bookings by telephone.
    Bookings,
    /// Visits.
    Visits,
}

/// Makes it all, ending yesterday, and gives the people; `made` is told after each step how many more of what
/// there are.
///
/// Refused on a desk that has issued receipts since the first of these days: their numbers are counted on
/// in time.
pub async fn load(
    desk: &Desk,
    cast: &Cast,
    size: Size,
    made: impl Fn(Part, u64) + Sync,
) -> Result<Vec<ResidentId>, Fault> {
    let today = desk.now().day();
    let rooms = rooms_for(size.bookings);
    let booked_days = size.bookings.div_ceil((rooms * SLOTS_A_DAY).max(1));
    let visits_a_day = visits_a_day(size.visits, today);
    let visited_days = size.visits.div_ceil(visits_a_day);
    let first = days_before(today, booked_days.max(visited_days) + 1);
    let people = register(desk, cast, size, Instant::start_of(first), &made).await?;
    book(desk, cast, size, rooms, days_before(today, booked_days), &made).await?;
    let from = days_before(today, visited_days);
    for (number, (_, visits)) in (0..).zip(steps(size.visits, visits_a_day)) {
        visit(desk, cast, size.seed, &people, from + Days::new(number), visits).await?;
        made(Part::Visits, visits);
    }
    Ok(people)
}

/// As many as a desk has, or more if there are not enough days since receipts are numbered.
fn visits_a_day(visits: u64, today: Day) -> u64 {
    let first = Day::from_ymd_opt(FIRST_YEAR, 1, 1).unwrap_or(today);
    let days = u64::try_from((today - first).num_days()).unwrap_or_default();
    visits.div_ceil(days.max(1)).max(VISITS_A_DAY)
}

fn days_before(day: Day, days: u64) -> Day {
    day.checked_sub_days(Days::new(days)).unwrap_or(Day::MIN)
}

fn rooms_for(bookings: u64) -> u64 {
    bookings.div_ceil(SLOTS_A_DAY * 365 * BOOKED_YEARS).min(MOST_ROOMS)
}

/// The first and the number of each step of `all`.
fn steps(all: u64, at_once: u64) -> impl Iterator<Item = (u64, u64)> {
    (0..all.div_ceil(at_once)).map(move |step| (step * at_once, at_once.min(all - step * at_once)))
}

async fn register(
    desk: &Desk,
    cast: &Cast,
    Size { residents, seed, .. }: Size,
    moment: Instant,
    made: &(impl Fn(Part, u64) + Sync),
) -> Result<Vec<ResidentId>, Fault> {
    let mut people = Vec::new();
    for (first, count) in steps(residents, AT_ONCE) {
        let some = RegisterPeople { clerks: cast.everybody(), seed, first, count, moment };
        people.extend(read::<Vec<ResidentId>>(&desk.within(some).await?)?);
        made(Part::Residents, count);
    }
    Ok(people)
}

async fn book(
    desk: &Desk,
    cast: &Cast,
    Size { bookings, seed, .. }: Size,
    rooms: u64,
    from: Day,
    made: &(impl Fn(Part, u64) + Sync),
) -> Result<(), Fault> {
    let mut added = Vec::new();
    for number in 1..=rooms {
        let room = bookings::room(number, seed);
        let reply = desk.call(Some(&cast.manager), request_id(desk), "rooms.add", room).await?;
        added.push(read(&reply["room"])?);
    }
    for (first, count) in steps(bookings, AT_ONCE) {
        let (clerks, rooms) = (cast.everybody(), added.clone());
        desk.within(BookRooms { clerks, rooms, seed, from, first, count }).await?;
        made(Part::Bookings, count);
    }
    Ok(())
}

async fn visit(
    desk: &Desk,
    cast: &Cast,
    seed: u64,
    people: &[ResidentId],
    day: Day,
    visits: u64,
) -> Result<(), Fault> {
    let mut draws = Draws::of("who may come", seed, day.num_days_from_ce().unsigned_abs().into());
    let may_come = (0..visits).filter_map(|_| people.get(draws.index(people.len())).copied());
    let Cast { manager, clerks } = cast.clone();
    desk.within(PlayDay { manager, clerks, people: may_come.collect(), seed, day, visits }).await?;
    Ok(())
}

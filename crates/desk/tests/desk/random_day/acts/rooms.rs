//! Booking a room, and moving a booking.

use chrono::{Days, Duration};
use domain::time::Instant;
use serde_json::{Value, json};

use super::{accepts, id_or_none, in_some_visit};
use crate::random_day::dice::Dice;
use crate::random_day::model::clerks::{LEAD, Who};
use crate::random_day::model::rooms::{Asked, Booking};
use crate::random_day::model::visits::{InVisit, Item, Subject};
use crate::random_day::model::{Model, at};
use crate::random_day::step::{Step, id, must};

/// Today or one of the next days, mostly within the hours.
fn some_time(model: &Model, dice: &mut Dice) -> (Instant, Instant) {
    let ahead = match dice.below(100) {
        0..45 => 0,
        45..75 => 1,
        75..97 => 2 + u64::try_from(dice.below(5)).expect("a small number"),
        _ => 7,
    };
    let day = model.today().checked_add_days(Days::new(ahead)).expect("a day");
    let soon = (model.now - at(day, 0)).num_minutes() / 15;
    let quarter = if ahead == 0 { soon + dice.between(-2, 12) } else { dice.between(33, 80) };
    let from = at(day, 15 * quarter);
    let length = match dice.below(100) {
        0..3 => dice.between(-1, 0),
        3..80 => dice.between(2, 6),
        _ => dice.between(7, 17),
    };
    (from, from + Duration::minutes(15 * length))
}

/// Close to a booking that is there, in its room: the time between the two decides.
fn beside(model: &Model, dice: &mut Dice) -> Option<(usize, (Instant, Instant))> {
    let bookings = &model.rooms.bookings;
    let other = dice.choose(bookings.len(), |index| bookings[index].time.1 > model.now)?;
    let (other, gap) = (&bookings[other], Duration::minutes(dice.pick(&[-15, 0, 10, 15, 20, 30])));
    let length = Duration::minutes(15 * dice.between(2, 6));
    let time = if dice.percent(60) {
        (other.time.1 + gap, other.time.1 + gap + length)
    } else {
        (other.time.0 - gap - length, other.time.0 - gap)
    };
    Some((other.room, time))
}

fn interval((from, to): (Instant, Instant)) -> Value {
    json!({ "from": from, "to": to })
}

/// A team or a resident asks for a room.
pub(super) fn book(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = in_some_visit(model, who, dice);
    let anywhere = (dice.below(model.rooms.rooms.len()), some_time(model, dice));
    let (room, time) = beside(model, dice).filter(|_| dice.percent(40)).unwrap_or(anywhere);
    let person = dice.percent(75).then(|| dice.below(model.people.len()));
    let named = dice.percent(60);
    let team =
        format!("{}演出队{}", ["银鸽", "银鸽", "蒋家巷"][dice.below(3)], model.today().format("%Y%m%d"));
    let organiser = person.filter(|_| !named).map(|person| model.people[person].id);
    let told = organiser.map_or_else(|| json!({ "named": team }), |id| json!({ "resident": id }));
    let asked = Asked {
        room,
        time,
        organiser: organiser.map_or(team, |id| id.to_string()),
        responsible: person,
        heads: dice.pick(&[0, 2, 2, 3, 5, 8, 8, 8, 8, 12, 12, 40]),
        declared: !dice.percent(4),
        outside: who >= LEAD && dice.percent(20) || dice.percent(2),
        moved: None,
        accepts: dice.percent(60),
    };
    let args = json!({
        "room": model.rooms.rooms[room].id, "interval": interval(asked.time), "purpose": "team_rehearsal",
        "organiser": told, "responsible": "冯建国",
        "responsible_resident": person.filter(|_| named).map(|person| model.people[person].id),
        "heads": asked.heads, "declared": asked.declared, "outside_hours_approved": asked.outside,
        "visit": visit.arg(), "accept": accepts(asked.accepts),
    });
    let judged = allowed(&asked, who).and_then(|()| model.judge(&asked)).and_then(|state| {
        model.takes(visit)?;
        Ok((json!({ "state": { "state": state } }), state))
    });
    Step::new((who, "rooms.book", args), judged, move |model, state, reply| {
        let subject = Subject::Booking(model.rooms.bookings.len());
        model.put(visit, line(subject, who));
        let Asked { room, time, organiser, responsible, heads, .. } = asked;
        let id = id(reply, "booking");
        model.rooms.bookings.push(Booking { id, room, time, organiser, responsible, heads, state, by: who });
    })
}

/// Only whoever may override limits allows a time outside the hours.
fn allowed(asked: &Asked, who: Who) -> Result<(), String> {
    is_a_time(asked.time)?;
    must(!asked.outside || who >= LEAD, "not_permitted")
}

/// A booking begins before it ends, on the same day.
fn is_a_time((from, to): (Instant, Instant)) -> Result<(), String> {
    must(from < to, "booking_ends_before_start@interval")?;
    must(to <= at(from.day(), 24 * 60), "booking_crosses_midnight@interval")
}

fn line(subject: Subject, handler: Who) -> Item {
    let (kind, centre) = ("room_booking", "party_mass_service");
    Item { id: None, kind, centre, handler, outcome: "handled", subject }
}

/// Another time, perhaps another room.
pub(super) fn change(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = in_some_visit(model, who, dice);
    let bookings = &model.rooms.bookings;
    let chosen =
        dice.choose(bookings.len(), |index| ["pending", "confirmed"].contains(&bookings[index].state));
    let room = dice.percent(30).then(|| dice.below(model.rooms.rooms.len()));
    let (time, agrees) = (some_time(model, dice), dice.percent(60));
    let outside = dice.percent(5);
    let args = json!({
        "booking": id_or_none(chosen.map(|index| bookings[index].id), dice),
        "room": room.map(|room| model.rooms.rooms[room].id), "interval": interval(time), "reason": "改期",
        "outside_hours_approved": outside, "visit": visit.arg(), "accept": accepts(agrees),
    });
    let judged = is_a_time(time).and_then(|()| {
        let (index, booking) = model.booking(chosen)?;
        booking.must_be(&["pending", "confirmed"])?;
        let asked = Asked {
            room: room.unwrap_or(booking.room),
            time,
            organiser: booking.organiser.clone(),
            responsible: booking.responsible,
            heads: booking.heads,
            declared: true,
            outside,
            moved: Some(index),
            accepts: agrees,
        };
        allowed(&asked, who)?;
        let state = model.judge(&asked)?;
        may_say(model, index, visit)?;
        Ok((json!({ "state": { "state": state } }), (index, asked, state)))
    });
    Step::new((who, "rooms.move", args), judged, move |model, (index, asked, state), _| {
        say(model, index, visit, who);
        let booking = &mut model.rooms.bookings[index];
        (booking.room, booking.time, booking.state) = (asked.room, asked.time, state);
    })
}

/// Whether a visit that is not over has the booking's line.
fn has_line(model: &Model, booking: usize) -> bool {
    let lines = |items: &[Item]| items.iter().any(|item| item.subject == Subject::Booking(booking));
    model.visits.0.iter().any(|visit| visit.goes_on() && lines(&visit.items))
}

/// Whether a change can be said: in the line that is there, or in a new one.
pub(super) fn may_say(model: &Model, booking: usize, visit: InVisit) -> Result<(), String> {
    if has_line(model, booking) { Ok(()) } else { model.takes(visit) }
}

/// Says a change on paper.
pub(super) fn say(model: &mut Model, booking: usize, visit: InVisit, who: Who) {
    if !has_line(model, booking) {
        model.put(visit, line(Subject::Booking(booking), who));
    }
}

//! What becomes of a booking.

use chrono::Duration;
use serde_json::{Value, json};

use super::rooms::{may_say, say};
use super::{id_or_none, in_some_visit};
use crate::random_day::dice::Dice;
use crate::random_day::model::Model;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::rooms::Booking;
use crate::random_day::step::{Step, must};

/// Given up before it began.
pub(super) fn cancel(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = in_some_visit(model, who, dice);
    let bookings = &model.rooms.bookings;
    let chosen =
        dice.choose(bookings.len(), |index| ["pending", "confirmed"].contains(&bookings[index].state));
    let booking = id_or_none(chosen.map(|index| bookings[index].id), dice);
    let args = json!({ "booking": booking, "reason": "来不了", "visit": visit.arg() });
    let judged = model.booking(chosen).and_then(|(index, booking)| {
        booking.must_be(&["pending", "confirmed"])?;
        may_say(model, index, visit)?;
        Ok((stands("cancelled"), index))
    });
    Step::new((who, "rooms.cancel", args), judged, move |model, index, _| {
        say(model, index, visit, who);
        model.rooms.bookings[index].state = "cancelled";
    })
}

fn stands(state: &str) -> Value {
    json!({ "state": { "state": state } })
}

/// One step in the life of a booking, from the states it may stand in.
fn step(
    model: &Model,
    (who, action): (Who, &'static str),
    (from, to): (&'static str, &'static str),
    (dice, more): (&mut Dice, Value),
    allowed: impl Fn(&Booking) -> Result<(), String>,
) -> Step {
    let bookings = &model.rooms.bookings;
    let chosen = dice
        .choose(bookings.len(), |index| bookings[index].state == from && allowed(&bookings[index]).is_ok());
    let mut args = more;
    args["booking"] = id_or_none(chosen.map(|index| bookings[index].id), dice);
    let judged = model.booking(chosen).and_then(|(index, booking)| {
        // What is one's own is looked at before the state, what needs time after it.
        if action == "rooms.approve" {
            allowed(booking)?;
        }
        booking.must_be(&[from])?;
        allowed(booking)?;
        Ok((stands(to), index))
    });
    Step::new((who, action, args), judged, move |model, index, _| {
        model.rooms.bookings[index].state = to;
    })
}

/// The keys are handed out.
pub(super) fn start(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let (today, bookings) = (model.today(), &model.rooms.bookings);
    let in_time = |booking: &Booking| model.now - booking.time.0 <= Duration::minutes(15);
    let suits = |index: usize| {
        bookings[index].state == "confirmed" && bookings[index].day() == today && in_time(&bookings[index])
    };
    let chosen = dice.choose(bookings.len(), suits);
    let args = json!({ "booking": id_or_none(chosen.map(|index| bookings[index].id), dice) });
    let judged = model.booking(chosen).and_then(|(index, booking)| {
        booking.must_be(&["confirmed"])?;
        Ok((stands("in_use"), index))
    });
    Step::new((who, "rooms.start", args), judged, |model, index, _| {
        model.rooms.bookings[index].state = "in_use";
    })
}

/// The room is handed back.
pub(super) fn finish(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let found =
        json!({ "keys_returned": true, "equipment_complete": true, "lights_out": true, "damage": null });
    let more = (dice, json!({ "check_out": found }));
    step(model, (who, "rooms.finish"), ("in_use", "finished"), more, |_| Ok(()))
}

/// Nobody came within a quarter of an hour.
pub(super) fn mark_no_show(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let now = model.now;
    let late =
        move |booking: &Booking| must(now - booking.time.0 > Duration::minutes(15), "no_show_too_early");
    step(model, (who, "rooms.mark_no_show"), ("confirmed", "no_show"), (dice, json!({})), late)
}

/// Somebody else's booking is approved.
pub(super) fn approve(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let others = move |booking: &Booking| must(booking.by != who, "own_matter_forbidden");
    step(model, (who, "rooms.approve"), ("pending", "confirmed"), (dice, json!({})), others)
}

/// A booking is turned down.
pub(super) fn reject(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let more = (dice, json!({ "reason": "另有安排" }));
    step(model, (who, "rooms.reject"), ("pending", "rejected"), more, |_| Ok(()))
}

//! The whole visible state of the desk beside the model's.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::model::clerks::{LEAD, VOLUNTEER, Who};
use super::model::courses::Standing;
use super::model::queue::{Stage, Ticket};
use super::model::volunteers::Served;
use super::model::{Model, exactly, keyed};

/// One thing that can be read, and what the model expects to be read.
pub(super) struct Look {
    pub who: Who,
    pub action: &'static str,
    pub args: Value,
    pub expected: Value,
    /// Brings what was read into the form of what is expected.
    pub as_expected: fn(Value) -> Value,
}

/// Everything that can be seen now.
pub(super) fn all(model: &Model) -> Vec<Look> {
    let mut looks = vec![queue(model), mine(model), visits(model), receipts(model), report(model)];
    let days: BTreeSet<_> = model.rooms.bookings.iter().map(super::model::rooms::Booking::day).collect();
    looks.extend(days.into_iter().map(|day| rooms(model, day)));
    looks.extend((0..model.courses.len()).map(|index| roster(model, index)));
    looks.extend((0..model.volunteering.shifts.len()).map(|index| shift(model, index)));
    looks
}

fn look(action: &'static str, args: Value, expected: Value, as_expected: fn(Value) -> Value) -> Look {
    Look { who: LEAD, action, args, expected, as_expected }
}

fn queue(model: &Model) -> Look {
    let tickets = &model.queue.tickets;
    let waiter = |ticket: &Ticket| {
        let class = if ticket.priority { "priority" } else { "everybody" };
        json!({
            "ticket": ticket.id, "number": ticket.number, "queue": ticket.queue, "class": class,
            "stage": ticket.stage.word(), "issued_at": ticket.issued_at,
            "minutes": (model.now - ticket.issued_at).num_minutes(), "callable": ticket.waits() && ticket.callable(),
        })
    };
    let waiting: Vec<_> =
        model.queue.order(model.now).into_iter().map(|index| waiter(&tickets[index])).collect();
    let at_windows = tickets
        .iter()
        .filter(|ticket| ticket.stage.is_called() || matches!(ticket.stage, Stage::Serving | Stage::Parked));
    let passed = tickets.iter().filter(|ticket| ticket.stage == Stage::Passed);
    let mut counts = std::collections::BTreeMap::<_, u32>::new();
    for ticket in tickets {
        *counts.entry(ticket.stage.word()).or_default() += 1;
    }
    let counts: Vec<_> =
        counts.iter().map(|(stage, number)| json!({ "stage": stage, "number": number })).collect();
    let expected = json!({
        "waiting": waiting, "at_windows": at_windows.map(waiter).collect::<Vec<_>>(),
        "passed": passed.map(waiter).collect::<Vec<_>>(), "counts": counts, "windows": model.windows(),
        "estimate": model.minutes(model.queue.ahead(false)),
    });
    look("queue.waiting", json!({}), expected, |read| read)
}

fn mine(model: &Model) -> Look {
    let own = model.queue.tickets.iter().rev().filter(|ticket| ticket.issued_by == VOLUNTEER);
    let own = own.map(|ticket| {
        let stage = ticket.stage.word();
        json!({ "ticket": ticket.id, "number": ticket.number, "issued_at": ticket.issued_at, "stage": stage })
    });
    let expected = json!(own.collect::<Vec<_>>());
    Look { who: VOLUNTEER, ..look("queue.mine", json!({}), expected, |read| read) }
}

fn visits(model: &Model) -> Look {
    let good = |index: usize| {
        let mut receipts = model.receipts.iter();
        receipts
            .find(|receipt| receipt.visit == index && receipt.void.is_none())
            .map(|receipt| &receipt.number)
    };
    let rows = model.visits.0.iter().enumerate().map(|(index, visit)| {
        let ticket = visit.ticket.map(|ticket| &model.queue.tickets[ticket]);
        let row = json!({
            "stage": visit.state, "ticket": ticket.map(|ticket| ticket.id),
            "number": ticket.map(|ticket| &ticket.number), "window": visit.window,
            "handler": model.clerks.0[visit.handler].number, "opened_at": visit.opened_at,
            "items": visit.items.len(), "unsettled": 0, "receipt": good(index),
        });
        (visit.id.to_string(), row)
    });
    look("visits.list", json!({}), exactly(rows), |read| keyed(&read, "visit"))
}

fn receipts(model: &Model) -> Look {
    let rows = model.receipts.iter().rev().map(|receipt| {
        json!({
            "receipt": receipt.id, "number": receipt.number, "visit": model.visits.0[receipt.visit].id,
            "handler": model.clerks.0[receipt.by].number, "items": receipt.items, "prints": receipt.prints,
            "void_reason": receipt.void,
        })
    });
    look("receipts.find", json!({ "day": model.today() }), json!(rows.collect::<Vec<_>>()), |read| read)
}

/// The figures and what stands in the way; every identity holds.
fn report(model: &Model) -> Look {
    let expected = json!({
        "figures": model.figures(), "identities": true, "blockers": model.blocked_by(),
        "version": model.is_final.then_some(1),
    });
    look("reports.day", json!({ "day": model.today() }), expected, |mut read| {
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let hold = list(&read["identities"]).iter().all(|identity| identity["holds"] == true);
        let blockers: Vec<_> =
            list(&read["blockers"]).iter().map(|blocker| blocker["code"].clone()).collect();
        json!({
            "figures": read["figures"].take(), "identities": hold, "blockers": blockers,
            "version": read["version"],
        })
    })
}

fn rooms(model: &Model, day: domain::time::Day) -> Look {
    let rooms = model.rooms.rooms.iter().enumerate().map(|(place, room)| {
        let there = model.rooms.bookings.iter().filter(|booking| {
            booking.room == place
                && booking.day() == day
                && !["cancelled", "rejected"].contains(&booking.state)
        });
        let rows = there.map(|booking| {
            let interval = json!({ "from": booking.time.0, "to": booking.time.1 });
            let row = json!({
                "interval": interval, "heads": booking.heads, "buffer_minutes": room.buffer,
                "state": { "state": booking.state },
            });
            (booking.id.to_string(), row)
        });
        (room.id.to_string(), exactly(rows))
    });
    let rooms: serde_json::Map<_, _> = rooms.collect();
    look("rooms.day", json!({ "day": day }), json!(rooms), |read| {
        let rooms = read["rooms"].as_array().cloned().unwrap_or_default().into_iter().map(|row| {
            let id = row["room"]["id"].as_str().unwrap_or_default().to_owned();
            (id, keyed(&row["bookings"], "booking"))
        });
        json!(rooms.collect::<serde_json::Map<_, _>>())
    })
}

fn roster(model: &Model, index: usize) -> Look {
    let course = &model.courses[index];
    let how_many =
        |so: &dyn Fn(Standing) -> bool| course.places.iter().filter(|place| so(place.standing)).count();
    let stands = |standing| matches!(standing, Standing::Offered { until } if until >= model.now);
    let enrolled = course.places.iter().filter(|place| place.standing == Standing::Enrolled);
    let people: Vec<_> = enrolled.map(|place| json!({ "enrolment": place.id })).collect();
    let expected = json!({
        "course": {
            "enrolled": people.len(), "offered": how_many(&stands),
            "waiting": how_many(&|standing| standing == Standing::Waiting),
        },
        "people": people,
    });
    look("courses.roster", json!({ "course": course.id }), expected, |read| read)
}

fn shift(model: &Model, index: usize) -> Look {
    let shift = &model.volunteering.shifts[index];
    let there = model
        .volunteering
        .sign_ups
        .iter()
        .filter(|place| place.shift == index && place.state != Served::Withdrawn);
    let rows = there.map(|place| {
        let row =
            json!({ "resident": model.people[place.person].id, "state": { "state": place.state.word() } });
        (place.id.to_string(), row)
    });
    let left = shift.places - model.volunteering.taken(index);
    let expected = json!({ "shift": { "places_left": left }, "places": exactly(rows) });
    look("volunteers.roster", json!({ "shift": shift.id }), expected, |mut read| {
        let places = keyed(&read["places"], "sign_up");
        json!({ "shift": read["shift"].take(), "places": places })
    })
}

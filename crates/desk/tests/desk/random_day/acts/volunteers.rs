//! Volunteers from registering to the minutes that count.

use serde_json::json;

use super::{id_or_none, in_some_visit};
use crate::random_day::dice::Dice;
use crate::random_day::model::Model;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::visits::{InVisit, Item, Subject};
use crate::random_day::model::volunteers::{Served, SignUp, may_go_on};
use crate::random_day::step::{Step, must, no};

/// Somebody becomes a volunteer.
pub(super) fn register(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = in_some_visit(model, who, dice);
    register_this(model, who, dice.below(model.people.len()), visit)
}

/// This person becomes a volunteer.
pub(in crate::random_day) fn register_this(model: &Model, who: Who, person: usize, visit: InVisit) -> Step {
    let args = json!({ "resident": model.people[person].id, "consent": "2026-09", "visit": visit.arg() });
    let judged = model.may_register(person).and_then(|()| model.takes(visit)).map(|()| (json!({}), ()));
    Step::new((who, "volunteers.register", args), judged, move |model, (), _| {
        model.people[person].volunteer = true;
        model.volunteering.registered += 1;
        let (kind, centre) = ("volunteering", "volunteer_service");
        let subject = Subject::Volunteer;
        model.put(visit, Item { id: None, kind, centre, handler: who, outcome: "handled", subject });
    })
}

/// One step of a place in a shift.
fn step(
    model: &Model,
    (who, action, more): (Who, &'static str, serde_json::Value),
    dice: &mut Dice,
    suits: impl Fn(&SignUp) -> bool,
    judge: impl FnOnce(usize, &SignUp) -> Result<(serde_json::Value, Served), String>,
) -> Step {
    let places = &model.volunteering.sign_ups;
    let chosen = dice.choose(places.len(), |index| suits(&places[index]));
    let mut args = more;
    args["sign_up"] = id_or_none(chosen.map(|index| places[index].id), dice);
    let judged = model.sign_up(chosen).and_then(|(index, place)| {
        let (reply, state) = judge(index, place)?;
        Ok((reply, (index, state)))
    });
    Step::new((who, action, args), judged, |model, (index, state), _| {
        model.volunteering.sign_ups[index].state = state;
    })
}

/// The place is given back.
pub(super) fn withdraw(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let what = (who, "volunteers.withdraw", json!({ "reason": "来不了" }));
    step(
        model,
        what,
        dice,
        |place| place.state == Served::SignedUp,
        |_, place| {
            may_go_on(place.state == Served::SignedUp)?;
            Ok((json!({}), Served::Withdrawn))
        },
    )
}

/// They come, on the day of the shift, and after having left the one before.
pub(super) fn sign_in(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let day = |place: &SignUp| model.volunteering.shifts[place.shift].time.0.day();
    let suits = |place: &SignUp| place.state == Served::SignedUp && day(place) == model.today();
    step(model, (who, "volunteers.sign_in", json!({})), dice, suits, |index, place| {
        must(day(place) == model.today(), "shift_on_another_day@at")?;
        may_go_on(place.state == Served::SignedUp)?;
        let others = model.volunteering.sign_ups.iter().enumerate();
        let mut own = others.filter(|(other, there)| *other != index && there.person == place.person);
        must(!own.any(|(_, there)| matches!(there.state, Served::SignedIn { .. })), "sign_up_still_open")?;
        Ok((json!({ "since": model.now }), Served::SignedIn { since: model.now }))
    })
}

/// They go; begun minutes and breaks do not count.
pub(super) fn sign_out(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let pause = dice.pick(&[0, 0, 0, 1, 5]);
    let what = (who, "volunteers.sign_out", json!({ "break_minutes": pause }));
    step(
        model,
        what,
        dice,
        |place| matches!(place.state, Served::SignedIn { .. }),
        |_, place| {
            let Served::SignedIn { since } = place.state else { return no("sign_up_stage_forbids") };
            must(since < model.now, "service_ends_before_it_begins")?;
            let minutes = (model.now - since).num_minutes() - pause;
            must(minutes >= 1, "service_too_short")?;
            Ok((json!({ "minutes": minutes }), Served::SignedOut { minutes }))
        },
    )
}

/// They went without signing out.
pub(super) fn mark_unconfirmed(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let here = |place: &SignUp| matches!(place.state, Served::SignedIn { .. });
    step(model, (who, "volunteers.mark_unconfirmed", json!({})), dice, here, |_, place| {
        may_go_on(here(place))?;
        Ok((json!({}), Served::Unconfirmed))
    })
}

/// They did not come, and the shift has begun.
pub(super) fn mark_absent(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let begins = |place: &SignUp| model.volunteering.shifts[place.shift].time.0;
    let suits = |place: &SignUp| place.state == Served::SignedUp && begins(place) <= model.now;
    step(model, (who, "volunteers.mark_absent", json!({})), dice, suits, |_, place| {
        may_go_on(place.state == Served::SignedUp)?;
        must(model.now >= begins(place), "shift_not_begun")?;
        Ok((json!({}), Served::Absent))
    })
}

/// The responsible person says that it was so, or how long it was.
pub(super) fn confirm_hours(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let given = dice.percent(30).then(|| dice.between(1, 120));
    let suits = |place: &SignUp| match place.state {
        Served::SignedOut { .. } => given.is_none(),
        Served::Unconfirmed => true,
        _ => false,
    };
    let what = (who, "volunteers.confirm_hours", json!({ "minutes": given }));
    step(model, what, dice, suits, |_, place| {
        let minutes = match (place.state, given) {
            (Served::SignedOut { .. }, Some(_)) => return no("minutes_were_signed@minutes"),
            (Served::Unconfirmed, None) => return no("minutes_missing@minutes"),
            (Served::SignedOut { minutes }, None) | (Served::Unconfirmed, Some(minutes)) => minutes,
            _ => return no("sign_up_stage_forbids"),
        };
        Ok((json!({ "minutes": minutes }), Served::Confirmed { minutes }))
    })
}

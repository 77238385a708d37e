//! What becomes of offered places.

use serde_json::json;

use super::courses::{put_line, some_enrolment};
use super::{accepts, id_or_none, in_some_visit};
use crate::random_day::dice::Dice;
use crate::random_day::model::Model;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::courses::{Course, Standing};
use crate::random_day::step::{Step, must, no};

fn is_offered(standing: Standing) -> bool {
    matches!(standing, Standing::Offered { .. })
}

/// Yes, at the latest at the deadline.
pub(super) fn accept(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = in_some_visit(model, who, dice);
    let chosen = some_enrolment(model, dice, is_offered);
    let enrolment = id_or_none(chosen.map(|chosen| chosen.1), dice);
    let agrees = dice.percent(70);
    let args = json!({ "enrolment": enrolment, "visit": visit.arg(), "accept": accepts(agrees) });
    let judged = chosen.map_or_else(
        || no("not_found"),
        |(index, id)| {
            let mut course = model.courses[index].clone();
            let person = course.open_offer(id, model.now)?.person;
            let mut places = course.places.iter_mut();
            places.find(|place| place.id == id).expect("it is offered").standing = Standing::Enrolled;
            course.enrolled += 1;
            let moved = course.settle(model.now);
            model.clashes(index, person, agrees)?;
            model.takes(visit)?;
            Ok((json!({ "moved": moved.shown(&course) }), (index, id, course)))
        },
    );
    Step::new((who, "courses.accept_offer", args), judged, move |model, (index, id, course), reply| {
        model.courses[index] = course;
        put_line(model, visit, (index, id), who, reply);
    })
}

/// No: the next is offered it.
pub(super) fn decline(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let chosen = some_enrolment(model, dice, is_offered);
    let args = json!({ "enrolment": id_or_none(chosen.map(|chosen| chosen.1), dice) });
    let judged = chosen.map_or_else(
        || no("not_found"),
        |(index, id)| {
            let mut course = model.courses[index].clone();
            course.open_offer(id, model.now)?;
            course.take_out(id, "declined");
            let moved = course.settle(model.now);
            Ok((moved.shown(&course), (index, course)))
        },
    );
    Step::new((who, "courses.decline_offer", args), judged, |model, (index, course), _| {
        model.courses[index] = course;
    })
}

/// Offers that nobody answered go on to the next.
pub(super) fn lapse(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let index = dice.below(model.courses.len());
    let before = &model.courses[index];
    let mut course = before.clone();
    let moved = course.settle(model.now);
    let restless = !moved.lapsed.is_empty() || has_free_place_and_somebody_waits(before);
    let reply = if restless { json!([moved.shown(&course)]) } else { json!([]) };
    let args = json!({ "course": course.id });
    Step::new(
        (who, "courses.lapse_offers", args),
        Ok((reply, (index, course))),
        |model, (index, course), _| {
            model.courses[index] = course;
        },
    )
}

/// Whether the course is looked at at all.
fn has_free_place_and_somebody_waits(course: &Course) -> bool {
    let held = course.places.iter().filter(|place| place.is_held()).count();
    held < course.total && held < course.places.len()
}

/// First of all who wait, by somebody else than who put them on the list.
pub(super) fn jump(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let chosen = some_enrolment(model, dice, |standing| standing == Standing::Waiting);
    let enrolment = id_or_none(chosen.map(|chosen| chosen.1), dice);
    let args = json!({ "enrolment": enrolment, "reason": "行动不便" });
    let judged = chosen.map_or_else(
        || no("not_found"),
        |(index, id)| {
            let mut course = model.courses[index].clone();
            let Some(place) = course.place(id).cloned() else {
                let own = course.gone.iter().any(|gone| gone.0 == id && gone.2 == who);
                return no(if own { "own_matter_forbidden" } else { "enrolment_unknown" });
            };
            must(place.by != who, "own_matter_forbidden")?;
            must(place.standing == Standing::Waiting, "not_on_waiting_list")?;
            course.places.retain(|other| other.id != id);
            course.places.insert(0, place);
            let moved = course.settle(model.now);
            Ok((moved.shown(&course), (index, course)))
        },
    );
    Step::new((who, "courses.jump_queue", args), judged, |model, (index, course), _| {
        model.courses[index] = course;
    })
}

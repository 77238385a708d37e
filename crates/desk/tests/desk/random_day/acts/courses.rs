//! Enrolling, waiting, withdrawing.

use serde_json::json;

use super::{accepts, id_or_none, in_some_visit};
use crate::random_day::dice::Dice;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::courses::{Course, Moved, Place, Standing};
use crate::random_day::model::visits::{InVisit, Item, Subject};
use crate::random_day::model::{Id, Model};
use crate::random_day::step::{Step, id, must, no};

/// Who asks for a place, in which course, as whom.
struct Applicant {
    course: usize,
    person: usize,
    audience: &'static str,
    visit: InVisit,
    accepts: bool,
}

impl Applicant {
    /// Somebody who mostly suits, as one of the residents, in a course that mostly has room, or has none.
    fn some(model: &Model, who: Who, has_room: bool, dice: &mut Dice) -> Self {
        let audience = dice.pick(&["residents", "residents", "party_members", "everybody"]);
        let courses = &model.courses;
        let suits = |index: usize| courses[index].has_room(audience, model.now) == has_room;
        let course = dice.choose(courses.len(), suits).unwrap_or_default();
        let person = dice.choose(model.people.len(), |person| model.suits(&courses[course], person).is_ok());
        Self {
            course,
            person: person.unwrap_or_default(),
            audience,
            visit: in_some_visit(model, who, dice),
            accepts: dice.percent(70),
        }
    }

    fn args(&self, model: &Model) -> serde_json::Value {
        json!({
            "course": model.courses[self.course].id, "resident": model.people[self.person].id,
            "audience": self.audience, "visit": self.visit.arg(), "accept": accepts(self.accepts),
        })
    }

    /// As whom they are entered: only a course with places kept for some asks.
    fn audience(&self, course: &Course) -> &'static str {
        if course.kept.is_some() { self.audience } else { "everybody" }
    }

    fn place(&self, course: &Course, standing: Standing, id: Id, by: Who) -> Place {
        Place { id, person: self.person, audience: self.audience(course), standing, by }
    }
}

/// What becomes of a course and of the offers in it, once the reply is there.
type Turned = (Course, Moved);

/// A place, if one is free once everybody who waits has been offered one.
pub(super) fn enrol(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let asks = Applicant::some(model, who, true, dice);
    let args = asks.args(model);
    let judged = turn(model, &asks).and_then(|(course, moved)| {
        must(course.has_room(asks.audience(&course), model.now), "course_full")?;
        model.clashes(asks.course, asks.person, asks.accepts)?;
        model.takes(asks.visit)?;
        Ok((json!({ "moved": moved.shown(&course) }), (course, moved)))
    });
    Step::new((who, "courses.enrol", args), judged, move |model, (mut course, _): Turned, reply| {
        let enrolment = id(reply, "enrolment");
        course.places.push(asks.place(&course, Standing::Enrolled, enrolment, who));
        course.enrolled += 1;
        model.courses[asks.course] = course;
        put_line(model, asks.visit, (asks.course, enrolment), who, reply);
    })
}

fn turn(model: &Model, asks: &Applicant) -> Result<Turned, String> {
    let mut course = model.courses[asks.course].clone();
    model.suits(&course, asks.person)?;
    let moved = course.settle(model.now);
    Ok((course, moved))
}

/// A place at the end of the line, once the course is full.
pub(super) fn wait(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let asks = Applicant::some(model, who, false, dice);
    let args = asks.args(model);
    let judged = turn(model, &asks).and_then(|(course, moved)| {
        let audience = asks.audience(&course);
        must(!course.has_room(audience, model.now), "place_still_free")?;
        model.clashes(asks.course, asks.person, asks.accepts)?;
        model.takes(asks.visit)?;
        let position = course.position(audience, model.now);
        Ok((json!({ "position": position, "moved": moved.shown(&course) }), (course, moved)))
    });
    Step::new(
        (who, "courses.join_waiting_list", args),
        judged,
        move |model, (mut course, _): Turned, reply| {
            let enrolment = id(reply, "enrolment");
            course.places.push(asks.place(&course, Standing::Waiting, enrolment, who));
            course.waited += 1;
            model.courses[asks.course] = course;
            put_line(model, asks.visit, (asks.course, enrolment), who, reply);
        },
    )
}

/// The line of the receipt.
pub(super) fn put_line(
    model: &mut Model,
    visit: InVisit,
    (course, enrolment): (usize, Id),
    handler: Who,
    reply: &serde_json::Value,
) {
    let Some(_) = visit.index else { return };
    let (kind, centre) = ("course", "civilization_practice");
    let subject = Subject::Enrolment(course, enrolment);
    model
        .put(visit, Item { id: Some(id(reply, "item")), kind, centre, handler, outcome: "handled", subject });
}

/// An enrolment of some course, mostly one that suits.
pub(super) fn some_enrolment(
    model: &Model,
    dice: &mut Dice,
    suits: impl Fn(Standing) -> bool,
) -> Option<(usize, Id)> {
    let courses = model.courses.iter().enumerate();
    let all: Vec<(usize, Id, bool)> = courses
        .flat_map(|(index, course)| {
            let there = course.places.iter().map(|place| (place.id, suits(place.standing)));
            let gone = course.gone.iter().map(|gone| (gone.0, false));
            there.chain(gone).map(move |(id, suits)| (index, id, suits)).collect::<Vec<_>>()
        })
        .collect();
    dice.choose(all.len(), |index| all[index].2).map(|index| (all[index].0, all[index].1))
}

/// A place is given back, or the waiting for one; what is free is offered on.
pub(super) fn withdraw(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = in_some_visit(model, who, dice);
    let chosen = some_enrolment(model, dice, |standing| standing == Standing::Enrolled);
    let enrolment = id_or_none(chosen.map(|chosen| chosen.1), dice);
    let args = json!({ "enrolment": enrolment, "reason": "家里有事", "visit": visit.arg() });
    let judged = chosen.map_or_else(
        || no("not_found"),
        |(index, id)| {
            let mut course = model.courses[index].clone();
            must(course.place(id).is_some(), "enrolment_unknown")?;
            course.take_out(id, "withdrawn");
            let moved = course.settle(model.now);
            model.takes(visit)?;
            Ok((json!({ "moved": moved.shown(&course) }), (index, id, course)))
        },
    );
    Step::new((who, "courses.withdraw", args), judged, move |model, (index, id, course), reply| {
        model.courses[index] = course;
        put_line(model, visit, (index, id), who, reply);
    })
}

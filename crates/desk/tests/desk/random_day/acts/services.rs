//! What is done for somebody in a visit.

use serde_json::json;

use super::{accepts, in_some_visit};
use crate::random_day::dice::Dice;
use crate::random_day::model::Model;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::visits::{InVisit, Item, Subject};
use crate::random_day::model::volunteers::{Served, SignUp};
use crate::random_day::step::{Step, id, must};

/// A visit that must be there and open.
fn some_visit(model: &Model, who: Who, dice: &mut Dice) -> InVisit {
    let visits = &model.visits.0;
    let own = in_some_visit(model, who, dice).index;
    let index = own.or_else(|| dice.choose(visits.len(), |index| visits[index].is_open()));
    InVisit { id: Some(index.map_or_else(|| dice.id(), |index| visits[index].id)), index }
}

/// A question and its answer.
pub(super) fn consult(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = some_visit(model, who, dice);
    let topic = dice.pick(&["居住证办理", "老年卡", "医保报销"]);
    let args =
        json!({ "visit": visit.arg(), "topic": topic, "question": "怎么办理？", "answer": "带身份证来。" });
    let judged = model.takes(visit).map(|()| (json!({}), ()));
    Step::new((who, "consultations.log", args), judged, move |model, (), reply| {
        let (kind, centre, outcome) = ("consultation", "party_mass_service", "consulted");
        let subject = Subject::Consultation(topic);
        model.put(visit, Item { id: Some(id(reply, "item")), kind, centre, handler: who, outcome, subject });
    })
}

/// Sent on to another house.
pub(super) fn refer(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = some_visit(model, who, dice);
    let unknown = dice.percent(5);
    let to = if unknown { dice.id() } else { model.elsewhere.0 };
    let args = json!({ "visit": visit.arg(), "to_site": to, "matter": "居住证办理" });
    let judged = must(!unknown, "not_found@to_site").and_then(|()| model.takes(visit));
    let judged = judged.map(|()| (json!({}), ()));
    Step::new((who, "referrals.make", args), judged, move |model, (), reply| {
        let (kind, centre, outcome) = ("referral", "party_mass_service", "referred");
        let item = Item {
            id: Some(id(reply, "item")),
            kind,
            centre,
            handler: who,
            outcome,
            subject: Subject::Referral,
        };
        model.put(visit, item);
    })
}

/// A place in a shift.
pub(super) fn sign_up(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visit = in_some_visit(model, who, dice);
    let (shift, agrees) = (dice.below(model.volunteering.shifts.len()), dice.percent(70));
    let volunteers = |index: usize| model.people[index].volunteer;
    let person = dice.choose(model.people.len(), volunteers).unwrap_or_default();
    let args = json!({
        "shift": model.volunteering.shifts[shift].id, "resident": model.people[person].id,
        "visit": visit.arg(), "accept": accepts(agrees),
    });
    let judged = model.may_serve(shift, person, agrees).and_then(|()| model.takes(visit));
    let judged = judged.map(|()| (json!({}), ()));
    Step::new((who, "volunteers.sign_up", args), judged, move |model, (), reply| {
        let subject = Subject::SignUp(model.volunteering.sign_ups.len());
        let place = SignUp { id: id(reply, "sign_up"), shift, person, state: Served::SignedUp };
        model.volunteering.sign_ups.push(place);
        let (kind, centre) = ("volunteering", "volunteer_service");
        model.put(visit, Item { id: None, kind, centre, handler: who, outcome: "handled", subject });
    })
}

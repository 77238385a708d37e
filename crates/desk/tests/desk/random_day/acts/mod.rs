//! What may happen in a day: each act throws the dice for its arguments and asks the model what will come of it.

mod courses;
mod desk_work;
mod offers;
mod queue;
mod room_life;
mod rooms;
mod services;
mod tickets;
mod visits;
mod volunteers;

use serde_json::{Value, json};

use super::dice::Dice;
use super::model::clerks::{CLERK, LEAD, MANAGER, OTHER_CLERK, VOLUNTEER, Who};
use super::model::visits::InVisit;
use super::model::{Id, Model};
use super::step::Step;

pub(super) use desk_work::{confirm, finalise, unlock};
pub(super) use queue::{call_this, readmit_this};
pub(super) use tickets::close_day;
pub(super) use visits::{finish_this, leave_this, open_for, resume_this};
pub(super) use volunteers::register_this;

/// One way to act.
pub(super) type Act = fn(&Model, Who, &mut Dice) -> Step;

/// Who mostly does it.
#[derive(Clone, Copy)]
enum Usually {
    Entrance,
    Window,
    Lead,
    House,
}

use Usually::{Entrance, House, Lead, Window};

/// What happens in a day: how often, beside the others, and who mostly does it.
const ACTS: &[(usize, Usually, Act)] = &[
    (20, Entrance, queue::issue),
    (12, Window, queue::call_next),
    (2, Window, queue::call),
    (9, Window, queue::recall),
    (4, Window, queue::pass),
    (3, Window, queue::readmit),
    (2, Window, tickets::leave),
    (3, Window, tickets::transfer),
    (14, Window, visits::open),
    (12, Window, visits::finish),
    (4, Window, visits::park),
    (5, Window, visits::resume),
    (2, Window, visits::leave),
    (3, Window, visits::settle),
    (3, Window, visits::remove_item),
    (9, Window, services::consult),
    (3, Window, services::refer),
    (18, Window, rooms::book),
    (5, Window, rooms::change),
    (4, Window, room_life::cancel),
    (2, Window, room_life::start),
    (2, Window, room_life::finish),
    (6, Window, room_life::mark_no_show),
    (4, Lead, room_life::approve),
    (3, Lead, room_life::reject),
    (10, Window, courses::enrol),
    (9, Window, courses::wait),
    (5, Window, courses::withdraw),
    (5, Window, offers::accept),
    (3, Window, offers::decline),
    (2, Window, offers::lapse),
    (2, Lead, offers::jump),
    (3, Window, volunteers::register),
    (8, Window, services::sign_up),
    (1, Window, volunteers::withdraw),
    (6, Entrance, volunteers::sign_in),
    (5, Entrance, volunteers::sign_out),
    (2, Window, volunteers::mark_unconfirmed),
    (4, Window, volunteers::mark_absent),
    (4, Lead, volunteers::confirm_hours),
    (2, Window, desk_work::print),
    (3, Lead, desk_work::void),
    (2, Lead, desk_work::confirm),
    (1, Window, desk_work::lock),
    (1, House, desk_work::finalise_too_early),
    (1, Lead, tickets::close_day),
];

/// What happens next.
pub(super) fn any(model: &Model, dice: &mut Dice) -> (Who, Act) {
    let mut thrown = dice.below(ACTS.iter().map(|act| act.0).sum());
    let chosen = ACTS.iter().find(|act| {
        let hit = thrown < act.0;
        thrown = thrown.saturating_sub(act.0);
        hit
    });
    let (_, usually, act) = chosen.expect("the weights add up");
    let who = match usually {
        _ if dice.percent(3) => dice.below(model.clerks.len()),
        Entrance => dice.pick(&[VOLUNTEER, VOLUNTEER, CLERK]),
        Window => dice.pick(&[CLERK, OTHER_CLERK, CLERK, OTHER_CLERK, LEAD]),
        Lead => dice.pick(&[LEAD, LEAD, MANAGER]),
        House => MANAGER,
    };
    (who, *act)
}

/// The id of a choice, or one that does not exist.
fn id_or_none(id: Option<Id>, dice: &mut Dice) -> Value {
    json!(id.unwrap_or_else(|| dice.id()))
}

/// Perhaps the visit in hand, rarely any other.
fn in_some_visit(model: &Model, who: Who, dice: &mut Dice) -> InVisit {
    let visits = &model.visits.0;
    let own =
        |index: usize| visits[index].is_open() && Some(visits[index].window) == model.clerks.0[who].window;
    let index = match dice.below(100) {
        0..55 => (0..visits.len()).find(|index| own(*index)),
        55..58 if !visits.is_empty() => Some(dice.below(visits.len())),
        58 => return InVisit { id: Some(dice.id()), index: None },
        _ => None,
    };
    InVisit { id: index.map(|index| visits[index].id), index }
}

/// Every warning there is.
fn accepts(accepts: bool) -> Value {
    let all = ["few_heads_for_room", "responsible_person_busy", "person_clashes", "post_not_insured"];
    if accepts { json!(all) } else { json!([]) }
}

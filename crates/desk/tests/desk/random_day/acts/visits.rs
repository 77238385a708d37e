//! A visit from sitting down to the receipt.

use serde_json::{Value, json};

use super::{id_or_none, in_some_visit};
use crate::random_day::dice::Dice;
use crate::random_day::model::Model;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::queue::{Stage, may_move};
use crate::random_day::model::receipts::Receipt;
use crate::random_day::model::visits::Visit;
use crate::random_day::step::{Step, id, must, no};

/// Somebody sits down: called here, taken from those who wait, or without a ticket.
pub(super) fn open(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let (tickets, own) = (&model.queue.tickets, model.clerks.0[who].window);
    let with_ticket = dice.percent(75);
    let called =
        |index: usize| matches!(tickets[index].stage, Stage::Called { window, .. } if Some(window) == own);
    let chosen = dice.choose(tickets.len(), called).filter(|_| with_ticket);
    open_for(model, who, chosen, with_ticket && dice.percent(2), dice)
}

/// Somebody sits down with this ticket, with none, or with one that does not exist.
pub(in crate::random_day) fn open_for(
    model: &Model,
    who: Who,
    chosen: Option<usize>,
    unknown: bool,
    dice: &mut Dice,
) -> Step {
    let tickets = &model.queue.tickets;
    let ticket = if unknown { Some(dice.id()) } else { chosen.map(|index| tickets[index].id) };
    let resident = dice.percent(30).then(|| dice.below(model.people.len()));
    let elderly = dice.percent(30).then(|| dice.percent(50));
    let priority = dice.percent(10).then_some("elderly");
    let args = json!({
        "ticket": ticket, "resident": resident.map(|person| model.people[person].id), "elderly": elderly,
        "priority": priority,
    });
    let ticket = chosen.filter(|_| !unknown);
    let judged = model.clerks.window(who).and_then(|window| {
        model.window_is_free(window)?;
        must(!unknown, "not_found")?;
        if let Some(index) = ticket {
            sits_down(model, index, window)?;
        }
        Ok((json!({}), window))
    });
    let age = resident.and_then(|person| model.people[person].age(model.today()));
    let elderly = age.map(|age| age >= 60).or(elderly);
    Step::new((who, "visits.open", args), judged, move |model, window, reply| {
        if let Some(index) = ticket {
            if model.queue.tickets[index].waits() {
                model.queue.call(index, window, model.now);
            }
            model.queue.serve(index, model.now);
        }
        let priority = priority.is_some() || ticket.is_some_and(|index| model.queue.tickets[index].priority);
        model.visits.0.push(Visit {
            id: id(reply, "visit"),
            ticket,
            window,
            handler: who,
            priority,
            elderly,
            state: "open",
            items: Vec::new(),
            opened_at: model.now,
        });
    })
}

fn sits_down(model: &Model, index: usize, window: i64) -> Result<(), String> {
    must(!model.visits.0.iter().any(|visit| visit.ticket == Some(index)), "ticket_has_visit")?;
    match model.queue.tickets[index].stage {
        Stage::Called { window: other, .. } if other != window => no("ticket_called_elsewhere"),
        Stage::Called { .. } | Stage::Waiting => Ok(()),
        _ => no("ticket_stage_forbids"),
    }
}

/// The paper.
pub(super) fn finish(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visits = &model.visits.0;
    let chosen =
        dice.choose(visits.len(), |index| visits[index].is_open() && !visits[index].items.is_empty());
    finish_this(model, who, chosen, dice)
}

/// The paper of one visit.
pub(in crate::random_day) fn finish_this(
    model: &Model,
    who: Who,
    chosen: Option<usize>,
    dice: &mut Dice,
) -> Step {
    let args = json!({ "visit": id_or_none(chosen.map(|index| model.visits.0[index].id), dice) });
    let number = model.next_number();
    let judged = model.visit(chosen).and_then(|(index, visit)| {
        visit.must_be_open()?;
        must(!visit.items.is_empty(), "visit_empty")?;
        let items = vec![json!({}); visit.items.len()];
        let handler = model.clerks.0[who].number;
        let view = json!({ "number": number, "items": items, "handler": handler });
        Ok((json!({ "number": number, "view": view }), (index, number.clone())))
    });
    Step::new((who, "visits.finish", args), judged, move |model, (index, number), reply| {
        let visit = &mut model.visits.0[index];
        (visit.state, visit.handler) = ("finished", who);
        if let Some(ticket) = visit.ticket {
            model.queue.done(ticket, model.now);
        }
        let items = visit.items.len();
        let id = id(reply, "receipt");
        model.receipts.push(Receipt { id, number, visit: index, by: who, items, prints: 0, void: None });
    })
}

/// Set aside for a moment.
pub(super) fn park(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visits = &model.visits.0;
    let chosen = dice.choose(visits.len(), |index| visits[index].is_open());
    let visit = id_or_none(chosen.map(|index| visits[index].id), dice);
    let judged =
        model.visit(chosen).and_then(|(index, visit)| visit.must_be_open().map(|()| (json!({}), index)));
    let args = json!({ "visit": visit, "where": "在复印机旁" });
    Step::new((who, "visits.park", args), judged, move |model, index, _| {
        let visit = &mut model.visits.0[index];
        (visit.state, visit.handler) = ("parked", who);
        if let Some(ticket) = visit.ticket {
            model.queue.tickets[ticket].stage = Stage::Parked;
        }
    })
}

/// Taken up again; one that was sent on is called first.
pub(super) fn resume(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visits = &model.visits.0;
    let chosen = dice.choose(visits.len(), |index| visits[index].state == "parked");
    resume_this(model, who, chosen, dice)
}

/// One visit, taken up again.
pub(in crate::random_day) fn resume_this(
    model: &Model,
    who: Who,
    chosen: Option<usize>,
    dice: &mut Dice,
) -> Step {
    let args = json!({ "visit": id_or_none(chosen.map(|index| model.visits.0[index].id), dice) });
    let judged = model.clerks.window(who).and_then(|window| {
        model.window_is_free(window)?;
        let (index, visit) = model.visit(chosen)?;
        must(visit.state == "parked", "visit_stage_forbids")?;
        if let Some(ticket) = visit.ticket {
            let ticket = &model.queue.tickets[ticket];
            may_move(ticket.stage == Stage::Parked || ticket.stage.is_called())?;
        }
        Ok((json!({}), (index, window)))
    });
    Step::new((who, "visits.resume", args), judged, move |model, (index, window), _| {
        let visit = &mut model.visits.0[index];
        (visit.state, visit.handler, visit.window) = ("open", who, window);
        if let Some(ticket) = visit.ticket {
            model.queue.serve(ticket, model.now);
        }
    })
}

/// Gone before anything was taken in.
pub(super) fn leave(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let visits = &model.visits.0;
    let chosen = dice.choose(visits.len(), |index| visits[index].goes_on() && visits[index].items.is_empty());
    leave_this(model, who, chosen, dice)
}

/// One visit without a matter is left.
pub(in crate::random_day) fn leave_this(
    model: &Model,
    who: Who,
    chosen: Option<usize>,
    dice: &mut Dice,
) -> Step {
    let args = json!({ "visit": id_or_none(chosen.map(|index| model.visits.0[index].id), dice) });
    let judged = model.visit(chosen).and_then(|(index, visit)| {
        must(visit.goes_on(), "visit_stage_forbids")?;
        must(visit.items.is_empty(), "visit_has_items")?;
        if let Some(ticket) = visit.ticket {
            let ticket = &model.queue.tickets[ticket];
            may_move(matches!(ticket.stage, Stage::Waiting | Stage::Serving | Stage::Parked))?;
        }
        Ok((json!({}), index))
    });
    Step::new((who, "visits.leave", args), judged, move |model, index, _| {
        let visit = &mut model.visits.0[index];
        (visit.state, visit.handler) = ("left", who);
        if let Some(ticket) = visit.ticket {
            model.queue.tickets[ticket].stage = Stage::Left;
        }
    })
}

/// An outcome, perhaps another one than the service wrote.
pub(super) fn settle(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let (visit, place, item) = some_item(model, who, true, dice);
    let outcome = dice.pick(&["handled", "consulted", "referred", "not_accepted"]);
    let told = match outcome {
        "not_accepted" => {
            json!({ "outcome": outcome, "reason": "属社区事务受理", "where_to": "昌平路710号对面" })
        }
        _ => json!({ "outcome": outcome }),
    };
    let args = json!({ "visit": visit.0, "item": item, "outcome": told });
    let judged = may_change(model, visit.1, place).map(|(index, place)| (json!({}), (index, place)));
    Step::new((who, "visits.settle", args), judged, move |model, (index, place), _| {
        model.visits.0[index].items[place].outcome = outcome;
    })
}

/// Off the paper again, once it does not hold any more.
pub(super) fn remove_item(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let (visit, place, item) = some_item(model, who, false, dice);
    let args = json!({ "visit": visit.0, "item": item, "reason": "不需要了" });
    let judged = may_change(model, visit.1, place).and_then(|(index, place)| {
        let subject = model.visits.0[index].items[place].subject;
        must(!model.still_holds(subject), "item_still_holds")?;
        Ok((json!({}), (index, place)))
    });
    Step::new((who, "visits.remove_item", args), judged, |model, (index, place), _| {
        model.visits.0[index].items.remove(place);
    })
}

type Chosen = ((Value, Option<usize>), Option<usize>, Value);

/// An item of a visit in hand, or one of another visit, or none at all.
fn some_item(model: &Model, who: Who, may_hold: bool, dice: &mut Dice) -> Chosen {
    let visits = &model.visits.0;
    let known = |index: usize| visits[index].items.iter().any(|item| item.id.is_some());
    let mine = in_some_visit(model, who, dice).index.filter(|index| known(*index));
    let chosen = mine.or_else(|| dice.choose(visits.len(), |index| visits[index].is_open() && known(index)));
    let id = id_or_none(chosen.map(|index| visits[index].id), dice);
    let items = chosen.map_or(&[][..], |index| &visits[index].items);
    let place = dice.choose(items.len(), |place| {
        items[place].id.is_some() && (may_hold || !model.still_holds(items[place].subject))
    });
    let item = place.and_then(|place| items[place].id);
    ((id, chosen), place.filter(|_| item.is_some()), id_or_none(item, dice))
}

fn may_change(model: &Model, visit: Option<usize>, place: Option<usize>) -> Result<(usize, usize), String> {
    let (index, visit) = model.visit(visit)?;
    visit.must_be_open()?;
    place.map_or_else(|| no("visit_item_unknown"), |place| Ok((index, place)))
}

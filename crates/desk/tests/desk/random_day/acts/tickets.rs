//! Where tickets go otherwise than to a window.

use serde_json::json;

use super::id_or_none;
use crate::random_day::dice::Dice;
use crate::random_day::model::Model;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::queue::{Stage, may_move};
use crate::random_day::step::{Step, must};

/// Somebody goes home; whoever has a visit leaves it instead.
pub(super) fn leave(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let tickets = &model.queue.tickets;
    let chosen = dice.choose(tickets.len(), |index| tickets[index].waits());
    let args = json!({ "ticket": id_or_none(chosen.map(|index| tickets[index].id), dice) });
    let judged = model.ticket(chosen).and_then(|(index, ticket)| {
        must(!model.visits.0.iter().any(|visit| visit.ticket == Some(index)), "ticket_has_visit")?;
        may_move(ticket.waits())?;
        Ok((json!({ "number": ticket.number, "stage": "left" }), index))
    });
    Step::new((who, "queue.leave", args), judged, |model, index, _| {
        model.queue.tickets[index].stage = Stage::Left;
    })
}

/// Whoever is at a window is sent on to another queue; the visit waits with them.
pub(super) fn transfer(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let tickets = &model.queue.tickets;
    let chosen = dice.choose(tickets.len(), |index| tickets[index].stage == Stage::Serving);
    let to = dice.pick(&['B', 'C', 'D', 'E']);
    let args = json!({ "ticket": id_or_none(chosen.map(|index| tickets[index].id), dice), "to": to });
    let judged = model.ticket(chosen).and_then(|(index, ticket)| {
        may_move(ticket.stage == Stage::Serving)?;
        Ok((json!({ "number": ticket.number, "queue": to, "stage": "waiting" }), index))
    });
    Step::new((who, "queue.transfer", args), judged, move |model, index, _| {
        let ticket = &mut model.queue.tickets[index];
        (ticket.stage, ticket.queue, ticket.sent_on_at) = (Stage::Waiting, to, Some(model.now));
        let visits = model.visits.0.iter_mut();
        visits.filter(|visit| visit.ticket == Some(index)).for_each(|visit| visit.state = "parked");
    })
}

/// Closing time: refused while somebody is called, at a window, or has a visit that is not over.
pub(in crate::random_day) fn close_day(model: &Model, who: Who, _: &mut Dice) -> Step {
    let tickets = &model.queue.tickets;
    let goes_on =
        |index: usize| model.visits.0.iter().any(|visit| visit.ticket == Some(index) && visit.goes_on());
    let busy = (0..tickets.len()).any(|index| {
        let stage = tickets[index].stage;
        stage.is_called() || matches!(stage, Stage::Serving | Stage::Parked) || goes_on(index)
    });
    let count = |stage: Stage| tickets.iter().filter(|ticket| ticket.stage == stage).count();
    let reply = json!({ "left": count(Stage::Waiting), "expired": count(Stage::Passed) });
    let judged = must(!busy, "tickets_at_windows").map(|()| (reply, ()));
    Step::new((who, "queue.close_day", json!({})), judged, |model, (), _| {
        for ticket in &mut model.queue.tickets {
            match ticket.stage {
                Stage::Waiting => ticket.stage = Stage::Left,
                Stage::Passed => ticket.stage = Stage::Expired,
                _ => {}
            }
        }
    })
}

//! Tickets and calls.

use chrono::Duration;
use serde_json::json;

use super::id_or_none;
use crate::random_day::dice::Dice;
use crate::random_day::model::Model;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::queue::{Stage, Ticket, may_move};
use crate::random_day::step::{Step, id, must, no};

const NAMES: [Option<&str>; 4] = [None, Some("单志远"), Some("仇晓岚"), Some("曾乐")];

/// A ticket with or without a name, priority and letter.
pub(super) fn issue(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let queue = if dice.percent(4) { dice.pick(&['V', 'Y']) } else { dice.pick(&['A', 'B', 'C', 'D', 'E']) };
    let priority = dice.percent(45).then(|| dice.pick(&["elderly", "pregnant", "with_infant", "other"]));
    let matter = dice.percent(40).then_some("问居住证");
    let name = dice.pick(&NAMES);
    let args = json!({ "prefix": queue, "name": name, "matter": matter, "priority": priority });
    let judged = match (queue, priority) {
        (_, Some("other")) if matter.is_none() => no("priority_note_missing@matter"),
        ('V', None) => no("priority_kind_missing@priority"),
        ('Y', _) => no("prefix_needs_appointment@prefix"),
        _ => Ok(()),
    };
    let letter = if priority.is_some() { 'V' } else { queue };
    let before = model.queue.tickets.iter().filter(|ticket| ticket.number.starts_with(letter)).count();
    let number = format!("{letter}{:03}", before + 1);
    let ahead = model.queue.ahead(priority.is_some());
    let reply = json!({ "number": number, "ahead": ahead, "minutes": model.minutes(ahead) });
    Step::new((who, "queue.issue", args), judged.map(|()| (reply, number)), move |model, number, reply| {
        model.queue.tickets.push(Ticket {
            id: id(reply, "ticket"),
            number,
            queue,
            priority: priority.is_some(),
            issued_at: model.now,
            issued_by: who,
            stage: Stage::Waiting,
            others_called: None,
            first_called: None,
            sent_on_at: None,
            second_waits: Vec::new(),
            served_at: None,
            ended_at: None,
        });
    })
}

/// "Next."
pub(super) fn call_next(model: &Model, who: Who, _: &mut Dice) -> Step {
    let judged = model.clerks.window(who).and_then(|window| match model.queue.next(model.now) {
        Some(next) => Ok((next, window)),
        None => no("nobody_waits"),
    });
    called(model, (who, "queue.call_next", json!({})), judged)
}

/// Somebody out of turn.
pub(super) fn call(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let tickets = &model.queue.tickets;
    let chosen = dice.choose(tickets.len(), |index| tickets[index].waits());
    call_this(model, who, chosen, dice)
}

/// This ticket, out of turn.
pub(in crate::random_day) fn call_this(
    model: &Model,
    who: Who,
    chosen: Option<usize>,
    dice: &mut Dice,
) -> Step {
    let args = json!({ "ticket": id_or_none(chosen.map(|index| model.queue.tickets[index].id), dice) });
    let judged = model.clerks.window(who).and_then(|window| {
        let (index, ticket) = model.ticket(chosen)?;
        may_move(ticket.waits()).map(|()| (index, window))
    });
    called(model, (who, "queue.call", args), judged)
}

fn called(
    model: &Model,
    what: (Who, &'static str, serde_json::Value),
    judged: Result<(usize, i64), String>,
) -> Step {
    let judged = judged.map(|(index, window)| {
        let ticket = &model.queue.tickets[index];
        let reply = json!({ "ticket": ticket.id, "number": ticket.number, "window": window, "calls": 1 });
        (reply, (index, window))
    });
    Step::new(what, judged, |model, (index, window), _| model.queue.call(index, window, model.now))
}

/// Once more to the same window, after twenty seconds.
pub(super) fn recall(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let tickets = &model.queue.tickets;
    let in_vain = |index: usize| matches!(tickets[index].stage, Stage::Called { calls: 1..3, .. });
    let chosen = dice.choose(tickets.len(), in_vain);
    let args = json!({ "ticket": id_or_none(chosen.map(|index| tickets[index].id), dice) });
    let now = model.now;
    let judged = model.ticket(chosen).and_then(|(index, ticket)| {
        let Stage::Called { window, calls, last } = ticket.stage else { return no("ticket_stage_forbids") };
        must(now - last >= Duration::seconds(20), "ticket_called_too_soon")?;
        let reply = json!({ "number": ticket.number, "window": window, "calls": calls + 1 });
        Ok((reply, (index, Stage::Called { window, calls: calls + 1, last: now })))
    });
    Step::new((who, "queue.recall", args), judged, |model, (index, stage), _| {
        model.queue.tickets[index].stage = stage;
    })
}

/// Called three times in vain.
pub(super) fn pass(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let tickets = &model.queue.tickets;
    let often = |index: usize| matches!(tickets[index].stage, Stage::Called { calls: 3.., .. });
    let chosen = dice.choose(tickets.len(), often);
    let args = json!({ "ticket": id_or_none(chosen.map(|index| tickets[index].id), dice) });
    let judged = model.ticket(chosen).and_then(|(index, ticket)| {
        let Stage::Called { calls, .. } = ticket.stage else { return no("ticket_stage_forbids") };
        must(calls >= 3, "ticket_called_too_seldom")?;
        Ok((json!({ "number": ticket.number, "stage": "passed" }), index))
    });
    Step::new((who, "queue.pass", args), judged, |model, index, _| {
        model.queue.tickets[index].stage = Stage::Passed;
    })
}

/// Back again.
pub(super) fn readmit(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let tickets = &model.queue.tickets;
    let chosen = dice.choose(tickets.len(), |index| tickets[index].stage == Stage::Passed);
    readmit_this(model, who, chosen, dice)
}

/// This one is back again.
pub(in crate::random_day) fn readmit_this(
    model: &Model,
    who: Who,
    chosen: Option<usize>,
    dice: &mut Dice,
) -> Step {
    let args = json!({ "ticket": id_or_none(chosen.map(|index| model.queue.tickets[index].id), dice) });
    let judged = model.ticket(chosen).and_then(|(index, ticket)| {
        may_move(ticket.stage == Stage::Passed)?;
        Ok((json!({ "number": ticket.number, "stage": "waiting" }), index))
    });
    Step::new((who, "queue.readmit", args), judged, |model, index, _| {
        let ticket = &mut model.queue.tickets[index];
        (ticket.stage, ticket.others_called) = (Stage::Waiting, Some(0));
    })
}

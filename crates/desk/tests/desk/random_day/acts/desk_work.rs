//! Papers, screens and the report.

use serde_json::{Value, json};

use super::id_or_none;
use crate::harness::PASSWORD;
use crate::random_day::dice::Dice;
use crate::random_day::model::Model;
use crate::random_day::model::clerks::Who;
use crate::random_day::model::queue::Stage;
use crate::random_day::step::{Step, must, no};

/// A receipt on paper; from the second print on it says so.
pub(super) fn print(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let receipts = &model.receipts;
    let chosen = dice.choose(receipts.len(), |_| true);
    let args =
        json!({ "receipt": id_or_none(chosen.map(|index| receipts[index].id), dice), "paper": "roll58" });
    let judged = chosen.map_or_else(
        || no("not_found"),
        |index| {
            let prints = receipts[index].prints + 1;
            let mark = if prints > 1 { json!(format!("补打 第{prints}次")) } else { Value::Null };
            Ok((json!({ "number": receipts[index].number, "prints": prints, "mark": mark }), index))
        },
    );
    Step::new((who, "receipts.print", args), judged, |model, index, _| model.receipts[index].prints += 1)
}

/// Somebody else's receipt is void, once; by its id or its number.
pub(super) fn void(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let receipts = &model.receipts;
    let chosen = dice.choose(receipts.len(), |index| receipts[index].void.is_none());
    let by_number = chosen.filter(|_| dice.percent(50)).map(|index| json!(receipts[index].number));
    let receipt = by_number.unwrap_or_else(|| id_or_none(chosen.map(|index| receipts[index].id), dice));
    let judged = chosen.map_or_else(
        || no("not_found"),
        |index| {
            must(receipts[index].by != who, "own_matter_forbidden")?;
            must(receipts[index].void.is_none(), "receipt_already_void")?;
            Ok((json!({ "number": receipts[index].number, "state": "void", "reason": "姓名写错" }), index))
        },
    );
    let args = json!({ "receipt": receipt, "reason": "姓名写错" });
    Step::new((who, "receipts.void", args), judged, |model, index, _| {
        model.receipts[index].void = Some("姓名写错");
    })
}

/// The password once more.
pub(in crate::random_day) fn confirm(_: &Model, who: Who, _: &mut Dice) -> Step {
    let args = json!({ "password": PASSWORD });
    Step::new((who, "staff.confirm", args), Ok((json!({}), ())), move |model, (), _| {
        model.clerks.proved(who, model.now);
    })
}

/// The screen is locked.
pub(super) fn lock(_: &Model, who: Who, _: &mut Dice) -> Step {
    Step::new((who, "staff.lock", json!({})), Ok((json!({}), ())), move |model, (), _| model.clerks.lock(who))
}

/// And open again.
pub(in crate::random_day) fn unlock(_: &Model, who: Who) -> Step {
    let args = json!({ "by": { "password": PASSWORD } });
    Step::new((who, "staff.unlock", args), Ok((json!({}), ())), move |model, (), _| {
        model.clerks.proved(who, model.now);
    })
}

/// The day is made final while something is open; else the password is given once more.
pub(super) fn finalise_too_early(model: &Model, who: Who, dice: &mut Dice) -> Step {
    let act = if model.blocked_by().is_empty() { confirm } else { finalise };
    act(model, who, dice)
}

/// The day is made final, unless something stands in the way.
pub(in crate::random_day) fn finalise(model: &Model, who: Who, _: &mut Dice) -> Step {
    let judged = match (model.is_final, model.blocked_by().is_empty()) {
        (true, _) => no("report_already_final"),
        (false, false) => no("report_blocked"),
        (false, true) => Ok((json!({ "version": 1 }), ())),
    };
    let args = json!({ "day": model.today() });
    Step::new((who, "reports.finalise", args), judged, |model, (), _| {
        model.is_final = true;
        let tickets = model.queue.tickets.iter_mut();
        tickets
            .filter(|ticket| ticket.stage == Stage::Passed)
            .for_each(|ticket| ticket.stage = Stage::Expired);
    })
}

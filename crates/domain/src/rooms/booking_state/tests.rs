//! Every step from every state.

use uuid::Uuid;

use super::*;

const STEPS: [BookingStep; 8] = [
    BookingStep::Submit,
    BookingStep::Approve,
    BookingStep::Reject,
    BookingStep::Move,
    BookingStep::Cancel,
    BookingStep::Start,
    BookingStep::Finish,
    BookingStep::MarkNoShow,
];

fn at(time: &str) -> Instant {
    Instant::parse(&format!("2026-11-23T{time}+08:00")).expect("a moment")
}

fn check_out() -> CheckOut {
    CheckOut { keys_returned: true, equipment_complete: true, lights_out: true, damage: None }
}

fn take(state: BookingState, step: BookingStep) -> Next {
    let reason = Reason::parse("人数不足").expect("a reason");
    let late = at("10:00:00");
    match step {
        BookingStep::Submit => state.submit(Approval::Needed),
        BookingStep::Approve => state.approve(StaffId(Uuid::nil())),
        BookingStep::Reject => state.reject(reason, late),
        BookingStep::Move => state.move_to_other_time(Approval::Needed),
        BookingStep::Cancel => state.cancel(reason, late),
        BookingStep::Start => state.start(late),
        BookingStep::Finish => state.finish(check_out(), late),
        BookingStep::MarkNoShow => state.mark_no_show(at("09:00:00"), late),
    }
}

#[test]
fn every_step_leads_where_it_should_and_all_others_are_refused() {
    #[track_caller]
    fn check(state: &BookingState, allowed: &[(BookingStep, &str)]) {
        for step in STEPS {
            let expected = allowed.iter().find(|(allowed, _)| *allowed == step).map(|(_, name)| *name);
            let reached = take(state.clone(), step);
            assert_eq!(reached.ok().map(|next| next.name()), expected, "{step:?} from {state:?}");
        }
        let steps: Vec<_> = allowed.iter().map(|(step, _)| *step).collect();
        assert_eq!(state.steps(), steps, "what the screen offers from {state:?}");
    }
    use BookingStep::{Approve, Cancel, Finish, MarkNoShow, Move, Reject, Start, Submit};
    let reason = Reason::parse("临时有事").expect("a reason");
    check(&BookingState::Draft {}, &[(Submit, "pending"), (Move, "draft"), (Cancel, "cancelled")]);
    check(
        &BookingState::Pending {},
        &[(Approve, "confirmed"), (Reject, "rejected"), (Move, "pending"), (Cancel, "cancelled")],
    );
    check(
        &BookingState::Confirmed { approved_by: None },
        &[(Move, "pending"), (Cancel, "cancelled"), (Start, "in_use"), (MarkNoShow, "no_show")],
    );
    check(&BookingState::InUse { since: at("09:00:00") }, &[(Finish, "finished")]);
    let at = at("09:30:00");
    check(&BookingState::Finished { at, check_out: check_out() }, &[]);
    check(&BookingState::Cancelled { at, reason: reason.clone() }, &[]);
    check(&BookingState::Rejected { at, reason }, &[]);
    check(&BookingState::NoShow { at }, &[]);
}

#[test]
fn without_need_for_approval_a_request_is_confirmed_at_once() {
    let confirmed = BookingState::Confirmed { approved_by: None };
    assert_eq!(BookingState::Draft {}.submit(Approval::NotNeeded), Ok(confirmed));
}

#[test]
fn a_no_show_is_refused_within_the_grace() {
    let from = at("09:00:00");
    let confirmed = BookingState::Confirmed { approved_by: None };
    assert_eq!(
        confirmed.mark_no_show(from, at("09:15:00")),
        Err(BookingStateRefusal::NoShowTooEarly { after: at("09:15:00") })
    );
}

#[test]
fn a_state_survives_the_wire() {
    let state =
        BookingState::Cancelled { at: at("09:00:00"), reason: Reason::parse("改期").expect("a reason") };
    let json = serde_json::to_string(&state).expect("serialises");
    assert_eq!(json, r#"{"state":"cancelled","at":"2026-11-23T01:00:00.000Z","reason":"改期"}"#);
    assert_eq!(serde_json::from_str::<BookingState>(&json).expect("reads back"), state);
    assert!(serde_json::from_str::<BookingState>(r#"{"state":"draft","at":1}"#).is_err());
}

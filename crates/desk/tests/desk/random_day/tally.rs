//! How often everything happened: a random day that never does something proves nothing about it.

use std::collections::BTreeMap;

/// How often each action was done, and how often refused with which code.
#[derive(Default)]
pub(super) struct Tally(BTreeMap<&'static str, BTreeMap<String, u32>>);

/// How often each action must have been done.
const LEAST: u32 = 3;

/// Every refusal that must have occurred.
const REFUSALS: &[&str] = &[
    "accept_warnings:few_heads_for_room",
    "accept_warnings:person_clashes",
    "accept_warnings:post_not_insured",
    "accept_warnings:responsible_person_busy",
    "already_enrolled",
    "already_signed_up",
    "booking_ends_before_start@interval",
    "booking_in_a_row@organiser",
    "booking_in_past@interval",
    "booking_outside_opening_hours@interval",
    "booking_state_forbids",
    "booking_too_far_ahead@interval",
    "booking_too_long@interval",
    "booking_too_soon@interval",
    "confirm_first",
    "course_full",
    "course_over",
    "declaration_missing@declared",
    "enrolment_unknown",
    "head_count_missing@heads",
    "item_still_holds",
    "locked",
    "minutes_missing@minutes",
    "minutes_were_signed@minutes",
    "monthly_limit_reached@organiser",
    "no_show_too_early",
    "no_window",
    "nobody_waits",
    "not_a_volunteer",
    "not_found",
    "not_found@to_site",
    "not_on_waiting_list",
    "not_permitted",
    "nothing_offered",
    "offer_lapsed",
    "own_matter_forbidden",
    "place_still_free",
    "prefix_needs_appointment@prefix",
    "priority_kind_missing@priority",
    "priority_note_missing@matter",
    "receipt_already_void",
    "report_already_final",
    "report_blocked",
    "request_reused",
    "room_taken@interval",
    "room_too_small@heads",
    "service_overlaps",
    "service_too_short",
    "shift_full",
    "shift_not_begun",
    "shift_on_another_day@at",
    "shift_over",
    "sign_up_stage_forbids",
    "sign_up_still_open",
    "ticket_called_elsewhere",
    "ticket_called_too_seldom",
    "ticket_called_too_soon",
    "ticket_has_visit",
    "ticket_stage_forbids",
    "tickets_at_windows",
    "too_young_for_course@resident",
    "visit_empty",
    "visit_has_items",
    "visit_item_unknown",
    "visit_not_open",
    "visit_stage_forbids",
    "volunteer_needs_document@resident",
    "volunteer_needs_guardian@guardian",
    "volunteer_registered",
    "window_busy",
];

impl Tally {
    pub(super) fn count(&mut self, action: &'static str, refused: Option<String>) {
        let outcome = refused.unwrap_or_else(|| "done".to_owned());
        *self.0.entry(action).or_default().entry(outcome).or_default() += 1;
    }

    /// Adds what happened elsewhere.
    pub(super) fn add(&mut self, other: Self) {
        for (action, outcomes) in other.0 {
            let own = self.0.entry(action).or_default();
            for (outcome, times) in outcomes {
                *own.entry(outcome).or_default() += times;
            }
        }
    }

    /// Fails unless every action was done some times and every refusal occurred.
    pub(super) fn must_be_mixed(&self) {
        println!("{self}");
        for (action, outcomes) in &self.0 {
            let done = outcomes.get("done").copied().unwrap_or_default();
            assert!(done >= LEAST || *action == "reuse", "{action} was done {done} times in\n{self}");
        }
        for refusal in REFUSALS {
            let occurred = self.0.values().any(|outcomes| outcomes.contains_key(*refusal));
            assert!(occurred, "{refusal} never occurred in\n{self}");
        }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (action, outcomes) in &self.0 {
            let outcomes: Vec<_> =
                outcomes.iter().map(|(outcome, times)| format!("{outcome} {times}")).collect();
            writeln!(f, "{action}: {}", outcomes.join(", "))?;
        }
        Ok(())
    }
}

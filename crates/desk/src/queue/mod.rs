//! The queue (票号): issuing, calling, passing.

use crate::action::{Action, Entry};

mod call;
mod call_next;
pub(crate) mod calls;
pub(crate) mod close_day;
mod count_up;
mod estimate;
pub(crate) mod faults;
pub(crate) mod issue;
mod leave;
mod mine;
mod moved;
mod pass;
mod print;
mod readmit;
mod recall;
pub(crate) mod ticket;
mod transfer;
mod waiting;
mod words;

/// What is done with the queue.
pub(crate) const ACTIONS: &[&Entry] = &[
    call::CallTicket::ENTRY,
    call_next::CallNext::ENTRY,
    close_day::CloseDay::ENTRY,
    estimate::EstimateWait::ENTRY,
    issue::IssueTicket::ENTRY,
    leave::LeaveQueue::ENTRY,
    mine::MyTickets::ENTRY,
    pass::PassTicket::ENTRY,
    print::PrintTicket::ENTRY,
    readmit::ReadmitTicket::ENTRY,
    recall::RecallTicket::ENTRY,
    transfer::TransferTicket::ENTRY,
    waiting::ShowQueue::ENTRY,
];

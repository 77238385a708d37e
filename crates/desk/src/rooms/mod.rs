//! Rooms (空间) and their bookings (预约).

use crate::action::{Action, Entry};

mod add;
mod approve;
mod book;
mod book_series;
mod booking;
mod cancel;
mod change;
mod check;
mod check_series;
mod close;
mod day;
mod details;
mod find;
mod finish;
mod insert;
mod judge;
mod list;
mod mark_no_show;
mod month;
mod move_booking;
mod parties;
mod print_setting_up_sheet;
mod question;
mod receipt;
pub(crate) mod refusal;
mod reject;
mod reveal_phone;
mod room;
mod save_state;
mod setting_up_sheet;
mod show;
mod shown;
mod start;
mod to_approve;

/// What is done with rooms.
pub(crate) const ACTIONS: &[&Entry] = &[
    add::AddRoom::ENTRY,
    approve::ApproveBooking::ENTRY,
    book::BookRoom::ENTRY,
    book_series::BookSeries::ENTRY,
    cancel::CancelBooking::ENTRY,
    change::ChangeRoom::ENTRY,
    check::CheckBooking::ENTRY,
    check_series::CheckSeries::ENTRY,
    close::CloseRoom::ENTRY,
    day::ShowRoomDay::ENTRY,
    find::FindBookings::ENTRY,
    finish::FinishBooking::ENTRY,
    list::ListRooms::ENTRY,
    mark_no_show::MarkBookingNoShow::ENTRY,
    month::ShowMonth::ENTRY,
    move_booking::MoveBooking::ENTRY,
    print_setting_up_sheet::PrintSettingUpSheet::ENTRY,
    reject::RejectBooking::ENTRY,
    reveal_phone::RevealPhone::ENTRY,
    setting_up_sheet::SettingUpSheet::ENTRY,
    show::ShowBooking::ENTRY,
    start::StartBooking::ENTRY,
    to_approve::ListToApprove::ENTRY,
];

//! Receipts (回执): one paper per visit.

use crate::action::{Action, Entry};

mod amount_in_words;
mod check;
mod compose;
mod find;
pub(crate) mod issue;
mod load;
pub(crate) mod numbering;
mod paper;
mod preview;
mod print;
mod reissue;
mod show;
mod void;
mod words;

/// What is done with receipts.
pub(crate) const ACTIONS: &[&Entry] = &[
    amount_in_words::AmountInWords::ENTRY,
    check::CheckReceipt::ENTRY,
    find::FindReceipts::ENTRY,
    paper::ReceiptPaper::ENTRY,
    preview::PreviewReceipt::ENTRY,
    print::PrintReceipt::ENTRY,
    reissue::Reissue::ENTRY,
    show::ViewReceipt::ENTRY,
    void::VoidReceipt::ENTRY,
];

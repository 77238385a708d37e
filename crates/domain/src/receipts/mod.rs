//! Receipts (回执): numbers without gaps, money, a receipt's life, prints and deposits.

pub mod deposit;
pub mod fen;
pub mod number;
pub mod prints;
pub mod receipt_state;
pub mod rmb;
pub mod series;

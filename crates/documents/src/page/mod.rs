//! Pages: what is drawn on them, how rows flow over them, and the PDF they become.

pub(crate) mod block;
pub(crate) mod flow;
pub(crate) mod marks;
mod ops;
pub(crate) mod pdf;
pub(crate) mod qr;
pub(crate) mod rows;
pub(crate) mod sheet;
pub(crate) mod stamps;
mod typecase;

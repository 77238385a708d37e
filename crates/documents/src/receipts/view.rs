//! What stands on a receipt. Everything personal is masked before it comes here (R-PI-8).

use domain::time::{Day, Instant, WallTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One paper per visit (R-RC-1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReceiptView {
    /// The name of the complex.
    pub unit: String,
    /// The receipt number, like `JNL-SL-20261122-0007`.
    pub number: String,
    /// When the visit was finished.
    pub issued_at: Instant,
    /// The person served, masked like `冯*国`; none when no name was given.
    pub principal: Option<String>,
    /// How that person is spoken to in large print, like `冯先生`.
    pub honorific: Option<String>,
    /// Their document, masked like `310***********9987`.
    pub document: Option<String>,
    /// Who stood at the counter for them (R-EL-9).
    pub agent: Option<AgentView>,
    /// The kind of help: 帮办, 代办 or 上门 (R-EL-5).
    pub help: Option<String>,
    /// The channel: 现场, 电话 …
    pub channel: String,
    /// What was done, in order.
    pub items: Vec<ReceiptItem>,
    /// The staff number of the clerk.
    pub handler: String,
    /// The counter, like `2 号窗口`.
    pub counter: String,
    /// The telephone of the complex.
    pub service_phone: String,
    /// Sentences at the foot.
    pub notes: Vec<String>,
    /// What the QR code says: receipt number and short MAC, nothing personal (R-PI-16).
    pub qr: String,
    /// The version of the template it was first printed with (R-RC-10).
    pub template: u32,
    /// Whether it comes from a practice desk and is worth nothing.
    pub rehearsal: bool,
    /// Why it was voided; the number stays (R-RC-5).
    pub void_reason: Option<String>,
    /// The number of the void receipt that this one stands in for.
    #[serde(default)]
    pub replaces: Option<String>,
}

/// Who acts for somebody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AgentView {
    /// Masked like `冯*`.
    pub name: String,
    /// Their relation to the principal in words, like `女儿`.
    pub relationship: String,
}

/// One thing that was done in the visit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ReceiptItem {
    /// What, like `共享空间`.
    pub title: String,
    /// How it ended, like `已预约`.
    pub outcome: String,
    /// When to come, if there is a time.
    pub when: Option<When>,
    /// Where to go.
    pub place: Option<String>,
    /// What else they should know, a line each.
    pub lines: Vec<String>,
    /// What to bring.
    pub bring: Vec<String>,
    /// Whom to call about it: a telephone number, with a name if there is one.
    pub call: Option<String>,
}

/// When to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct When {
    /// The day.
    pub day: Day,
    /// From when; none when any hour will do.
    pub from: Option<WallTime>,
    /// Until when; counts only with `from`.
    pub to: Option<WallTime>,
}

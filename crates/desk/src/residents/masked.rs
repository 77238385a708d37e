//! What a screen shows of a person before anybody asks for more (R-PI-8).

use domain::residents::document::{Document, DocumentType};
use domain::residents::mask;
use domain::residents::phone::Phone;
use domain::text::ShortText;
use schemars::JsonSchema;
use serde::Serialize;

use super::details::Details;

/// A document with its middle hidden.
#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
pub(super) struct MaskedDocument {
    kind: DocumentType,
    /// Such as `310***********9993`.
    number: String,
}

/// A phone with its middle hidden.
#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
pub(super) struct MaskedPhone {
    /// Such as `199****0001`.
    number: String,
    /// Whose it is, if it is not the person's own.
    whose: Option<String>,
}

impl MaskedDocument {
    pub(super) fn of(document: &Document) -> Self {
        Self { kind: document.kind(), number: mask::document(document) }
    }
}

impl MaskedPhone {
    pub(super) fn of(phone: &Phone, label: Option<&ShortText>) -> Self {
        Self { number: mask::phone(phone), whose: label.map(ToString::to_string) }
    }
}

impl Details {
    /// The document for a screen.
    pub(super) fn masked_document(&self) -> Option<MaskedDocument> {
        self.document.as_ref().map(MaskedDocument::of)
    }

    /// The phone for a screen.
    pub(super) fn masked_phone(&self) -> Option<MaskedPhone> {
        self.phone.as_ref().map(|phone| MaskedPhone::of(phone, self.phone_label.as_ref()))
    }
}

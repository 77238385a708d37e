//! A document number while it is being typed.

use domain::id::ResidentId;
use domain::residents::age::Age;
use domain::residents::document::person::Upgrade;
use domain::residents::document::{Document, DocumentType, DocumentWarning, Sex};
use domain::residents::mask;
use domain::staff::permission::Permission;
use domain::time::Day;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::doubles::{Held, holder};
use crate::action::{Access, Action, Mode};
use crate::counter::Counter;
use crate::fault::{Fault, OnField};

/// Checks a document number and says what it tells (R-ID-1 to R-ID-7); a wrong one is refused on its field.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CheckDocument {
    document: Document,
}

/// What the number tells.
#[derive(Serialize, JsonSchema)]
pub(crate) struct CheckedDocument {
    kind: DocumentType,
    /// Normalised.
    number: String,
    masked: String,
    birth: Option<Day>,
    /// A suggestion: what the person states goes before it (R-ID-3).
    sex: Option<Sex>,
    age: Option<u16>,
    elderly: Option<bool>,
    proves_identity: bool,
    /// The numbers of 18 characters that 15 digits can have become; staff ask if there are two (R-ID-6).
    upgrades: Vec<String>,
    warnings: Vec<DocumentWarning>,
    /// Who is registered with it already.
    held_by: Option<ResidentId>,
}

impl Action for CheckDocument {
    const NAME: &'static str = "residents.check_document";
    const ACCESS: Access = Access::Needs(Permission::RegisterResident);
    const MODE: Mode = Mode::Read;
    type Reply = CheckedDocument;

    async fn run(self, at: &mut Counter<'_>) -> Result<CheckedDocument, Fault> {
        let today = at.today();
        let document = self.document.born_by(today).on_field("document")?;
        let age = document.birth().and_then(|birth| Age::on(birth, today));
        let held_by = match holder(at, &document, None).await? {
            Held::By(resident) => Some(resident),
            Held::Free | Held::KeyAlone => None,
        };
        Ok(CheckedDocument {
            kind: document.kind(),
            number: document.number().to_owned(),
            masked: mask::document(&document),
            birth: document.birth(),
            sex: document.sex(),
            age: age.map(Age::years),
            elderly: age.map(Age::is_elderly),
            proves_identity: document.kind().proves_identity(),
            upgrades: upgrades(&document),
            warnings: document.warnings(today),
            held_by,
        })
    }
}

fn upgrades(document: &Document) -> Vec<String> {
    let number = |document: Document| document.number().to_owned();
    match document.upgraded() {
        None => Vec::new(),
        Some(Upgrade::Certain(only)) => vec![number(only)],
        Some(Upgrade::Ask { centenarian, ordinary }) => vec![number(centenarian), number(ordinary)],
    }
}

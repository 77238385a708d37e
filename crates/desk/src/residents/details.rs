//! What is known of a person, before it is sealed and after it is opened.

use domain::id::ResidentId;
use domain::residents::address::Address;
use domain::residents::age::Age;
use domain::residents::document::{Document, Sex};
use domain::residents::name::PersonName;
use domain::residents::phone::Phone;
use domain::text::ShortText;
use domain::time::Day;

use super::faults::{AnyWarning, ResidentFault, ResidentWarning};
use crate::fault::{Fault, OnField};

/// What is known of a person: a name is enough (R-ID-10).
#[derive(Clone)]
pub(super) struct Details {
    pub(super) name: PersonName,
    pub(super) name_note: Option<ShortText>,
    pub(super) surname_reading: Option<ShortText>,
    pub(super) sex: Option<Sex>,
    pub(super) birth: Option<Day>,
    pub(super) document: Option<Document>,
    pub(super) phone: Option<Phone>,
    pub(super) phone_label: Option<ShortText>,
    pub(super) address: Option<Address>,
    pub(super) neighbourhood: Option<ShortText>,
    pub(super) guardian: Option<ResidentId>,
    pub(super) guardian_consent: Option<ShortText>,
}

impl Details {
    /// With the birth date that the document gives, unless one of both cannot be (R-ID-2).
    pub(super) fn settled(mut self, today: Day) -> Result<Self, Fault> {
        self.document =
            self.document.map(|document| document.born_by(today)).transpose().on_field("document")?;
        let documented = self.document.as_ref().and_then(Document::birth);
        match (documented, self.birth) {
            (Some(birth), Some(given)) if birth != given => {
                return Err(ResidentFault::BirthDiffersFromDocument { birth }).on_field("birth");
            }
            (_, Some(given)) if given > today => {
                return Err(ResidentFault::BirthInFuture).on_field("birth");
            }
            _ => self.birth = documented.or(self.birth),
        }
        if self.phone.is_none() {
            self.phone_label = None;
        }
        Ok(self)
    }

    /// Full years, if the birth date is known.
    pub(super) fn age(&self, today: Day) -> Option<Age> {
        self.birth.and_then(|birth| Age::on(birth, today))
    }

    /// The age of somebody whose data needs more care (R-PI-6).
    pub(super) fn under_14(&self, today: Day) -> Option<Age> {
        self.age(today).filter(|age| age.is_under_14())
    }

    /// What the clerk should look at twice.
    pub(super) fn warnings(&self, today: Day) -> Vec<AnyWarning> {
        let document =
            self.document.iter().flat_map(|document| document.warnings(today)).map(AnyWarning::from);
        let undocumented = self.document.as_ref().is_none_or(|document| document.birth().is_none());
        let old = self.age(today).filter(|age| undocumented && age.is_doubtful());
        let old = old.map(|age| ResidentWarning::ResidentVeryOld { age: age.years() }.into());
        document.chain(self.name.warnings().into_iter().map(AnyWarning::from)).chain(old).collect()
    }
}

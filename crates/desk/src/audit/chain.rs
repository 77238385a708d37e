//! Walking a chain row by row: what is the first thing wrong with it?

use schemars::JsonSchema;
use serde::Serialize;

use super::append::{AuditRow, FIRST, link};
use super::head::AuditHead;
use crate::sealing::Keys;

/// What is wrong with a chain, and from which row on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub(crate) struct Damage {
    /// The first row that is not as it was written.
    pub(crate) sequence: i64,
    /// What seems to have been done to it.
    pub(crate) kind: DamageKind,
}

/// What was done to a chain, as far as the rows around it tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DamageKind {
    /// The row says something else than it did, or stands in another's place.
    Changed,
    /// One or more rows are gone.
    Missing,
    /// The row was not written by this desk.
    Inserted,
    /// The chain ends before a head that was noted.
    Cut,
}

/// A walk along one chain.
pub(crate) struct Walk<'a> {
    keys: &'a Keys,
    noted: Vec<AuditHead>,
    /// The last untouched row.
    rows: i64,
    mac: Vec<u8>,
    /// A row that does not fit, until the next one tells what was done.
    suspect: Option<AuditRow>,
    damage: Option<Damage>,
}

impl<'a> Walk<'a> {
    /// A walk that will compare the chain with these heads of it.
    pub(crate) fn new(keys: &'a Keys, noted: Vec<AuditHead>) -> Self {
        Self { keys, noted, rows: 0, mac: FIRST.to_vec(), suspect: None, damage: None }
    }

    /// Whether the rest of the chain tells nothing more.
    pub(crate) fn is_decided(&self) -> bool {
        self.damage.is_some()
    }

    /// Looks at the next row in order of sequence.
    pub(crate) fn step(&mut self, row: AuditRow) {
        if self.is_decided() {
            return;
        }
        if let Some(suspect) = self.suspect.take() {
            let kind = self.kind_of(&suspect, Some(&row));
            self.found(kind);
            return;
        }
        let expected = self.rows + 1;
        if row.sequence > expected {
            self.found(DamageKind::Missing);
        } else if row.sequence < expected {
            self.found(DamageKind::Inserted);
        } else if link(self.keys, &self.mac, &row).as_slice() != row.mac {
            self.suspect = Some(row);
        } else if self.noted.iter().any(|head| head.sequence == expected && !head.is(expected, &row.mac)) {
            self.found(DamageKind::Changed);
        } else {
            self.rows = expected;
            self.mac = row.mac;
        }
    }

    /// The number of untouched rows, the fingerprint of the last of them, and what is wrong after it.
    pub(crate) fn end(mut self) -> (i64, Vec<u8>, Option<Damage>) {
        if let Some(suspect) = self.suspect.take() {
            let kind = self.kind_of(&suspect, None);
            self.found(kind);
        }
        if !self.is_decided() && self.noted.iter().any(|head| head.sequence > self.rows) {
            self.found(DamageKind::Cut);
        }
        (self.rows, self.mac, self.damage)
    }

    fn found(&mut self, kind: DamageKind) {
        self.damage = Some(Damage { sequence: self.rows + 1, kind });
    }

    /// What was done where a row does not fit: whoever takes a row out or puts one in moves the numbers of
    /// those behind it, and the next row still remembers what it stood behind.
    fn kind_of(&self, suspect: &AuditRow, next: Option<&AuditRow>) -> DamageKind {
        let Some(next) = next else { return DamageKind::Changed };
        let fits = |before: &[u8], moved: i64| {
            let as_written = AuditRow { sequence: next.sequence + moved, ..next.clone() };
            link(self.keys, before, &as_written).as_slice() == next.mac
        };
        if fits(&suspect.mac, 0) {
            DamageKind::Changed
        } else if fits(&self.mac, -1) {
            DamageKind::Inserted
        } else if fits(&suspect.mac, 1) {
            DamageKind::Missing
        } else {
            DamageKind::Changed
        }
    }
}

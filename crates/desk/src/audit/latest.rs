//! The last link of each station's chain, remembered between two writes.

use std::collections::HashMap;
use std::sync::Mutex;

use uuid::Uuid;

/// The last link of a station's chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) station: Uuid,
    pub(crate) sequence: i64,
    pub(crate) mac: [u8; 32],
}

/// The heads this program has committed. Another program on the same data may be ahead: the audit's primary
/// key notices, and the head is read again.
#[derive(Default)]
pub(crate) struct Heads {
    known: Mutex<HashMap<Uuid, Head>>,
}

impl Heads {
    pub(crate) fn of(&self, station: Uuid) -> Option<Head> {
        self.known.lock().expect("no holder panics").get(&station).copied()
    }

    /// The chain has grown; of two that commit at once the longer counts.
    pub(crate) fn moved(&self, head: Head) {
        let mut known = self.known.lock().expect("no holder panics");
        let longest = known.entry(head.station).or_insert(head);
        if longest.sequence < head.sequence {
            *longest = head;
        }
    }

    pub(crate) fn forget(&self, station: Uuid) {
        self.known.lock().expect("no holder panics").remove(&station);
    }
}

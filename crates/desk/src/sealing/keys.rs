//! The keys derived from the data key, and what they do to a value.

use blake3::Hasher;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::database::DataFault;
use crate::randomness::Randomness;

/// Length of the random nonce in front of each sealed value.
const NONCE: usize = 24;

/// A sealed column: part of what is authenticated, so that a value cannot be moved to another column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    ResidentDocument,
    ResidentPhone,
    ResidentAddress,
    OrganisationPhone,
    BookingPhone,
    AppointmentPhone,
    VisitAgent,
    VisitDraft,
    ReceiptView,
    RequestReply,
}

impl Column {
    fn label(self) -> &'static str {
        match self {
            Self::ResidentDocument => "residents.document",
            Self::ResidentPhone => "residents.phone",
            Self::ResidentAddress => "residents.address",
            Self::OrganisationPhone => "organisations.contact_phone",
            Self::BookingPhone => "bookings.phone",
            Self::AppointmentPhone => "appointments.phone",
            Self::VisitAgent => "visits.agent",
            Self::VisitDraft => "visits.draft",
            Self::ReceiptView => "receipts.view",
            Self::RequestReply => "requests.reply",
        }
    }
}

/// The data key and what is derived from it.
pub(crate) struct Keys {
    data: Zeroizing<[u8; 32]>,
    cipher: XChaCha20Poly1305,
    index: Zeroizing<[u8; 32]>,
    audit: Zeroizing<[u8; 32]>,
    paper: Zeroizing<[u8; 32]>,
}

impl Keys {
    /// A new random data key.
    pub(crate) fn generate(randomness: &dyn Randomness) -> Self {
        let mut data = Zeroizing::new([0; 32]);
        randomness.fill(&mut *data);
        Self::from_data_key(data)
    }

    pub(crate) fn from_data_key(data: Zeroizing<[u8; 32]>) -> Self {
        let derive = |purpose: &str| Zeroizing::new(blake3::derive_key(purpose, &*data));
        let seal = derive("onecounter 2026 sealed columns v1");
        Self {
            cipher: XChaCha20Poly1305::new((&*seal).into()),
            index: derive("onecounter 2026 blind indexes v1"),
            audit: derive("onecounter 2026 audit chain v1"),
            paper: derive("onecounter 2026 receipt check codes v1"),
            data,
        }
    }

    /// The key itself, to be wrapped.
    pub(crate) fn data_key(&self) -> &[u8; 32] {
        &self.data
    }

    /// Seals a value for one column of one row.
    pub(crate) fn seal(
        &self,
        column: Column,
        row: Uuid,
        plain: &[u8],
        randomness: &dyn Randomness,
    ) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        randomness.fill(&mut nonce);
        let bound = bound_to(column, row);
        let payload = Payload { msg: plain, aad: &bound };
        let sealed = self
            .cipher
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a column's value is far below the cipher's limit");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens a sealed value; anything changed, cut or moved from another row is `Damaged`.
    pub(crate) fn open(&self, column: Column, row: Uuid, sealed: &[u8]) -> Result<Vec<u8>, DataFault> {
        let (nonce, body) = sealed.split_first_chunk::<NONCE>().ok_or(DataFault::Damaged)?;
        let bound = bound_to(column, row);
        let payload = Payload { msg: body, aad: &bound };
        self.cipher.decrypt(&XNonce::from(*nonce), payload).map_err(|_| DataFault::Damaged)
    }

    /// A keyed fingerprint of a value, for look-ups of what is sealed: 16 bytes.
    pub(crate) fn blind_index(&self, kind: &str, value: &str) -> Vec<u8> {
        let mut hasher = Hasher::new_keyed(&self.index);
        hasher.update(kind.as_bytes()).update(b"\0").update(value.as_bytes());
        hasher.finalize().as_bytes().iter().copied().take(16).collect()
    }

    /// The blind index as a token of the people index: 16 hexadecimal digits behind its kind.
    pub(crate) fn blind_token(&self, kind: &str, value: &str) -> String {
        let digits = self.blind_index(kind, value);
        digits.iter().take(8).fold(format!("{kind}:"), |token, byte| format!("{token}{byte:02x}"))
    }

    /// A fingerprint that only this desk can make, for requests and the audit chain.
    pub(crate) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut hasher = Hasher::new_keyed(&self.audit);
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
        }
        *hasher.finalize().as_bytes()
    }

    /// The short check code beside a receipt's number in its QR code (R-PI-16): 8 hexadecimal digits.
    pub(crate) fn check_code(&self, number: &str) -> String {
        let hash = blake3::keyed_hash(&self.paper, number.as_bytes());
        hash.to_hex().chars().take(8).collect()
    }
}

fn bound_to(column: Column, row: Uuid) -> Vec<u8> {
    [column.label().as_bytes(), row.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SeededRandomness;

    #[test]
    fn a_sealed_value_opens_only_where_it_was_sealed() {
        let randomness = SeededRandomness::new(1);
        let keys = Keys::generate(&randomness);
        let row = Uuid::from_u128(7);
        let sealed = keys.seal(Column::ResidentPhone, row, b"19900000001", &randomness);
        assert_eq!(keys.open(Column::ResidentPhone, row, &sealed), Ok(b"19900000001".to_vec()));
        assert_eq!(keys.open(Column::ResidentPhone, Uuid::from_u128(8), &sealed), Err(DataFault::Damaged));
        assert_eq!(keys.open(Column::ResidentAddress, row, &sealed), Err(DataFault::Damaged));
        for at in 0..sealed.len() {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert_eq!(keys.open(Column::ResidentPhone, row, &flipped), Err(DataFault::Damaged), "byte {at}");
        }
        assert_eq!(keys.open(Column::ResidentPhone, row, &sealed[..10]), Err(DataFault::Damaged));
    }
}

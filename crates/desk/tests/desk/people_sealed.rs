//! Canaries (S4): numbers that were registered are nowhere to be read, in no file and in no dump.

use std::collections::HashSet;
use std::path::Path;
use std::process::Command;

use desk::Place;
use serde_json::json;

use crate::harness::{TestDesk, both_engines};

/// How many people are registered, each with a document, a phone and an address.
const CANARIES: u32 = 1_000;

/// Invented: a region that issues none, a birth date, a sequence from 990 and the check character (R-ID-1).
fn document(canary: u32) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let scattered = canary.wrapping_mul(2_654_435_761) >> 8;
    let (year, month, day) = (1930 + canary % 70, 1 + scattered % 12, 1 + scattered / 12 % 28);
    let digits = format!("310106{year}{month:02}{day:02}{:03}", 990 + canary / 70 % 10);
    let sum: u32 =
        digits.chars().zip(WEIGHTS).map(|(c, weight)| c.to_digit(10).expect("a digit") * weight).sum();
    let check =
        "10X98765432".chars().nth(usize::try_from(sum % 11).expect("below 11")).expect("eleven of them");
    format!("{digits}{check}")
}

fn phone(canary: u32) -> String {
    format!("199{:08}", canary.wrapping_mul(2_654_435_761) % 100_000_000)
}

both_engines! {
    /// A thousand people, and none of their numbers on the disk.
    async fn no_number_is_on_the_disk(desk: TestDesk) {
        let mut canaries = HashSet::new();
        for canary in 0..CANARIES {
            let (document, phone) = (document(canary), phone(canary));
            let person = json!({
                "name": "金丝雀", "document": { "kind": "resident_id", "number": document }, "phone": phone,
                "address": { "road": "昌平路", "lane": "金丝雀里", "number": "9" },
            });
            desk.ok("clerk", "residents.register", person).await;
            if canary % 10 == 0 {
                let found = desk.ok("clerk", "residents.find", json!({ "text": phone })).await;
                let unmask = json!({
                    "resident": found["residents"][0]["resident"], "field": "document", "reason": "identity_check",
                });
                assert_eq!(desk.ok("clerk", "residents.unmask", unmask).await["value"], document);
            }
            canaries.extend([document, phone]);
        }
        assert_eq!(canaries.len(), 2 * CANARIES as usize, "every number is another one");
        canaries.insert("金丝雀里".to_owned());
        for (file, bytes) in files(&desk) {
            assert_eq!(plain(&bytes, &canaries), None, "{file} holds a plain number");
            let planted = [bytes.as_slice(), phone(7).as_bytes()].concat();
            assert_eq!(plain(&planted, &canaries), Some(phone(7)), "the search finds what is there");
        }
    }
}

/// Everything that was written: the files of the folder, or a dump of the database.
fn files(desk: &TestDesk) -> Vec<(String, Vec<u8>)> {
    match desk.engine.place() {
        Place::Folder(folder) => {
            let files = read(&folder);
            assert!(
                files.iter().any(|(name, _)| name.ends_with("-wal")),
                "the write-ahead log is looked at too"
            );
            files
        }
        Place::Postgres(address) => {
            let dump = Command::new("pg_dump").arg(&address).output().expect("pg_dump runs");
            assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
            vec![("the dump".to_owned(), dump.stdout)]
        }
    }
}

fn read(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries =
        folder.read_dir().expect("the folder of the data").map(|entry| entry.expect("an entry").path());
    entries.map(|file| (file.display().to_string(), std::fs::read(&file).expect("a file"))).collect()
}

/// The first canary that stands there, as text or as the hexadecimal digits of its text.
fn plain(bytes: &[u8], canaries: &HashSet<String>) -> Option<String> {
    let spelt: Vec<(Vec<u8>, &String)> = canaries
        .iter()
        .flat_map(|canary| {
            let digits = canary.bytes().fold(String::new(), |digits, byte| format!("{digits}{byte:02x}"));
            [(canary.as_bytes().to_vec(), canary), (digits.into_bytes(), canary)]
        })
        .collect();
    let lengths: HashSet<usize> = spelt.iter().map(|(text, _)| text.len()).collect();
    let known: std::collections::HashMap<&[u8], &String> =
        spelt.iter().map(|(text, canary)| (text.as_slice(), *canary)).collect();
    let begins: HashSet<&[u8]> = spelt.iter().filter_map(|(text, _)| text.get(..4)).collect();
    (0..bytes.len()).find_map(|from| {
        let rest = bytes.get(from..)?;
        begins.get(rest.get(..4)?)?;
        let mut texts = lengths.iter().filter_map(|length| known.get(rest.get(..*length)?));
        texts.next().map(|canary| (*canary).clone())
    })
}

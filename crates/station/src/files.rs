//! Files that leave the program: papers and tables, saved where somebody chooses or in a folder of their own.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use desk::Fault;
use serde_json::{Value, json};
use tokio::task::spawn_blocking;

use crate::faults::StationFault;
use crate::{About, Station};

/// The endings of files that only show something; one with another ending is not saved, so that opening a file
/// never starts a program.
const ENDINGS: [&str; 6] = ["pdf", "csv", "xlsx", "txt", "png", "json"];

/// The longest name in bytes, so that `-2` and an ending still fit every file system.
const LONGEST: usize = 180;

/// Names that Windows keeps for devices.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

impl Station {
    /// Saves a file: where somebody says, or straight into the folder of our papers.
    pub(crate) async fn save(
        &self,
        window: &str,
        data: String,
        name: String,
        ask: bool,
    ) -> Result<Value, Fault> {
        let invalid = |error: base64::DecodeError| StationFault::SaveFailed { why: error.to_string() };
        let (data, name) = (BASE64_STANDARD.decode(data).map_err(invalid)?, safe_name(&name));
        let chosen = if ask {
            let Some(path) = self.ask(window, About::SaveAs(name.clone())).await else {
                return Ok(json!({ "cancelled": true }));
            };
            Some(path)
        } else {
            None
        };
        let folder = self.folders.papers.clone();
        let writing = move || match chosen {
            Some(path) => fs::write(&path, &data).map(|()| path),
            None => write_new(&folder, &name, &data),
        };
        let written = spawn_blocking(writing).await.unwrap_or_else(|panic| Err(std::io::Error::other(panic)));
        let path = written.map_err(|error| StationFault::unsaved(&error))?;
        self.saved.lock().expect("no holder panics").insert(path.clone());
        Ok(json!({ "path": path }))
    }

    /// Opens a file with the system's own program: only one that was saved in this run.
    pub(crate) async fn open_saved(&self, path: PathBuf) -> Result<Value, Fault> {
        let saved = self.saved.lock().expect("no holder panics").contains(&path);
        if !saved || ending(&path).is_none() {
            return Err(StationFault::OpenFailed.into());
        }
        let opened = spawn_blocking(move || open::that_detached(path)).await;
        match opened {
            Ok(Ok(())) => Ok(json!({})),
            _ => Err(StationFault::OpenFailed.into()),
        }
    }
}

/// Writes a new file and gives its path; one of that name stays, and the new one is called `-2`.
fn write_new(folder: &Path, name: &str, data: &[u8]) -> std::io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    for again in 1_u32.. {
        let name = if again == 1 { name.to_owned() } else { format!("{stem}-{again}.{ending}") };
        let path = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => return file.write_all(data).and_then(|()| file.sync_all()).map(|()| path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// A name that stays in its folder and is what it looks like, on every system (S7).
fn safe_name(name: &str) -> String {
    let safe = |c: char| match c {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => Some('_'),
        // What turns the direction of a text or cannot be seen hides the true ending.
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    };
    let name: String = name.chars().filter_map(safe).collect();
    let name = name.trim_matches(['.', ' ']);
    let ending = ending(Path::new(name)).unwrap_or("txt");
    let stem = name.strip_suffix(&format!(".{ending}")).unwrap_or(name);
    let mut length = 0;
    let fitting = |c: &char| {
        length += c.len_utf8();
        length <= LONGEST
    };
    let stem: String = stem.chars().take_while(fitting).collect();
    let first = stem.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let device = DEVICES.contains(&first.trim_end_matches(|c: char| c.is_ascii_digit()));
    match stem.trim_matches(['.', ' ']) {
        "" => format!("OneCounter.{ending}"),
        stem if device => format!("_{stem}.{ending}"),
        stem => format!("{stem}.{ending}"),
    }
}

/// The ending of a file that only shows something.
fn ending(path: &Path) -> Option<&str> {
    path.extension()?.to_str().filter(|ending| ENDINGS.contains(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_becomes_a_harmless_one() {
        #[track_caller]
        fn check(name: &str, safe: &str) {
            assert_eq!(safe_name(name), safe);
            assert_eq!(safe_name(safe), safe, "a safe name stays as it is");
        }
        check("回执 JNL-SL-20261122-0001.pdf", "回执 JNL-SL-20261122-0001.pdf");
        check("../../etc/passwd", "_.._etc_passwd.txt");
        check("..\\..\\windows\\win.ini", "_.._windows_win.ini.txt");
        check("/absolute.csv", "_absolute.csv");
        check("C:\\autoexec.bat", "C__autoexec.bat.txt");
        check("report\u{202e}fdp.exe", "reportfdp.exe.txt");
        check("a\0b\nc.pdf", "abc.pdf");
        check(".bashrc", "bashrc.txt");
        check("con.pdf", "_con.pdf");
        check("LPT1", "_LPT1.txt");
        check("", "OneCounter.txt");
        check(" . .pdf", "pdf.txt");
        let long = safe_name(&format!("{}.pdf", "回执".repeat(200)));
        assert!(long.len() <= LONGEST + 4 && long.ends_with("执.pdf") || long.ends_with("回.pdf"), "{long}");
    }

    #[test]
    fn nothing_is_ever_overwritten() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let papers = folder.path().join("papers");
        let write = |data: &[u8]| write_new(&papers, "day.csv", data).expect("written");
        let paths = [write(b"one"), write(b"two"), write(b"three")];
        assert_eq!(paths, ["day.csv", "day-2.csv", "day-3.csv"].map(|name| papers.join(name)));
        assert_eq!(paths.map(|path| fs::read(path).expect("reads")), [&b"one"[..], b"two", b"three"]);
    }
}

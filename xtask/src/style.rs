//! What `docs/` says of the house is so: who may use what, how long a file is, which names say nothing.

use std::path::{Path, PathBuf};

use crate::command::root;

/// The folders with code of ours.
const CODE: [&str; 6] = ["crates", "migrations", "src-tauri", "tests", "ui/src", "xtask"];

/// A crate, and the only members that may depend on it.
const ONLY: [(&str, &[&str]); 8] = [
    ("sqlx", &["crates/desk"]),
    // The tests of the command line look into the keychain beside it.
    ("keyring", &["crates/keychain", "crates/cli"]),
    ("printers", &["crates/station"]),
    ("printpdf", &["crates/documents"]),
    ("tauri", &["src-tauri"]),
    ("tauri-build", &["src-tauri"]),
    ("station", &["src-tauri"]),
    ("cli", &["crates/bench"]),
];

/// A member, and all it may depend on: the arrows of ARCHITECTURE.md run one way.
const OURS: [(&str, &[&str]); 5] = [
    ("crates/domain", &[]),
    ("crates/documents", &["domain"]),
    ("crates/desk", &["documents", "domain"]),
    ("crates/keychain", &["desk"]),
    ("crates/station", &["desk", "documents", "domain", "keychain"]),
];

/// All that `domain` may depend on: none of these reads a file, a clock or the network.
const PURE: [&str; 9] = [
    "chrono",
    "pinyin",
    "proptest",
    "schemars",
    "serde",
    "serde_json",
    "thiserror",
    "unicode-normalization",
    "uuid",
];

/// What `domain` may not name.
const IMPURE: [&str; 8] =
    ["std::env", "std::fs", "std::io", "std::net", "std::process", "SystemTime", "async fn", "tokio"];

/// Names that say nothing.
const EMPTY_NAMES: [&str; 9] =
    ["common", "helper", "helpers", "manager", "misc", "processor", "service", "util", "utils"];

/// The most lines of a file that does not say in its first line why it is longer.
const LONGEST: usize = 300;

/// Every file of ours.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in CODE {
        collect(&root().join(folder), &mut files);
    }
    assert!(files.len() > 500, "the folders are where they are said to be");
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = folder.read_dir() else { return };
    for entry in entries {
        let path = entry.expect("an entry").path();
        let built = ["target", "node_modules", "dist", "gen"].iter().any(|name| path.ends_with(name));
        if path.is_dir() && !built {
            collect(&path, files);
        } else if path.is_file() {
            files.push(path);
        }
    }
}

fn named(path: &Path) -> String {
    path.strip_prefix(root()).expect("below the root").display().to_string()
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn is_code(path: &Path) -> bool {
    path.extension().is_some_and(|it| ["rs", "ts", "tsx", "css", "sh"].iter().any(|code| it == *code))
}

/// The names of the crates that a member depends on, in any way.
fn dependencies(manifest: &Path) -> Vec<String> {
    let (mut names, mut listed) = (Vec::new(), false);
    for line in text(manifest).lines() {
        if line.starts_with('[') {
            listed = line.ends_with("dependencies]");
        } else if let (true, Some((name, _))) = (listed, line.split_once(['.', ' ', '='])) {
            names.push(name.to_owned());
        }
    }
    names
}

/// The members, by their folders, with what they depend on.
fn members() -> Vec<(String, Vec<String>)> {
    let manifests = files().into_iter().filter(|path| path.ends_with("Cargo.toml"));
    let member = |manifest: PathBuf| {
        let folder = named(manifest.parent().expect("lies in a folder"));
        (folder, dependencies(&manifest))
    };
    manifests.map(member).collect()
}

#[test]
fn each_crate_stays_in_its_place() {
    let members = members();
    for (of, allowed) in OURS {
        let (_, names) = members.iter().find(|(folder, _)| folder == of).expect("is a member");
        for ours in ["cli", "desk", "documents", "domain", "keychain", "station"] {
            assert!(allowed.contains(&ours) || !names.contains(&ours.to_owned()), "{of} knows no {ours}");
        }
    }
    for (member, names) in members {
        for (only, places) in ONLY {
            assert!(
                places.contains(&member.as_str()) || !names.contains(&only.to_owned()),
                "{member} uses {only}"
            );
        }
        if member == "crates/domain" {
            let foreign: Vec<_> = names.iter().filter(|name| !PURE.contains(&name.as_str())).collect();
            assert!(foreign.is_empty(), "domain is pure, but uses {foreign:?}");
        }
    }
}

#[test]
fn sql_is_spoken_in_the_desk_alone_and_tauri_in_the_shell() {
    for path in files().into_iter().filter(|path| path.extension().is_some_and(|it| it == "rs")) {
        let (name, text) = (named(&path), text(&path));
        for (word, place) in [("sqlx", "crates/desk/"), ("tauri", "src-tauri/")] {
            let spoken = text.contains(&format!("{word}::"));
            assert!(!spoken || name.starts_with(place), "{name} speaks {word}");
        }
        if name.starts_with("crates/domain/src/") {
            let impure: Vec<_> = IMPURE.iter().filter(|word| text.contains(**word)).collect();
            assert!(impure.is_empty(), "{name} is pure, but says {impure:?}");
        }
    }
}

#[test]
fn no_file_is_too_long() {
    let long = |path: &PathBuf| {
        let (text, name) = (text(path), named(path));
        let first = text.lines().next().unwrap_or_default();
        let lines = text.lines().count();
        let excused = first.contains("lines, because") || first.ends_with("Do not edit.");
        (lines > LONGEST && !excused).then(|| format!("{name}: {lines}"))
    };
    let long: Vec<_> = files().iter().filter(|path| is_code(path)).filter_map(long).collect();
    assert!(long.is_empty(), "over {LONGEST} lines, and not a word why: {long:?}");
}

#[test]
fn every_name_says_something() {
    for path in files() {
        let name = named(&path).to_lowercase();
        let empty = name.split(['/', '\\', '.', '_', '-']).find(|word| EMPTY_NAMES.contains(word));
        assert_eq!(empty, None, "{name}");
    }
}

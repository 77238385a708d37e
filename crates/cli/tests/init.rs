//! Making a desk with the real program.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn init(folder: &Path, password: &str, arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_onecounter-cli"));
    program
        .env_clear()
        .env("ONECOUNTER_PASSPHRASE", "a passphrase for tests")
        .env("ONECOUNTER_PASSWORD", password);
    program.arg("init").arg("--data").arg(folder).args(arguments).output().expect("the program runs")
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("JSON on standard output")
}

#[test]
fn a_refused_init_is_not_in_the_way_of_the_next() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path().join("desk");

    let refused = init(&folder, "short", &[]);
    assert_eq!(refused.status.code(), Some(1), "a password this short opens nothing");
    assert_eq!(answer(&refused)["fields"]["manager.password"]["code"], "password_too_short");

    let made = init(&folder, "changping lu 710", &[]);
    assert_eq!(made.status.code(), Some(0), "the second try is as good as a first: {made:?}");
    assert!(answer(&made)["recovery_key"].is_string());

    let again = init(&folder, "changping lu 710", &[]);
    assert_eq!(again.status.code(), Some(1));
    assert_eq!(answer(&again)["code"], "already_here", "a desk that is there stays as it is");
}

//! The key of the data in a real keychain: the program itself, and gnome-keyring behind a session bus.
//!
//! Each test runs itself again inside a session bus of its own, so that no keychain of this machine is touched.

#![cfg(target_os = "linux")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// Set inside the session bus: the folder that stands for the home.
const HOME: &str = "ONECOUNTER_TEST_KEYCHAIN_HOME";

const PASSWORD: &str = "changping lu 710";

/// A home with a session bus.
struct Session {
    home: PathBuf,
}

/// What the program said and how it ended.
#[derive(Debug)]
struct Said {
    status: i32,
    answer: Value,
    words: String,
}

/// Runs a scenario inside a session bus and a home of its own.
fn in_a_session(test: &str, scenario: impl FnOnce(&Session)) {
    if let Some(home) = std::env::var_os(HOME) {
        return scenario(&Session { home: home.into() });
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let home = folder.path();
    for made in ["run/dbus-1/services", "share", "other"] {
        std::fs::create_dir_all(home.join(made)).expect("a folder is made");
    }
    let again = std::env::current_exe().expect("the test program");
    let done = Command::new("dbus-run-session")
        .arg("--")
        .arg(again)
        .args([test, "--exact", "--nocapture"])
        .env(HOME, home)
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home.join("run"))
        .env("XDG_DATA_HOME", home.join("share"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("dbus-run-session comes with dbus-daemon");
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{said}{}", String::from_utf8_lossy(&done.stderr));
    assert!(said.contains("1 passed"), "the scenario ran: {said}");
}

impl Session {
    /// Starts the keychain whose files lie in a folder, in the place of the one that runs; with a password it
    /// is unlocked, as by signing in to the computer.
    fn keychain(&self, share: &str, password: Option<&str>) {
        let mut daemon = Command::new("gnome-keyring-daemon");
        daemon.args(["--replace", "--daemonize", "--components=secrets"]).args(password.map(|_| "--unlock"));
        daemon.env("XDG_DATA_HOME", self.home.join(share)).stdin(Stdio::piped());
        let mut daemon =
            daemon.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("gnome-keyring is installed");
        let mut typed = daemon.stdin.take().expect("piped a line above");
        typed.write_all(password.unwrap_or_default().as_bytes()).expect("it reads the password");
        drop(typed);
        assert!(daemon.wait().expect("it goes to the background").success(), "the keychain starts");
    }

    /// Lets whoever should ask for the keychain's password never answer.
    fn deaf_prompter(&self) {
        let service = "[D-BUS Service]\nName=org.gnome.keyring.SystemPrompter\nExec=/bin/sh -c 'exec sleep 20 >/dev/null 2>&1'\n";
        let file = self.home.join("run/dbus-1/services/org.gnome.keyring.SystemPrompter.service");
        std::fs::write(file, service).expect("the service is written");
        let reload = ["--session", "--type=method_call", "--print-reply", "--dest=org.freedesktop.DBus", "/"];
        let reloaded =
            Command::new("dbus-send").args(reload).arg("org.freedesktop.DBus.ReloadConfig").output();
        assert!(reloaded.expect("dbus-send comes with dbus").status.success(), "the bus reads it");
    }

    /// Runs the program on the data in a folder.
    fn run(&self, data: &str, arguments: &[&str]) -> Said {
        self.run_with(data, arguments, &[])
    }

    fn run_with(&self, data: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Said {
        let mut program = Command::new(env!("CARGO_BIN_EXE_onecounter-cli"));
        program.arg("--data").arg(self.data(data)).args(arguments).env("ONECOUNTER_PASSWORD", PASSWORD);
        program.env_remove("ONECOUNTER_PASSPHRASE").env_remove("ONECOUNTER_RECOVERY_KEY");
        let done = program.envs(environment.iter().copied()).output().expect("the program runs");
        Said {
            status: done.status.code().expect("it ends by itself"),
            answer: serde_json::from_slice(&done.stdout).unwrap_or_default(),
            words: String::from_utf8_lossy(&done.stderr).into_owned(),
        }
    }

    fn data(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }

    /// Makes a desk whose key the keychain keeps, and gives its recovery key.
    fn init(&self, data: &str) -> String {
        let made = self.run(data, &["--keychain", "init"]);
        assert_eq!(made.status, 0, "{made:?}");
        made.answer["recovery_key"].as_str().expect("is printed once").to_owned()
    }

    /// Opens the data with the keychain, in a new process.
    fn opens(&self, data: &str) {
        let me = self.run(data, &["--keychain", "call", "staff.me"]);
        assert_eq!((me.status, &me.answer["number"]), (0, &"001".into()), "{me:?}");
    }
}

impl Said {
    /// It was refused with this code and in these words.
    #[track_caller]
    fn refused(&self, code: &str, words: &str) {
        assert_eq!((self.status, &self.answer["code"]), (1, &code.into()), "{self:?}");
        assert!(self.words.contains(words) && !self.words.contains("panicked"), "{self:?}");
    }
}

const OPEN: [&str; 3] = ["--keychain", "call", "staff.me"];

#[test]
fn each_desk_has_a_key_of_its_own_there() {
    in_a_session("each_desk_has_a_key_of_its_own_there", |session| {
        session.keychain("share", Some("pw"));
        session.init("one");
        session.init("two");
        session.opens("one");
        session.opens("two");
        let keys = ["one", "two"].map(|data| key(&session.data(data)));
        assert_ne!(keys[0], keys[1], "a key for each");
        for (data, key) in ["one", "two"].into_iter().zip(&keys) {
            assert_eq!(key.len(), 32);
            assert!(holds_nowhere(&session.data(data), key), "the key lies beside the data");
        }
        session.keychain("share", Some("pw"));
        session.opens("one");
    });
}

#[test]
fn a_second_init_leaves_the_first_ones_key() {
    in_a_session("a_second_init_leaves_the_first_ones_key", |session| {
        session.keychain("share", Some("pw"));
        session.init("one");
        let again = session.run("one", &["--keychain", "init"]);
        assert_eq!((again.status, &again.answer["code"]), (1, &"already_here".into()), "{again:?}");
        session.opens("one");
    });
}

#[test]
fn another_accounts_keychain_does_not_open_it() {
    in_a_session("another_accounts_keychain_does_not_open_it", |session| {
        session.keychain("share", Some("pw"));
        let recovery = session.init("one");
        session.keychain("other", Some("other pw"));
        session.run("one", &OPEN).refused("keychain_has_no_key", "ONECOUNTER_RECOVERY_KEY");
        let me =
            session.run_with("one", &["call", "staff.me"], &[("ONECOUNTER_RECOVERY_KEY", recovery.as_str())]);
        assert_eq!((me.status, &me.answer["number"]), (0, &"001".into()), "{me:?}");
    });
}

#[test]
fn without_a_keychain_it_says_so() {
    in_a_session("without_a_keychain_it_says_so", |session| {
        session.keychain("share", Some("pw"));
        let recovery = session.init("one");
        let gone = ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        session.run_with("one", &OPEN, &[gone]).refused("no_keychain", "no keychain here");
        let made = session.run_with("two", &["--keychain", "init"], &[gone]);
        made.refused("no_keychain", "no keychain here");
        assert!(!session.data("two").exists(), "nothing is made that nobody can open");
        let keys = [gone, ("ONECOUNTER_RECOVERY_KEY", recovery.as_str())];
        assert_eq!(session.run_with("one", &["call", "staff.me"], &keys).status, 0);
        let wrong = ("ONECOUNTER_RECOVERY_KEY", "0000-0000");
        let said = session.run_with("one", &["call", "staff.me"], &[wrong]);
        assert_eq!(said.answer["code"], "wrong_recovery_key", "{said:?}");
    });
}

#[test]
fn a_locked_keychain_is_waited_for_no_longer_than_said() {
    in_a_session("a_locked_keychain_is_waited_for_no_longer_than_said", |session| {
        session.keychain("share", Some("pw"));
        let recovery = session.init("one");
        session.keychain("share", None);
        session.run("one", &OPEN).refused("keychain_locked", "unlock it");
        session.deaf_prompter();
        let begun = now();
        let silent = session.run("one", &["--keychain", "--keychain-wait", "2", "call", "staff.me"]);
        silent.refused("keychain_silent", "did not answer within 2 s");
        assert!(now() - begun < Duration::from_secs(10), "it ends without the answer");
        let made = session.run("two", &["--keychain", "--keychain-wait", "1", "init"]);
        made.refused("keychain_silent", "did not answer within 1 s");
        assert!(!session.data("two").exists(), "nothing is made that nobody can open");
        let key = ("ONECOUNTER_RECOVERY_KEY", recovery.as_str());
        assert_eq!(session.run_with("one", &["call", "staff.me"], &[key]).status, 0);
        session.keychain("share", Some("pw"));
        session.opens("one");
    });
}

#[expect(clippy::disallowed_methods, reason = "the test measures how long the program waits")]
fn now() -> Instant {
    Instant::now()
}

/// The key that the keychain keeps for the data in a folder.
fn key(data: &Path) -> Vec<u8> {
    let entry = keyring::Entry::new("OneCounter", &data.display().to_string()).expect("a name");
    entry.get_secret().expect("the keychain keeps it")
}

/// Whether no file below a folder holds the key: neither its bytes nor its digits.
fn holds_nowhere(folder: &Path, key: &[u8]) -> bool {
    let digits = key.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
    let mut files = 0;
    let clean = folder.read_dir().expect("a folder").all(|entry| {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            return holds_nowhere(&path, key);
        }
        files += 1;
        let bytes = std::fs::read(path).expect("a file that reads");
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        !bytes.windows(key.len()).any(|window| window == key) && !text.contains(&digits)
    });
    assert!(files > 0 || folder.ends_with("backups"), "there are files to look at in {}", folder.display());
    clean
}

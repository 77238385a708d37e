//! What this computer remembers from one start to the next, in a file of the account that holds no secret.

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use desk::Place;
use keychain::without_password;
use serde::{Deserialize, Serialize};

use crate::faults::StationFault;

/// The settings. How the key is kept needs none: the data itself says in which ways it opens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settings {
    place: Option<KnownPlace>,
    /// The number of the window at which this computer stands.
    pub(crate) counter: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KnownPlace {
    Folder(PathBuf),
    /// Without its password, which the keychain keeps.
    Postgres(String),
}

impl KnownPlace {
    fn of(place: &Place) -> Self {
        match place {
            Place::Folder(folder) => Self::Folder(folder.clone()),
            Place::Postgres(address) => Self::Postgres(without_password(address)),
        }
    }
}

impl Settings {
    /// Where the data lies, as far as a file may know it.
    pub(crate) fn place(&self) -> Option<Place> {
        self.place.clone().map(|place| match place {
            KnownPlace::Folder(folder) => Place::Folder(folder),
            KnownPlace::Postgres(address) => Place::Postgres(address),
        })
    }

    /// Remembers where the data lies, without a password.
    pub(crate) fn remember(&mut self, place: &Place) {
        self.place = Some(KnownPlace::of(place));
    }

    /// Whether data was opened at this place before: then it is missed where there is none.
    pub(crate) fn knows(&self, place: &Place) -> bool {
        self.place.as_ref() == Some(&KnownPlace::of(place))
    }

    /// Forgets where the data lies.
    pub(crate) fn forget_place(&mut self) {
        self.place = None;
    }
}

/// The settings and the file they are kept in; without a file they last for this run.
pub(crate) struct SettingsFile {
    path: Option<PathBuf>,
    settings: Mutex<Settings>,
}

impl SettingsFile {
    /// Reads them. A file that nobody can read is as good as none: its next writing mends it.
    pub(crate) fn read(path: Option<PathBuf>) -> Self {
        let text = path.as_ref().and_then(|path| fs::read(path).ok());
        let settings = text.and_then(|text| serde_json::from_slice(&text).ok());
        Self { path, settings: Mutex::new(settings.unwrap_or_default()) }
    }

    /// The settings as they are.
    pub(crate) fn get(&self) -> Settings {
        self.settings.lock().expect("no holder panics").clone()
    }

    /// Changes them and writes them whole: a crash leaves the old file or the new one.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Settings)) -> Result<(), StationFault> {
        let mut settings = self.settings.lock().expect("no holder panics");
        change(&mut settings);
        let Some(path) = &self.path else { return Ok(()) };
        let text = serde_json::to_vec_pretty(&*settings).expect("text, numbers and a path");
        let (folder, beside) = (path.parent().expect("lies in a folder"), path.with_extension("new"));
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&beside, text))
            .and_then(|()| fs::rename(&beside, path))
            .map_err(|error| StationFault::unsaved(&error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_there_at_the_next_start() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("config/settings.json");
        let file = SettingsFile::read(Some(path.clone()));
        assert_eq!(file.get(), Settings::default());
        let place = Place::Postgres("postgres://desk:secret@db:5432/desk".to_owned());
        file.change(|settings| settings.remember(&place)).expect("written");
        file.change(|settings| settings.counter = Some(2)).expect("written");
        let next = SettingsFile::read(Some(path.clone())).get();
        assert_eq!(next.counter, Some(2));
        assert!(next.knows(&place) && !next.knows(&Place::Folder("desk".into())));
        assert_eq!(next.place(), Some(Place::Postgres("postgres://desk@db:5432/desk".to_owned())));
        let written = std::fs::read_to_string(&path).expect("a file");
        assert!(!written.contains("secret"), "{written}");
        file.change(Settings::forget_place).expect("written");
        assert_eq!(SettingsFile::read(Some(path.clone())).get().place(), None);
        std::fs::write(&path, "{ half").expect("written");
        assert_eq!(SettingsFile::read(Some(path)).get(), Settings::default(), "as good as none");
    }
}

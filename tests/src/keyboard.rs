//! The keyboard: real key events, and how many keys were pressed besides typed text.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use thirtyfour::{Key, WebDriver};

/// Keys pressed together, such as `Ctrl+Enter`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chord {
    held: Vec<char>,
    struck: char,
}

impl Chord {
    /// Reads `F4`, `Tab`, `Shift+Tab`, `Ctrl+Enter`, `Alt+A`, `3`.
    pub fn parse(text: &str) -> Result<Self> {
        let (held, struck) = match text.rsplit_once('+') {
            Some((held, struck)) if !struck.is_empty() => (held.split('+').collect(), struck),
            _ => (Vec::new(), text),
        };
        let held = held.into_iter().map(key).collect::<Result<_>>()?;
        // With Ctrl or Alt held, a letter is struck without Shift.
        let struck = key(struck)?;
        Ok(Self { held, struck: if text.contains('+') { struck.to_ascii_lowercase() } else { struck } })
    }
}

fn key(name: &str) -> Result<char> {
    let key = match name {
        "Ctrl" => Key::Control,
        "Alt" => Key::Alt,
        "Shift" => Key::Shift,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Tab" => Key::Tab,
        "Space" => Key::Space,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        _ => return plain_key(name),
    };
    Ok(key.value())
}

fn plain_key(name: &str) -> Result<char> {
    if let Some(number) = name.strip_prefix('F').and_then(|number| number.parse::<u32>().ok()) {
        // W3C WebDriver, “keyboard actions”: F1 is U+E031.
        return char::from_u32(0xE030 + number).context("a function key");
    }
    match name.chars().collect::<Vec<_>>()[..] {
        [single] => Ok(single),
        _ => bail!("there is no key {name}"),
    }
}

/// The keyboard of a program.
#[derive(Clone)]
pub struct Keyboard {
    page: WebDriver,
    pressed: Arc<AtomicUsize>,
}

impl Keyboard {
    pub(crate) fn of(page: WebDriver) -> Self {
        Self { page, pressed: Arc::default() }
    }

    /// Presses keys, one chord after the other: `"F4 Down Down Enter"`.
    pub async fn press(&self, chords: &str) -> Result<()> {
        for chord in chords.split_whitespace() {
            self.strike(&Chord::parse(chord)?).await?;
        }
        Ok(())
    }

    /// Types a text.
    pub async fn write(&self, text: &str) -> Result<()> {
        let mut keys = self.page.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        for letter in text.chars() {
            keys = keys.key_down(letter).key_up(letter);
        }
        Ok(keys.perform().await?)
    }

    /// How many keys were pressed since the last time somebody asked, besides typed text; held keys count too.
    pub fn count(&self) -> usize {
        self.pressed.swap(0, Ordering::Relaxed)
    }

    async fn strike(&self, chord: &Chord) -> Result<()> {
        self.pressed.fetch_add(chord.held.len() + 1, Ordering::Relaxed);
        let mut keys = self.page.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        for held in &chord.held {
            keys = keys.key_down(*held);
        }
        keys = keys.key_down(chord.struck).key_up(chord.struck);
        for held in chord.held.iter().rev() {
            keys = keys.key_up(*held);
        }
        Ok(keys.perform().await?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords_are_read() {
        let chord = |text: &str| Chord::parse(text).map(|chord| (chord.held, chord.struck)).ok();
        assert_eq!(chord("F4"), Some((vec![], '\u{E034}')));
        assert_eq!(chord("F12"), Some((vec![], '\u{E03C}')));
        assert_eq!(chord("Ctrl+Enter"), Some((vec!['\u{E009}'], '\u{E007}')));
        assert_eq!(chord("Alt+A"), Some((vec!['\u{E00A}'], 'a')));
        assert_eq!(chord("+"), Some((vec![], '+')));
        assert_eq!(chord("Hyper"), None);
    }
}

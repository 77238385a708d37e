//! Reads a number as people write it.

use crate::text::{ascii_width, hyphen, invisible};

/// What was typed: digits, `-` and a leading `+`; an extension that was named as such stands apart.
pub(super) struct Typed {
    pub(super) main: String,
    extension: Option<String>,
}

impl Typed {
    pub(super) fn of(text: &str) -> Self {
        let kept = text.chars().filter(|c| !c.is_whitespace() && !invisible(*c)).map(ascii_width);
        let plain: String = kept.map(|c| if hyphen(c) { '-' } else { c.to_ascii_lowercase() }).collect();
        let plain = plain.replace("(0)", "").replace(['(', ')'], "");
        for mark in ["转", "分机", "ext.", "ext", "#"] {
            if let Some((main, extension)) = plain.split_once(mark) {
                return Self { main: main.to_owned(), extension: Some(extension.to_owned()) };
            }
        }
        Self { main: plain, extension: None }
    }

    /// The canonical text, if this is a number.
    pub(super) fn read(&self) -> Option<String> {
        match &self.extension {
            Some(extension) => with_extension(&self.main, extension),
            None => self
                .main
                .rsplit_once('-')
                .and_then(|(main, extension)| with_extension(main, extension))
                .or_else(|| without_extension(&self.main)),
        }
    }
}

fn with_extension(main: &str, extension: &str) -> Option<String> {
    let number = landline(&mainland(&digits(main)?))?;
    (is_digits(extension) && (1..=6).contains(&extension.len())).then(|| format!("{number}-{extension}"))
}

fn without_extension(main: &str) -> Option<String> {
    let digits = digits(main)?;
    let national = mainland(&digits);
    match digits.strip_prefix("00").or(digits.strip_prefix('+')) {
        Some(international) if national == digits => abroad(international),
        _ => mobile(&national).or_else(|| landline(&national)),
    }
}

/// Without hyphens; `None` if anything but digits and a leading `+` is left.
fn digits(text: &str) -> Option<String> {
    let bare = text.replace('-', "");
    is_digits(bare.strip_prefix('+').unwrap_or(&bare)).then_some(bare)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
}

/// Without +86, 0086, or the 86 before a whole mobile number; an area code gets back the 0 that +86 replaces.
fn mainland(digits: &str) -> String {
    if let Some(mobile) = digits.strip_prefix("86").and_then(mobile) {
        return mobile;
    }
    match digits.strip_prefix("+86").or(digits.strip_prefix("0086")) {
        Some(national) if mobile(national).is_some() || national.starts_with('0') => national.to_owned(),
        Some(national) => format!("0{national}"),
        None => digits.to_owned(),
    }
}

/// `1[3-9]` and nine more digits.
fn mobile(digits: &str) -> Option<String> {
    let mut characters = digits.chars();
    let prefix = (characters.next(), characters.next());
    let good = matches!(prefix, (Some('1'), Some('3'..='9'))) && characters.as_str().len() == 9;
    good.then(|| digits.to_owned())
}

/// 8 digits of Shanghai with or without 021; elsewhere a three- or four-digit area code and 7 or 8 digits.
fn landline(digits: &str) -> Option<String> {
    if is_subscriber(digits) && digits.len() == 8 {
        return Some(format!("021-{digits}"));
    }
    let two = digits.starts_with("01") || digits.starts_with("02");
    let (area, number) =
        digits.strip_prefix('0').and_then(|_| digits.split_at_checked(if two { 3 } else { 4 }))?;
    let lengths = if two { 8..=8 } else { 7..=8 };
    let good = is_area(area) && is_subscriber(number) && lengths.contains(&number.len());
    good.then(|| format!("{area}-{number}"))
}

/// 010, 020 to 029, 03xx to 09xx.
fn is_area(area: &str) -> bool {
    area == "010" || (!area.starts_with("00") && !area.starts_with("01"))
}

/// A subscriber's number does not begin with 0 or 1.
fn is_subscriber(number: &str) -> bool {
    number.starts_with(|c| ('2'..='9').contains(&c))
}

/// A number outside the mainland, without `+` or 00.
fn abroad(international: &str) -> Option<String> {
    let (code, national) = international.split_at_checked(calling_code_length(international))?;
    let national = if code == "886" { national.strip_prefix('0').unwrap_or(national) } else { national };
    let lengths = match code {
        "852" | "853" => 8..=8,
        "886" => 9..=9,
        _ => 5..=15 - code.len(),
    };
    let good = !code.starts_with('0') && code != "86" && lengths.contains(&national.len());
    good.then(|| format!("+{code}{national}"))
}

/// How many digits of an international number are its calling code (ITU-T E.164).
pub(super) fn calling_code_length(international: &str) -> usize {
    const OF_TWO: &[&str] = &[
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
        "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81",
        "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    if international.starts_with(['1', '7']) {
        1
    } else if OF_TWO.iter().any(|code| international.starts_with(code)) {
        2
    } else {
        3
    }
}

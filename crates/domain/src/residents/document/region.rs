//! Where a resident ID was first issued (GB/T 2260). Used for a warning only: codes outlive their districts
//! (R-ID-4), and where somebody lives is never derived from them (R-ID-5).

/// The provinces, by the first two digits.
const PROVINCES: &[&str] = &[
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42",
    "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71",
];

/// The last four digits of every Shanghai code since 1980, retired ones included: Nanshi 0102, Luwan 0103,
/// Zhabei 0108, Wusong 0111, Nanhui 0119 and the counties 0221 to 0230.
const SHANGHAI: &[&str] = &[
    "0101", "0102", "0103", "0104", "0105", "0106", "0107", "0108", "0109", "0110", "0111", "0112", "0113",
    "0114", "0115", "0116", "0117", "0118", "0119", "0120", "0151", "0221", "0222", "0223", "0224", "0225",
    "0226", "0227", "0228", "0229", "0230",
];

/// Whether a six-digit code was ever in force: exactly for Shanghai, by province elsewhere.
pub(super) fn is_known(code: &str) -> bool {
    match code.strip_prefix("31") {
        Some(district) => SHANGHAI.contains(&district),
        None => PROVINCES.iter().any(|province| code.starts_with(province)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retired_codes_are_known_and_invented_ones_are_not() {
        for code in [
            "310106", "310103", "310108", "310102", "310111", "310119", "310221", "310230", "310151",
            "650102",
        ] {
            assert!(is_known(code), "{code}");
        }
        for code in ["310199", "310231", "160101", "990101", "310000"] {
            assert!(!is_known(code), "{code}");
        }
    }
}

//! Who came (R-CO-8): absences that free a seat, and the certificate.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a person attended one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// 到
    Present,
    /// 迟到, which counts as attended.
    Late,
    /// 请假, an excused absence.
    Leave,
    /// 缺席, an unexcused absence.
    Absent,
}

/// A course's rules of attendance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AttendanceRules {
    /// So many unexcused absences may free the seat.
    pub absences_that_free_the_seat: u16,
    /// The least share of sessions attended for a certificate, in percent.
    pub certificate_percent: u16,
}

impl Default for AttendanceRules {
    fn default() -> Self {
        Self { absences_that_free_the_seat: 3, certificate_percent: 80 }
    }
}

impl AttendanceRules {
    /// Whether the seat may be given to another; a clerk decides.
    pub fn may_free_the_seat(self, sessions: &[Attendance]) -> bool {
        let absences = sessions.iter().filter(|attendance| **attendance == Attendance::Absent).count();
        absences >= usize::from(self.absences_that_free_the_seat)
    }

    /// Whether a person who attended all sessions of a course so has earned its certificate.
    pub fn earn_certificate(self, sessions: &[Attendance]) -> bool {
        let attended =
            |attendance: &&Attendance| matches!(attendance, Attendance::Present | Attendance::Late);
        let attended = sessions.iter().filter(attended).count();
        !sessions.is_empty() && attended * 100 >= sessions.len() * usize::from(self.certificate_percent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_absences_free_the_seat_and_four_fifths_earn_a_certificate() {
        #[track_caller]
        fn check(sessions: &str, frees: bool, certificate: bool) {
            let attendances: Vec<Attendance> = sessions
                .chars()
                .map(|mark| match mark {
                    '到' => Attendance::Present,
                    '迟' => Attendance::Late,
                    '假' => Attendance::Leave,
                    _ => Attendance::Absent,
                })
                .collect();
            let rules = AttendanceRules::default();
            let found = (rules.may_free_the_seat(&attendances), rules.earn_certificate(&attendances));
            assert_eq!(found, (frees, certificate), "{sessions}");
        }
        check("到到迟到假", false, true);
        check("到到到假缺", false, false);
        check("缺到缺到假假", false, false);
        check("缺到缺到缺", true, false);
        check("", false, false);
    }
}

//! Courses (课程) and who has a place in them: age bands, quotas, the waiting list, joint organisers.

pub mod age_band;
pub mod attendance;
pub mod guardian;
pub mod kind;
pub mod lottery;
pub mod offer_term;
pub mod organisers;
pub mod period;
pub mod place;
pub mod place_book;
pub mod quota;
pub mod refusal;
pub mod sessions;

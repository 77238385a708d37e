//! The queues in words, for paper.

use domain::queue::number::Prefix;

/// What people of a queue come for.
pub(super) fn queue(prefix: Prefix) -> &'static str {
    match prefix {
        Prefix::A => "综合",
        Prefix::B => "空间预约",
        Prefix::C => "课程活动",
        Prefix::D => "志愿服务",
        Prefix::E => "企业与法律",
        Prefix::Y => "预约",
        Prefix::V => "优先",
    }
}

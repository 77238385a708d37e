//! Words for paper.

use domain::residents::document::Sex;
use domain::residents::mask;
use domain::residents::name::PersonName;
use domain::visits::agent::{HelpKind, Relationship};
use domain::visits::channel::Channel;
use domain::visits::item::OutcomeKind;

/// Stands where the number will be, until there is one.
pub(super) const UNNUMBERED: &str = "未编号";

/// What everybody should know about the paper (R-RC-9).
pub(super) const NOTES: [&str; 2] = ["凭本回执可查询、改期、取消。", "本回执不是发票。"];

/// How an item ended, where the service has no words of its own.
pub(super) fn outcome(kind: OutcomeKind) -> &'static str {
    match kind {
        OutcomeKind::Handled => "已办结",
        OutcomeKind::Consulted => "已答复",
        OutcomeKind::Referred => "已转介",
        OutcomeKind::NotAccepted => "未受理",
        OutcomeKind::PendingAuthorisation => "待补授权",
    }
}

/// How the visit came about.
pub(super) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::WalkIn => "现场",
        Channel::Phone => "电话",
        Channel::Online => "网上",
        Channel::Agent => "代办",
        Channel::HomeVisit => "上门",
    }
}

/// How the person was helped (R-EL-5).
pub(super) fn help(kind: HelpKind) -> &'static str {
    match kind {
        HelpKind::Assisted => "帮办",
        HelpKind::ByAgent => "代办",
        HelpKind::HomeVisit => "上门",
    }
}

/// What the agent is to the principal (R-EL-6).
pub(super) fn relationship(relationship: Relationship) -> &'static str {
    match relationship {
        Relationship::Spouse => "配偶",
        Relationship::Child => "子女",
        Relationship::Parent => "父母",
        Relationship::OtherKin => "亲属",
        Relationship::Neighbour => "邻居",
        Relationship::NeighbourhoodWorker => "居委干部",
        Relationship::Volunteer => "志愿者",
        Relationship::Guardian => "监护人",
        Relationship::Staff => "工作人员",
        Relationship::Other => "其他",
    }
}

/// How somebody is spoken to in large print: surname and 先生 or 女士, or the masked name.
pub(super) fn honorific(name: &PersonName, sex: Option<Sex>) -> String {
    let title = sex.map(|sex| match sex {
        Sex::Male => "先生",
        Sex::Female => "女士",
    });
    match (name.split(), title) {
        (Some(split), Some(title)) => format!("{}{title}", split.surname),
        _ => mask::name(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_spoken_to_by_their_surname_where_the_sex_is_known() {
        let spoken = |name: &str, sex| honorific(&PersonName::parse(name).expect("a name"), sex);
        assert_eq!(spoken("冯建国", Some(Sex::Male)), "冯先生");
        assert_eq!(spoken("尉迟安", Some(Sex::Female)), "尉迟女士");
        assert_eq!(spoken("冯建国", None), "冯*国");
        assert_eq!(spoken("阿卜杜·测试", Some(Sex::Male)), "阿**·**试", "no surname to split off");
    }
}

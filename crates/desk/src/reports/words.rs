//! The Chinese words of the report's paper, from the glossary.

use domain::calendar::day_kind::DayKind;
use domain::receipts::number::ReceiptKind;
use domain::reports::identity::IdentityName;
use domain::visits::channel::{Centre, Channel};
use domain::visits::item::{ItemKind, OutcomeKind};

/// What an item is about.
pub(super) fn kind(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::RoomBooking => "空间预约",
        ItemKind::Course => "课程活动",
        ItemKind::Volunteering => "志愿服务",
        ItemKind::Appointment => "专家预约",
        ItemKind::Consultation => "咨询",
        ItemKind::Referral => "转介",
        ItemKind::Suggestion => "建议",
        ItemKind::Redemption => "积分兑换",
        ItemKind::WorkOrder => "工单",
    }
}

/// The centre an item counts for.
pub(super) fn centre(centre: Centre) -> &'static str {
    match centre {
        Centre::PartyMassService => "党群",
        Centre::CivilizationPractice => "文明实践",
        Centre::VolunteerService => "志愿",
    }
}

/// How a visit came about.
pub(super) fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::WalkIn => "现场",
        Channel::Phone => "电话",
        Channel::Online => "网上",
        Channel::Agent => "代办",
        Channel::HomeVisit => "上门",
    }
}

/// How an item ended.
pub(super) fn outcome(outcome: OutcomeKind) -> &'static str {
    match outcome {
        OutcomeKind::Handled => "办结",
        OutcomeKind::Consulted => "已答复",
        OutcomeKind::Referred => "转介",
        OutcomeKind::NotAccepted => "不予受理",
        OutcomeKind::PendingAuthorisation => "待授权",
    }
}

/// A kind of paper.
pub(super) fn paper(kind: ReceiptKind) -> &'static str {
    match kind {
        ReceiptKind::Receipt => "受理回执",
        ReceiptKind::Deposit => "押金收据",
        ReceiptKind::Refund => "退款凭证",
        ReceiptKind::Redemption => "积分兑换",
        ReceiptKind::Certificate => "证明",
    }
}

/// The mark beside the date, with the holiday it belongs to; none on an ordinary working day.
pub(super) fn day_kind(kind: DayKind, holiday: Option<&str>) -> Option<String> {
    let mark = match kind {
        DayKind::Workday => return None,
        DayKind::Weekend => "双休日",
        DayKind::PublicHoliday => "节假日",
        DayKind::MakeupWorkday => "调休上班",
    };
    Some(holiday.map_or_else(|| mark.to_owned(), |holiday| format!("{mark}（{holiday}）")))
}

/// What an identity is about, where its terms do not say it.
pub(super) fn identity(name: &IdentityName) -> &'static str {
    match name {
        IdentityName::OpenItems => "",
        IdentityName::CarriedForward => "结转",
        IdentityName::ItemsByKind => "按事项",
        IdentityName::ItemsByHandler => "按经办",
        IdentityName::ItemsByChannel => "按渠道",
        IdentityName::ItemsByCentre => "按中心",
        IdentityName::ItemsByOutcome => "按结果",
        IdentityName::ItemsByTable => "事项表",
        IdentityName::Tickets => "票号",
        IdentityName::Series { .. } => "号段",
    }
}

/// A term of an identity, by the name of its figure.
pub(super) fn term(name: &str) -> &'static str {
    match name {
        "opening" => "期初",
        "received" => "收件",
        "closed" | "served" => "办结",
        "transferred" => "转办",
        "closing" => "期末",
        "by_outcome" => "已有结果",
        "open" => "未有结果",
        "total" => "合计",
        "no_show" => "过号",
        "left" => "离开",
        "waiting" => "等候",
        "issued" => "取号",
        "last" => "末号",
        "first" => "首号",
        "rows" => "张数",
        _ => "",
    }
}

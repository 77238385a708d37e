//! The tables of the paper (R-RP-2). Small numbers stay: the paper is for the house, not for the notice board.

use std::collections::BTreeMap;

use documents::ReportTable;
use domain::queue::waits::Waits;
use domain::reports::figures::DayFigures;
use domain::reports::percent::percent_text;
use domain::visits::channel::Channel;
use domain::volunteers::hours::hours_text;

use crate::reports::words;

/// The order of the channels in the table of items.
const CHANNELS: [Channel; 5] =
    [Channel::WalkIn, Channel::Phone, Channel::Online, Channel::Agent, Channel::HomeVisit];

/// How many topics are listed.
const TOP: usize = 5;

/// Every table that has a row, in the order of the paper.
pub(super) fn blocks(day: &DayFigures) -> Vec<ReportTable> {
    let all = [
        tickets(day),
        times(day),
        items(day),
        counts("经办", ["工号", "件数"], day.items.by_handler.iter().map(|(k, n)| (k.to_string(), *n))),
        outcomes(day),
        counts(
            "结转",
            ["事项", "件数"],
            day.carried_forward.iter().map(|(k, n)| (words::kind(*k).to_owned(), *n)),
        ),
        people(day),
        counts("转介去向", ["去向", "件数"], by_count(&day.referrals)),
        counts("咨询前五", ["内容", "次数"], by_count(&day.consultations).take(TOP)),
        row(
            "空间",
            [("场次", day.rooms.bookings), ("人次", day.rooms.head_count), ("未到", day.rooms.no_shows)],
        ),
        row(
            "课程",
            [
                ("报名", day.courses.enrolled),
                ("候补", day.courses.waitlisted),
                ("到课", day.courses.attended),
            ],
        ),
        volunteers(day),
    ];
    all.into_iter().filter(|table| !table.rows.is_empty()).collect()
}

fn tickets(day: &DayFigures) -> ReportTable {
    let tickets = &day.tickets;
    row(
        "票号",
        [
            ("取号", tickets.issued),
            ("办结", tickets.served),
            ("过号", tickets.no_show),
            ("离开", tickets.left),
            ("等候", tickets.waiting),
        ],
    )
}

fn times(day: &DayFigures) -> ReportTable {
    let line = |name: &str, waits: &Waits| {
        let mean = waits.mean_seconds().and_then(|mean| u32::try_from(mean).ok());
        let longest = (waits.served > 0).then_some(waits.max_seconds);
        vec![name.to_owned(), clock(mean), clock(waits.median_seconds), clock(longest)]
    };
    let mut rows = vec![line("等候", &day.waits), line("办理", &day.services)];
    if day.second_waits.served > 0 {
        rows.insert(1, line("二次等候", &day.second_waits));
    }
    table("等候与办理", ["项目", "平均", "中位", "最长"], rows)
}

/// Minutes and seconds; a dash where nobody waited.
fn clock(seconds: Option<u32>) -> String {
    seconds.map_or_else(|| "—".to_owned(), |seconds| format!("{}:{:02}", seconds / 60, seconds % 60))
}

fn items(day: &DayFigures) -> ReportTable {
    let mut rows = Vec::new();
    for (centre, kinds) in &day.items.by_centre_kind_channel {
        for (kind, channels) in kinds {
            let counts = CHANNELS.map(|channel| channels.get(&channel).copied().unwrap_or(0));
            let total: u32 = counts.iter().sum();
            let numbers = counts.into_iter().chain([total]).map(|count| count.to_string());
            let head = [words::centre(*centre).to_owned(), words::kind(*kind).to_owned()];
            rows.push(head.into_iter().chain(numbers).collect());
        }
    }
    let channels = CHANNELS.map(words::channel);
    let columns: Vec<&str> = ["中心", "事项"].into_iter().chain(channels).chain(["合计"]).collect();
    table("事项", columns, rows)
}

fn outcomes(day: &DayFigures) -> ReportTable {
    let ended = day.items.by_outcome.iter().map(|(kind, count)| (words::outcome(*kind).to_owned(), *count));
    let open = (day.items.open > 0).then(|| ("未有结果".to_owned(), day.items.open));
    counts("结果", ["结果", "件数"], ended.chain(open))
}

fn people(day: &DayFigures) -> ReportTable {
    let (people, visits) = (&day.people, day.visits.finished);
    let line = |name: &str, count: u32, whole: u32| {
        vec![name.to_owned(), count.to_string(), percent_text(count, whole)]
    };
    let rows = vec![
        line("帮办", people.assisted, visits),
        line("代办", people.by_agent, visits),
        line("上门", people.home_visits, visits),
        line("老年人", people.elderly, people.age_known),
        line("优先", people.priority, visits),
    ];
    table("服务对象", ["人群", "人次", "占比"], rows)
}

fn volunteers(day: &DayFigures) -> ReportTable {
    let volunteers = &day.volunteers;
    let numbers = [
        volunteers.registered.to_string(),
        volunteers.on_shift.to_string(),
        hours_text(i64::from(volunteers.minutes)),
    ];
    table("志愿", ["新登记", "在岗", "时长（小时）"], vec![numbers.into()])
}

/// The largest counts first; equal ones by name.
fn by_count(counts: &BTreeMap<String, u32>) -> impl Iterator<Item = (String, u32)> {
    let mut sorted: Vec<_> = counts.iter().map(|(name, count)| (name.clone(), *count)).collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    sorted.into_iter()
}

fn counts(title: &str, columns: [&str; 2], of: impl Iterator<Item = (String, u32)>) -> ReportTable {
    table(title, columns, of.map(|(name, count)| vec![name, count.to_string()]).collect())
}

fn row<const N: usize>(title: &str, cells: [(&str, u32); N]) -> ReportTable {
    let numbers = cells.iter().map(|(_, count)| count.to_string()).collect();
    table(title, cells.map(|(column, _)| column), vec![numbers])
}

fn table<'a>(title: &str, columns: impl IntoIterator<Item = &'a str>, rows: Vec<Vec<String>>) -> ReportTable {
    let columns = columns.into_iter().map(str::to_owned).collect();
    ReportTable { title: title.to_owned(), columns, rows }
}

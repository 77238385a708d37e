//! Invented people: the same seed and number always make the same person.

use chrono::Datelike;
use domain::residents::document::{Document, DocumentType};
use domain::time::Day;
use serde_json::{Value, json};

use super::draws::Draws;

/// Surnames by how common they are in Shanghai: an earlier one is drawn more often.
const SURNAMES: [&str; 60] = [
    "王", "张", "李", "陈", "刘", "杨", "周", "吴", "徐", "朱", "沈", "黄", "赵", "孙", "陆", "顾", "胡",
    "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程",
    "曹", "袁", "邓", "许", "傅", "曾", "彭", "吕", "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶",
    "阎", "余", "潘", "杜", "戴", "单", "仇", "解", "尉迟",
];

/// Characters of given names.
const GIVEN: [char; 80] = [
    '伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明', '超',
    '秀', '霞', '平', '刚', '桂', '英', '华', '玉', '兰', '志', '远', '文', '建', '国', '红', '春', '梅',
    '晓', '岚', '海', '燕', '雪', '飞', '宝', '珍', '金', '凤', '林', '云', '龙', '鑫', '婷', '宇', '浩',
    '然', '子', '涵', '欣', '怡', '嘉', '琪', '思', '雨', '德', '福', '生', '祥', '根', '娣', '妹', '阿',
    '永', '康', '立', '新', '学', '义', '仁', '瑞', '庆', '长', '安', '乐',
];

/// Sequence codes that the standard leaves to nobody we could meet (990 to 999).
const SEQUENCES: [&str; 10] = ["990", "991", "992", "993", "994", "995", "996", "997", "998", "999"];

/// Birthdays from 1926 on, up to the end of 1999: nobody is under age at a desk with a history.
const BIRTHDAYS: u64 = 27_000;

/// Districts of Shanghai, one for each 270,000 people; the people of the sample complex are of others.
const DISTRICTS: [&str; 8] = ["310109", "310101", "310104", "310105", "310107", "310110", "310113", "310112"];

/// The arguments of `residents.register` for the `number`th person of a seed, born between 1926 and 1999.
pub fn person(seed: u64, number: u64) -> Value {
    let mut draws = Draws::of("person", seed, number);
    let mut person = json!({ "name": name(&mut draws) });
    if let Some(document) = document(number) {
        person["document"] = json!(document);
    }
    if draws.chance(70) {
        person["phone"] = json!(format!("199{:08}", number % 100_000_000));
    }
    person
}

/// A name that somebody could have.
pub(super) fn name(draws: &mut Draws) -> String {
    // The smaller of two draws: the first surnames are the common ones.
    let surname = SURNAMES[draws.index(SURNAMES.len()).min(draws.index(SURNAMES.len()))];
    let characters = if draws.chance(25) { 1 } else { 2 };
    let given: String = (0..characters).map(|_| *draws.one_of(&GIVEN)).collect();
    format!("{surname}{given}")
}

/// A resident ID of nobody: district, birth and sequence tell the people of a seed apart.
fn document(number: u64) -> Option<Document> {
    let district = DISTRICTS[usize::try_from(number / BIRTHDAYS / 10 % 8).ok()?];
    // The factor shares no divisor with the number of birthdays: each comes once, old and young in turn.
    let day = i32::try_from(number * 7919 % BIRTHDAYS).ok()?;
    let birth = Day::from_num_days_from_ce_opt(Day::from_ymd_opt(1926, 1, 1)?.num_days_from_ce() + day)?;
    let sequence = SEQUENCES[usize::try_from(number / BIRTHDAYS % 10).ok()?];
    let front = format!("{district}{}{sequence}", birth.format("%Y%m%d"));
    "0123456789X"
        .chars()
        .find_map(|check| Document::read(DocumentType::ResidentId, &format!("{front}{check}")).ok())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_people() {
        assert_eq!(person(1, 7), person(1, 7));
        assert_ne!(person(1, 7), person(2, 7));
        let documented = (0..1000).filter(|number| person(1, *number).get("document").is_some()).count();
        assert_eq!(documented, 1000, "every date and sequence has a check digit");
    }

    #[test]
    fn no_two_people_of_a_seed_share_a_document() {
        let documents: BTreeSet<String> =
            (0..100_000).step_by(3).map(|number| person(1, number)["document"].to_string()).collect();
        assert_eq!(documents.len(), 33_334);
    }
}

//! Surnames that are read otherwise than the character is elsewhere, and compound surnames (R-NM-9, R-NM-10).

use super::variants::simplified;

/// The character and its readings as a surname, the usual one first; then what people type by mistake and the
/// character data lacks.
const SINGLE: &[(char, &[&str])] = &[
    ('单', &["shan", "dan"]),
    ('仇', &["qiu", "chou"]),
    ('曾', &["zeng", "ceng"]),
    ('解', &["xie", "jie"]),
    ('区', &["ou", "qu"]),
    ('查', &["zha", "cha"]),
    ('朴', &["piao", "pu"]),
    ('盖', &["ge", "gai"]),
    ('任', &["ren"]),
    ('华', &["hua"]),
    ('燕', &["yan"]),
    ('纪', &["ji"]),
    ('宁', &["ning"]),
    ('覃', &["qin", "tan"]),
    ('翟', &["zhai", "di"]),
    ('葛', &["ge"]),
    ('缪', &["miao", "mou"]),
    ('繁', &["po", "fan"]),
    ('种', &["chong", "zhong"]),
    ('秘', &["bi", "mi"]),
    ('召', &["shao", "zhao"]),
    ('黑', &["he", "hei"]),
    ('谌', &["chen", "shen"]),
    ('乐', &["yue", "le"]),
    ('尉', &["wei", "yu"]),
    ('员', &["yun", "yuan"]),
    ('贠', &["yun"]),
    ('逯', &["lu"]),
    ('郇', &["xun", "huan"]),
    ('祭', &["zhai", "ji"]),
    ('撒', &["sa"]),
    ('隗', &["wei", "kui"]),
    ('瞿', &["qu"]),
    ('郗', &["xi", "chi"]),
    ('折', &["she", "zhe"]),
    ('牟', &["mou", "mu"]),
    ('车', &["che", "ju"]),
    ('句', &["gou", "ju"]),
    ('勾', &["gou"]),
    ('宓', &["mi", "fu"]),
    ('褚', &["chu", "zhu"]),
    ('都', &["du", "dou"]),
    ('应', &["ying"]),
    ('强', &["qiang", "jiang"]),
    ('柏', &["bai", "bo"]),
    ('贾', &["jia", "gu"]),
    ('藏', &["zang", "cang"]),
    ('臧', &["zang"]),
    ('乜', &["nie", "mie"]),
    ('莘', &["shen", "xin"]),
    ('洗', &["xian", "xi"]),
    ('冼', &["xian"]),
    ('相', &["xiang"]),
    ('於', &["yu", "wu"]),
    ('干', &["gan"]),
    ('炅', &["gui", "jiong"]),
    ('炔', &["gui", "que"]),
    ('钭', &["tou", "dou"]),
    ('阙', &["que"]),
    ('薄', &["bo", "bao"]),
    ('费', &["fei", "bi"]),
    ('贲', &["ben", "bi"]),
    ('从', &["cong"]),
    ('能', &["nai", "neng"]),
    ('眭', &["sui"]),
    ('宿', &["su", "xiu"]),
    ('亓', &["qi"]),
    ('那', &["na"]),
    ('哈', &["ha"]),
    ('过', &["guo"]),
    ('占', &["zhan"]),
    ('卜', &["bu", "bo"]),
    ('盛', &["sheng", "cheng"]),
    ('晟', &["cheng", "sheng"]),
    ('沈', &["shen", "chen"]),
    ('石', &["shi", "dan"]),
    ('谷', &["gu", "yu"]),
    ('余', &["yu"]),
    ('佘', &["she"]),
    ('俞', &["yu", "shu"]),
    ('咸', &["xian"]),
    ('行', &["xing", "hang"]),
    ('重', &["chong", "zhong"]),
    ('万', &["wan", "mo"]),
    ('长', &["chang", "zhang"]),
    ('降', &["jiang", "xiang"]),
    ('适', &["kuo", "shi"]),
    ('否', &["fou", "pi"]),
    ('鲜', &["xian"]),
    ('舍', &["she"]),
    ('洋', &["yang"]),
    ('阚', &["kan", "han"]),
    ('景', &["jing", "ying"]),
    ('仉', &["zhang"]),
    ('逄', &["pang"]),
    ('晁', &["chao"]),
    ('庹', &["tuo"]),
    ('妫', &["gui"]),
    ('郜', &["gao"]),
    ('不', &["fou", "bu"]),
];

/// Compound surnames and how they are read. What people type by mistake (weichi for 尉迟) is among the
/// readings of the single characters.
const COMPOUND: &[(&str, [&str; 2])] = &[
    ("尉迟", ["yu", "chi"]),
    ("万俟", ["mo", "qi"]),
    ("单于", ["chan", "yu"]),
    ("长孙", ["zhang", "sun"]),
    ("澹台", ["tan", "tai"]),
    ("欧阳", ["ou", "yang"]),
    ("司马", ["si", "ma"]),
    ("司徒", ["si", "tu"]),
    ("司空", ["si", "kong"]),
    ("上官", ["shang", "guan"]),
    ("诸葛", ["zhu", "ge"]),
    ("皇甫", ["huang", "fu"]),
    ("令狐", ["ling", "hu"]),
    ("宇文", ["yu", "wen"]),
    ("夏侯", ["xia", "hou"]),
    ("东方", ["dong", "fang"]),
    ("东郭", ["dong", "guo"]),
    ("公孙", ["gong", "sun"]),
    ("公羊", ["gong", "yang"]),
    ("公冶", ["gong", "ye"]),
    ("慕容", ["mu", "rong"]),
    ("独孤", ["du", "gu"]),
    ("濮阳", ["pu", "yang"]),
    ("淳于", ["chun", "yu"]),
    ("申屠", ["shen", "tu"]),
    ("赫连", ["he", "lian"]),
    ("闾丘", ["lü", "qiu"]),
    ("钟离", ["zhong", "li"]),
    ("轩辕", ["xuan", "yuan"]),
    ("端木", ["duan", "mu"]),
    ("百里", ["bai", "li"]),
    ("南宫", ["nan", "gong"]),
    ("南门", ["nan", "men"]),
    ("西门", ["xi", "men"]),
    ("拓跋", ["tuo", "ba"]),
    ("完颜", ["wan", "yan"]),
    ("耶律", ["ye", "lü"]),
    ("纳兰", ["na", "lan"]),
    ("呼延", ["hu", "yan"]),
    ("亓官", ["qi", "guan"]),
    ("太叔", ["tai", "shu"]),
    ("叔孙", ["shu", "sun"]),
    ("仲孙", ["zhong", "sun"]),
    ("梁丘", ["liang", "qiu"]),
    ("左丘", ["zuo", "qiu"]),
    ("谷梁", ["gu", "liang"]),
    ("乐正", ["yue", "zheng"]),
    ("漆雕", ["qi", "diao"]),
    ("宗政", ["zong", "zheng"]),
    ("鲜于", ["xian", "yu"]),
    ("闻人", ["wen", "ren"]),
    ("第五", ["di", "wu"]),
];

/// The compound surname a name begins with, as it is written there; traditional characters count.
pub(super) fn compound_at_head(name: &str) -> Option<&str> {
    let (second, c) = name.char_indices().nth(1)?;
    let (head, _) = name.split_at_checked(second + c.len_utf8())?;
    is_compound(head).then_some(head)
}

fn is_compound(head: &str) -> bool {
    let simple: String = head.chars().map(simplified).collect();
    COMPOUND.iter().any(|(surname, _)| *surname == simple)
}

/// The readings of each character of a surname, the usual one first; empty where the table says nothing.
pub(super) fn readings(surname: &str) -> Vec<Vec<&'static str>> {
    let simple: String = surname.chars().map(simplified).collect();
    match COMPOUND.iter().find(|(compound, _)| *compound == simple) {
        Some((_, right)) => right.iter().map(|reading| vec![*reading]).collect(),
        None => simple.chars().map(single_readings).collect(),
    }
}

fn single_readings(surname: char) -> Vec<&'static str> {
    SINGLE
        .iter()
        .find(|(single, _)| *single == surname)
        .map(|(_, readings)| readings.to_vec())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_surname_stands_twice() {
        let mut singles: Vec<char> = SINGLE.iter().map(|(surname, _)| *surname).collect();
        singles.sort_unstable();
        singles.dedup();
        assert_eq!(singles.len(), SINGLE.len());
        let mut compounds: Vec<&str> = COMPOUND.iter().map(|(surname, _)| *surname).collect();
        compounds.sort_unstable();
        compounds.dedup();
        assert_eq!(compounds.len(), COMPOUND.len());
    }

    #[test]
    fn a_compound_is_found_at_the_head_in_either_script() {
        assert_eq!(compound_at_head("尉迟安"), Some("尉迟"));
        assert_eq!(compound_at_head("尉遲安"), Some("尉遲"));
        assert_eq!(compound_at_head("单志远"), None);
        assert_eq!(compound_at_head("测"), None);
    }
}

//! Traditional surname characters and their simplified form, for searching only (R-NM-6): a name is kept as it
//! was entered, and 陳 is found by 陈.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::hanzi;

/// Pairs, traditional before simplified.
const PAIRS: &str = "\
    陳陈張张劉刘黃黄楊杨趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧葉叶蔣蒋盧卢鍾钟鐘钟陸陆賈贾韋韦閻阎鄒邹龔龚萬万錢钱湯汤嚴严賴赖龍龙魯鲁聶聂關关賀贺齊齐莊庄駱骆顧顾饒饶歐欧陽阳華华單单區区繆缪種种\
    樂乐寧宁紀纪諶谌蓋盖門门閔闵應应畢毕時时喬乔衛卫溫温強强車车連连倫伦譚谭蘇苏蘭兰祿禄鳳凤項项練练談谈諸诸遲迟從从費费貝贝貢贡賓宾滿满婁娄壽寿師师慶庆廣广榮荣戰战麥麦東东國国澤泽淵渊潔洁燦灿瓊琼瑋玮禮礼\
    穎颖筆笔綺绮維维綱纲緒绪織织繼继義义聖圣聰聪聲声藝艺蓮莲衝冲裡里記记訓训誠诚語语調调諾诺謙谦豐丰貞贞財财貴贵賢贤軍军輝辉農农進进遠远達达鄉乡釗钊鋒锋錦锦鎮镇長长開开雲云電电靜静韻韵順顺頌颂領领顏颜願愿\
    風风飛飞馳驰驥骥鳴鸣鵬鹏麗丽黨党冊册書书傑杰偉伟傳传億亿儀仪兒儿勝胜務务勳勋勞劳嘯啸圖图堅坚報报壯壮夢梦奮奋媽妈嬌娇學学實实寶宝將将專专尋寻對对岡冈峽峡巖岩帥帅幫帮彥彦憲宪懷怀戲戏擁拥擇择攝摄數数斕斓\
    曉晓曄晔會会術术棟栋樓楼樹树橋桥機机權权歡欢歲岁歸归殘残毀毁氣气漢汉濤涛瀟潇煒炜煥焕燁烨愛爱牽牵獻献現现環环畫画異异當当發发盡尽碩硕確确禎祯";

/// The same, to look up: every name in a search goes through it character by character.
static SIMPLIFIED: LazyLock<HashMap<char, char>> =
    LazyLock::new(|| PAIRS.chars().zip(PAIRS.chars().skip(1)).step_by(2).collect());

/// The simplified form, where the table has one; any other character as it is.
pub(super) fn simplified(c: char) -> char {
    if hanzi(c) { SIMPLIFIED.get(&c).copied().unwrap_or(c) } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn traditional_characters_fold_to_simplified_ones() {
        for (from, to) in
            [('陳', '陈'), ('冊', '册'), ('單', '单'), ('陈', '陈'), ('李', '李'), ('禎', '祯'), ('歐', '欧')]
        {
            assert_eq!(simplified(from), to);
        }
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for c in PAIRS.chars() {
            assert_eq!(simplified(simplified(c)), simplified(c), "{c}");
        }
    }
}

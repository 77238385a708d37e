//! Whole numbers in hanzi: plain (二十一) and the financial forms that cannot be altered (贰拾壹).

/// One way of writing: ten digits, and the words for ten, hundred and thousand.
struct Script {
    digits: [char; 10],
    powers: [&'static str; 4],
    /// Money must say 壹拾; plain numbers say 十 (R-RC-8).
    one_before_leading_ten: bool,
}

const PLAIN: Script = Script {
    digits: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    powers: ["", "十", "百", "千"],
    one_before_leading_ten: false,
};

const FINANCIAL: Script = Script {
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    powers: ["", "拾", "佰", "仟"],
    one_before_leading_ten: true,
};

/// The words for each group of four digits, lowest first; enough for every `u64`.
const GROUPS: [&str; 5] = ["", "万", "亿", "万亿", "亿亿"];

/// A number in plain hanzi: 一, 十二, 一百零五.
pub fn plain(number: u64) -> String {
    write(number, &PLAIN)
}

/// A number in financial hanzi: 壹, 壹拾贰, 壹佰零伍.
pub fn financial(number: u64) -> String {
    write(number, &FINANCIAL)
}

fn write(number: u64, script: &Script) -> String {
    if number == 0 {
        return script.digits[0].to_string();
    }
    let mut text = String::new();
    let mut zero_is_due = false;
    for (place, name) in GROUPS.iter().enumerate().rev() {
        let group = four_digits(number, place);
        if group == [0; 4] {
            zero_is_due = !text.is_empty();
            continue;
        }
        zero_is_due |= !text.is_empty() && group[3] == 0;
        write_group(&mut text, group, zero_is_due, script);
        text.push_str(name);
        zero_is_due = false;
    }
    text
}

/// The digits of one group, lowest first.
fn four_digits(number: u64, place: usize) -> [usize; 4] {
    let mut rest = GROUPS[..place].iter().fold(number, |rest, _| rest / 10_000);
    [(); 4].map(|()| {
        let digit = rest % 10;
        rest /= 10;
        usize::try_from(digit).expect("a digit is below ten")
    })
}

fn write_group(text: &mut String, group: [usize; 4], zero_first: bool, script: &Script) {
    let mut zero_is_due = zero_first;
    let mut written = false;
    for (power, digit) in group.into_iter().enumerate().rev() {
        if digit == 0 {
            zero_is_due |= written;
            continue;
        }
        if zero_is_due {
            text.push(script.digits[0]);
        }
        let is_leading_ten = text.is_empty() && power == 1 && digit == 1;
        if script.one_before_leading_ten || !is_leading_ten {
            text.push(script.digits[digit]);
        }
        text.push_str(script.powers[power]);
        (zero_is_due, written) = (false, true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_they_are_read() {
        #[track_caller]
        fn check(number: u64, plain_text: &str, financial_text: &str) {
            assert_eq!((plain(number).as_str(), financial(number).as_str()), (plain_text, financial_text));
        }
        check(0, "零", "零");
        check(3, "三", "叁");
        check(10, "十", "壹拾");
        check(15, "十五", "壹拾伍");
        check(21, "二十一", "贰拾壹");
        check(105, "一百零五", "壹佰零伍");
        check(110, "一百一十", "壹佰壹拾");
        check(6_007, "六千零七", "陆仟零柒");
        check(10_000, "一万", "壹万");
        check(107_000, "十万七千", "壹拾万柒仟");
        check(100_010_001, "一亿零一万零一", "壹亿零壹万零壹");
        check(100_000_001, "一亿零一", "壹亿零壹");
        check(1_000_000_000_000, "一万亿", "壹万亿");
    }
}

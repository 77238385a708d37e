/** Something that may have an English name beside its own. */
interface Named {
  name: string;
  english_name?: string | null;
}

/** Its name in the language of the screen; papers have the Chinese one. */
export function nameIn(language: string, { name, english_name }: Named): string {
  return language === 'en' ? (english_name ?? name) : name;
}

/** Whether one of its names holds a word, in any case. */
export function isNamed({ name, english_name }: Named, word: string): boolean {
  return `${name} ${english_name ?? ''}`.toLowerCase().includes(word.toLowerCase());
}

/** What the complex is called in the language of the screen. */
export function unitIn(language: string, front: { unit: string; english_name?: string | null }) {
  return nameIn(language, { ...front, name: front.unit });
}

const DIGITS = '一二三四五六七八九';
const FLOOR = new RegExp(
  `^(?<below>地下)?(?:(?<number>\\d{1,2}|[${DIGITS}])|(?<tens>[${DIGITS}])?十(?<ones>[${DIGITS}])?)[楼层]$`,
);

/** A floor in the language of the screen: 一楼 is 1F, as the lift's button says, and 地下一层 is B1; other words stay. */
export function floorIn(language: string, floor: string): string {
  const parts = FLOOR.exec(floor.trim())?.groups;
  if (language !== 'en' || !parts) {
    return floor;
  }
  const { below, number, tens, ones } = parts;
  const counted = number ? worth(number) : 10 * (tens ? worth(tens) : 1) + worth(ones ?? '0');
  return below ? `B${counted}` : `${counted}F`;
}

function worth(digit: string): number {
  return DIGITS.includes(digit) ? DIGITS.indexOf(digit) + 1 : Number(digit);
}

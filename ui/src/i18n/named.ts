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

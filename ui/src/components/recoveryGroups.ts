/** The groups of a recovery key, as they stand on paper. */
export function groupsOf(key: string): string[] {
  return key.split('-');
}

/** Whether what was typed is the last two groups; small letters, blanks and missing hyphens will do. */
export function isLastTwo(key: string, typed: string): boolean {
  const plain = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();
  return plain(typed) === plain(groupsOf(key).slice(-2).join(''));
}

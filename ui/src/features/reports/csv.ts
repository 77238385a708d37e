/** A table as CSV, so that a spreadsheet reads its hanzi and computes nothing (S7). */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(','));
  // With the mark by which spreadsheets know UTF-8.
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') {
    return String(value);
  }
  // What begins like a formula is made text by an apostrophe, whatever blanks stand before it.
  const tame = /^\s*[=+\-@|%]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** A text in base 64, as files are handed to the shell. */
export function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

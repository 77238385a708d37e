/** A receipt number, with the check code behind it if it was read from a QR code (R-PI-16). */
export interface ReadNumber {
  number: string;
  code: string;
}

const whole = /^([A-Z][A-Z0-9]{1,7}-[A-Z]{2}-\d{8}-\d{4,})(?:-([0-9A-F]{8}))?$/;

/** What was typed or scanned, if it is a whole number; the door says whether it was ever given. */
export function readNumber(typed: string): ReadNumber | null {
  const [, number, code = ''] = whole.exec(typed.trim().toUpperCase()) ?? [];
  return number === undefined ? null : { number, code: code.toLowerCase() };
}

/** What is meant by the few characters typed: `7` is …-0007, and if there is none, whatever ends with it. */
export function meant<Row extends { number: string }>(rows: readonly Row[], typed: string): Row[] {
  const word = typed.trim().toUpperCase();
  if (!/^\d+$/.test(word)) {
    return rows.filter(({ number }) => number.includes(word));
  }
  const exact = rows.filter(({ number }) => sequenceOf(number) === word.padStart(4, '0'));
  return exact.length > 0 ? exact : rows.filter(({ number }) => sequenceOf(number).endsWith(word));
}

function sequenceOf(number: string): string {
  return number.slice(number.lastIndexOf('-') + 1);
}

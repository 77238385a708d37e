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

/** Whether a number of the list is meant by the few characters typed: `7` finds …-0007. */
export function isMeant(number: string, typed: string): boolean {
  const word = typed.trim().toUpperCase();
  const sequence = number.slice(number.lastIndexOf('-') + 1);
  return /^\d{1,4}$/.test(word)
    ? sequence === word.padStart(4, '0') || sequence.endsWith(word)
    : number.includes(word);
}

import { shiftDay } from '@/i18n/format';

/** `9`, `930`, `0930`, `9:30`, `9.30` as `09:30`; nothing if it is no time of day. */
export function timeOf(typed: string): string | null {
  const text = typed.trim().replace(/[：.．点]/g, ':');
  const parts = /^(\d{1,2})(?::?(\d{2}))?:?$/.exec(text);
  const hour = Number(parts?.[1] ?? Number.NaN);
  const minute = Number(parts?.[2] ?? 0);
  if (!parts || hour > 23 || minute > 59) {
    return null;
  }
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/**
 * A day typed short, as the next such day from today on: `28`, `1128`, `11-28`, `11.28`, `11月28日`, `+3`,
 * or in full `2026-11-28`; nothing if there is no such day.
 */
export function dayOfTyped(typed: string, today: string): string | null {
  const text = typed
    .trim()
    .replace(/[年月./]/g, '-')
    .replace(/日/g, '');
  const ahead = /^\+(\d{1,3})$/.exec(text);
  if (ahead) {
    return shiftDay(today, Number(ahead[1]));
  }
  const full = /^(\d{4})-?(\d{1,2})-?(\d{1,2})$/.exec(text);
  if (full) {
    return realDay(Number(full[1]), Number(full[2]), Number(full[3]));
  }
  const [year = 0, month = 0] = today.split('-').map(Number);
  const ofYear = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  if (ofYear) {
    return from(
      today,
      [0, 1].map((later) => realDay(year + later, Number(ofYear[1]), Number(ofYear[2]))),
    );
  }
  const ofMonth = /^\d{1,2}$/.exec(text);
  if (!ofMonth) {
    return null;
  }
  const months = [0, 1, 2].map((later) => {
    const at = month - 1 + later;
    return realDay(year + Math.floor(at / 12), (at % 12) + 1, Number(text));
  });
  return from(today, months);
}

/** The first of the days that is not over. */
function from(today: string, days: readonly (string | null)[]): string | null {
  return days.find((day) => day !== null && day >= today) ?? null;
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

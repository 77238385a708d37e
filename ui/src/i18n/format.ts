import { useTranslation } from 'react-i18next';
import type { Engagement, WallInterval } from '@/api/generated';
import { sayByKey } from '@/i18n/words';
import { terms as chineseTerms } from '@/i18n/zh-CN/terms';

/** Where the complex stands: every time on screen is its time, whatever the computer thinks. */
const zone = 'Asia/Shanghai';

type Options = Intl.DateTimeFormatOptions;

const shapes = {
  day: { month: 'long', day: 'numeric', weekday: 'long' },
  /** A Chinese day is short in full; `Wednesday, November 25` fits no column. */
  briefDay: { month: 'short', day: 'numeric', weekday: 'short' },
  fullDay: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' },
  shortDay: { month: 'numeric', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
  weekdayInitial: { weekday: 'narrow' },
} as const satisfies Record<string, Options>;

/** Dates, times, numbers and money as they stand on screen: the only place that writes them. */
export interface Format {
  /** `11月22日 星期日`, of an ISO day. */
  day: (day: string) => string;
  /** With the year. */
  fullDay: (day: string) => string;
  /** `11/22`. */
  shortDay: (day: string) => string;
  /** `2026年11月`, of any day in it. */
  month: (day: string) => string;
  /** `周日`. */
  weekday: (day: string) => string;
  /** `日`, `S`: for the head of a narrow column. */
  weekdayInitial: (day: string) => string;
  /** `14:32`, of an instant or a wall-clock time such as `14:32:00`. */
  time: (at: string) => string;
  /** Day and time of an instant. */
  moment: (at: string) => string;
  /** `11月28日 星期六 09:00–11:00`, of two instants. */
  span: (from: string, to: string) => string;
  /** `09:00–11:00`, of two instants or wall-clock times. */
  hours: (from: string, to: string) => string;
  /** `7 分 10 秒`. */
  seconds: (seconds: number) => string;
  /** `27.5`, hours of minutes, rounded down as on a certificate. */
  hoursOf: (minutes: number) => string;
  /** `1,234`. */
  count: (count: number) => string;
  /** `¥12.50`, of fen. */
  money: (fen: number) => string;
  /** A share of a whole in percent, or a dash where there is no whole. */
  percent: (part: number, whole: number) => string;
  /** `2.4 MB`. */
  bytes: (bytes: number) => string;
  /** A list in one line. */
  list: (words: readonly string[]) => string;
  /** The values of a fault, made readable. */
  params: (params: Record<string, unknown>) => Record<string, string | number>;
}

// A writer holds a hundred kilobytes that the collector of garbage does not see: each is made once.
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const isoClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** The ISO day of an instant, as the complex counts it. */
export function dayOf(instant: string | number): string {
  return isoDay.format(new Date(instant));
}

/** `HH:mm` of an instant, as the complex counts it: what a time field holds. */
export function clockOf(instant: string | number): string {
  return isoClock.format(new Date(instant));
}

/** The instant of a day and an `HH:mm` at the complex. */
export function instantOf(day: string, clock: string): string {
  return `${day}T${clock.length === 5 ? clock : clock.slice(0, 5)}:00+08:00`;
}

/** The day so many days later, or earlier. */
export function shiftDay(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isInstant = (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(text);
const isWallTime = (text: string) => /^\d{2}:\d{2}(?::\d{2})?$/.test(text);

/** Whether the second of two is an instant of the same day as the first. */
function isSameDay(from: unknown, to: unknown): to is string {
  const both = [from, to].every((at) => typeof at === 'string' && isInstant(at));
  return both && dayOf(String(from)) === dayOf(String(to));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWallInterval(value: unknown): value is WallInterval {
  return isRecord(value) && typeof value.from === 'string' && typeof value.to === 'string';
}

function isEngagement(value: unknown): value is Engagement {
  return isWallInterval(value) && 'title' in value && 'kind' in value;
}

/** Parameters that carry a word of the door, and where its words stand. */
const wordy: Readonly<Record<string, readonly (keyof typeof chineseTerms)[]>> = {
  stage: ['ticketStage', 'visitStage', 'bookingState', 'signUpState'],
  state: [
    'appointmentState',
    'bookingState',
    'ticketStage',
    'visitStage',
    'signUpState',
    'referralState',
  ],
  needs: ['permission'],
  role: ['role'],
  way: ['way'],
  kind: ['document', 'organisation', 'itemKind'],
  missing: ['authorisationPart'],
  noun: ['noun'],
  step: ['bookingStep'],
  audience: ['audience'],
  relationship: ['relationship'],
};

function makeFormat(language: string): Format {
  const isChinese = language.startsWith('zh');
  const shown = (shape: Options) => {
    const writer = new Intl.DateTimeFormat(isChinese ? language : 'en-GB', {
      ...shape,
      timeZone: zone,
    });
    return (day: string) => spaced(writer.format(new Date(isDay(day) ? `${day}T04:00:00Z` : day)));
  };
  // 11月22日星期日 reads better with a gap before the day of the week, and `Sun 22 Nov` without a comma.
  const spaced = (text: string) =>
    text.replace(/日(?=星期)/, '日 ').replace(/^([A-Z][a-z]+),/, '$1');
  const day = shown(isChinese ? shapes.day : shapes.briefDay);
  const number = new Intl.NumberFormat(language);
  const time = (at: string) => (isWallTime(at) ? at.slice(0, 5) : clockOf(at));
  const hours = (from: string, to: string) => `${time(from)}–${time(to)}`;
  const span = (from: string, to: string) => `${day(from)} ${hours(from, to)}`;
  const moment = (at: string) => `${day(at)} ${time(at)}`;
  const list = (words: readonly string[]) => words.join(sayByKey('common.and'));
  const word = (name: string, text: string): string => {
    for (const group of wordy[name] ?? []) {
      if (Object.hasOwn(chineseTerms[group], text)) {
        return sayByKey(`terms.${group}.${text}`, {});
      }
    }
    return text;
  };
  const readable = (name: string, text: string): string => {
    if (isDay(text)) {
      return day(text);
    }
    if (isInstant(text)) {
      return moment(text);
    }
    return isWallTime(text) ? time(text) : word(name, text);
  };
  const value = (name: string, given: unknown): string | number => {
    if (typeof given === 'number') {
      return given;
    }
    if (typeof given === 'string') {
      return readable(name, given);
    }
    if (Array.isArray(given)) {
      return given.length === 0
        ? sayByKey(name === 'open' ? 'format.closed' : 'common.none')
        : list(given.map((one) => String(value(name, one))));
    }
    if (isEngagement(given)) {
      return `${sayByKey(`terms.engagement.${given.kind}`)} ${given.title} ${span(given.from, given.to)}`;
    }
    return isWallInterval(given) ? hours(given.from, given.to) : '';
  };
  return {
    day,
    fullDay: shown(shapes.fullDay),
    shortDay: shown(shapes.shortDay),
    month: shown(shapes.month),
    weekday: shown(shapes.weekday),
    weekdayInitial: shown(shapes.weekdayInitial),
    time,
    moment,
    span,
    hours,
    seconds: (seconds) => {
      const whole = Math.round(seconds);
      return sayByKey('format.minutesSeconds', {
        minutes: Math.floor(whole / 60),
        seconds: whole % 60,
      });
    },
    hoursOf: (minutes) => (Math.floor(minutes / 6) / 10).toFixed(1),
    count: (count) => number.format(count),
    money: (fen) => `¥${(fen / 100).toFixed(2)}`,
    percent: (part, whole) => (whole === 0 ? '—' : `${((part * 100) / whole).toFixed(1)}%`),
    bytes: (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`,
    list,
    params: (params) =>
      Object.fromEntries(
        Object.entries(params).map(([name, given]) => [
          name,
          // The day stands before the beginning already.
          name === 'to' && isSameDay(params.from, given) ? time(given) : value(name, given),
        ]),
      ),
  };
}

const formats = new Map<string, Format>();

/** The formatter of the screen's language. */
export function useFormat(): Format {
  const { language } = useTranslation().i18n;
  const format = formats.get(language) ?? makeFormat(language);
  formats.set(language, format);
  return format;
}

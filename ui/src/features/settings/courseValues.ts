import type { AnyFault } from '@/api/faults';
import type { CourseKind, CoursesAddArgs, Quota } from '@/api/generated';
import { clockOf, dayOf, instantOf } from '@/i18n/format';
import { hoursOfText, textOfHours } from './hoursText';
import { maybeNumber, maybeText, numberOf, type TypedNumber } from './typed';

/** A session as it is typed: a day, and its hours in one line. */
export type TypedSession = { day: string; hours: string };

/** The places of a course as they are typed. */
export type TypedQuota = {
  split: Quota['kind'];
  places: TypedNumber;
  residents: TypedNumber;
  party_members: TypedNumber;
  everybody: TypedNumber;
  releaseDay: string;
  releaseTime: string;
};

/** A course as it is typed. */
export type TypedCourse = TypedQuota & {
  code: string;
  name: string;
  kind: CourseKind;
  term: string;
  centre: CoursesAddArgs['centre'];
  place: string;
  room: string | null;
  teacher: string;
  organisers: string[];
  youngest: TypedNumber;
  oldest: TypedNumber;
  with_child: boolean;
  /** In yuan. */
  fee: TypedNumber;
  offer_hours: TypedNumber;
  opensDay: string;
  opensTime: string;
  sessions: TypedSession[];
};

const newQuota: TypedQuota = {
  split: 'total',
  places: 20,
  residents: '',
  party_members: '',
  everybody: '',
  releaseDay: '',
  releaseTime: '',
};

export const newCourse: TypedCourse = {
  ...newQuota,
  code: '',
  name: '',
  kind: 'course',
  term: '',
  centre: 'party_mass_service',
  place: '',
  room: null,
  teacher: '',
  organisers: [],
  youngest: '',
  oldest: '',
  with_child: false,
  fee: '',
  offer_hours: 24,
  opensDay: '',
  opensTime: '',
  sessions: [{ day: '', hours: '' }],
};

export function typedQuota(quota: Quota): TypedQuota {
  return quota.kind === 'total'
    ? { ...newQuota, places: quota.places }
    : {
        split: 'by_audience',
        places: '',
        residents: quota.residents,
        party_members: quota.party_members,
        everybody: quota.everybody,
        releaseDay: dayOf(quota.release_at),
        releaseTime: clockOf(quota.release_at),
      };
}

export function quotaOf(typed: TypedQuota): Quota {
  return typed.split === 'total'
    ? { kind: 'total', places: numberOf(typed.places) }
    : {
        kind: 'by_audience',
        residents: numberOf(typed.residents),
        party_members: numberOf(typed.party_members),
        everybody: numberOf(typed.everybody),
        release_at: momentOf(typed.releaseDay, typed.releaseTime) ?? '',
      };
}

/** A moment, from the beginning of the day if no time was typed; none without a day. */
export function momentOf(day: string, time: string): string | null {
  return day === '' ? null : instantOf(day, time === '' ? '00:00' : time);
}

export function typedSessions(sessions: readonly { from: string; to: string }[]): TypedSession[] {
  return sessions.map(({ from, to }) => ({
    day: dayOf(from),
    hours: textOfHours([{ from: clockOf(from), to: clockOf(to) }]),
  }));
}

/** As the door takes them; hours that cannot be read are refused on their field. */
export function sessionsOf(typed: readonly TypedSession[]): CoursesAddArgs['sessions'] {
  return typed.map(({ day, hours }) => {
    const [one] = hoursOfText(hours) ?? [];
    return { day, from: one?.from ?? '', to: one?.to ?? '' };
  });
}

/** The sessions whose hours are not one stretch of time. */
export function sessionErrors(
  sessions: readonly TypedSession[],
  unreadable: string,
): Record<string, string> {
  const bad = sessions.flatMap(({ hours }, place) =>
    hoursOfText(hours)?.length === 1 ? [] : [[`sessions.${place}.hours`, unreadable] as const],
  );
  return Object.fromEntries(bad);
}

export function courseOf(typed: TypedCourse): CoursesAddArgs {
  return {
    code: typed.code,
    name: typed.name,
    kind: typed.kind,
    term: maybeText(typed.term),
    centre: typed.centre,
    place: typed.place,
    room: typed.room,
    teacher: maybeText(typed.teacher),
    quota: quotaOf(typed),
    ages: { youngest: maybeNumber(typed.youngest), oldest: maybeNumber(typed.oldest) },
    offer_hours: numberOf(typed.offer_hours),
    with_child: typed.with_child,
    fee: Math.round((maybeNumber(typed.fee) ?? 0) * 100),
    opens_at: momentOf(typed.opensDay, typed.opensTime),
    organisers: typed.organisers,
    sessions: sessionsOf(typed.sessions),
  };
}

/** Puts what the door says on the field of the form. */
export function onCourse(fault: AnyFault, split: Quota['kind']): AnyFault {
  const fields = Object.entries(fault.fields ?? {}).map(
    ([path, reason]) => [fieldOf(path, split), reason] as const,
  );
  return { ...fault, fields: Object.fromEntries(fields) };
}

function fieldOf(path: string, split: Quota['kind']): string {
  const session = /^sessions\[(\d+)\](?:\.(\w+))?/.exec(path);
  if (session) {
    return `sessions.${session[1]}.${session[2] === 'day' ? 'day' : 'hours'}`;
  }
  if (path === 'quota') {
    return split === 'total' ? 'places' : 'everybody';
  }
  const named: Readonly<Record<string, string>> = {
    'quota.release_at': 'releaseDay',
    opens_at: 'opensDay',
    ages: 'youngest',
  };
  return named[path] ?? path.replace(/^(?:quota|ages)\./, '').replace(/\[\d+\]$/, '');
}

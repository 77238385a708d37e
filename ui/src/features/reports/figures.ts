import type { DayFigures, Waits } from '@/api/generated';
import type { terms } from '@/i18n/zh-CN/terms';

/** How a figure is written. */
export type Shape = 'count' | 'seconds' | 'hours';

/** One figure of a day: its name is `reports.figure.<path>`. */
interface PlainFigure {
  path: string;
  shape?: Shape;
  /** Null where there is none, such as the median of nobody. */
  of: (figures: DayFigures) => number | null;
}

const average = ({ served, total_seconds }: Waits) =>
  served === 0 ? null : total_seconds / served;

/** The figures that every day has, in the order of the paper. */
const plain = {
  tickets: [
    { path: 'tickets.issued', of: ({ tickets }) => tickets.issued },
    { path: 'tickets.served', of: ({ tickets }) => tickets.served },
    { path: 'tickets.no_show', of: ({ tickets }) => tickets.no_show },
    { path: 'tickets.left', of: ({ tickets }) => tickets.left },
    { path: 'tickets.waiting', of: ({ tickets }) => tickets.waiting },
  ],
  waits: [
    { path: 'waits.average', shape: 'seconds', of: ({ waits }) => average(waits) },
    {
      path: 'waits.median_seconds',
      shape: 'seconds',
      of: ({ waits }) => waits.median_seconds ?? null,
    },
    { path: 'waits.max_seconds', shape: 'seconds', of: ({ waits }) => waits.max_seconds },
    {
      path: 'second_waits.average',
      shape: 'seconds',
      of: ({ second_waits }) => average(second_waits),
    },
    { path: 'services.average', shape: 'seconds', of: ({ services }) => average(services) },
    {
      path: 'services.median_seconds',
      shape: 'seconds',
      of: ({ services }) => services.median_seconds ?? null,
    },
    { path: 'services.max_seconds', shape: 'seconds', of: ({ services }) => services.max_seconds },
  ],
  visits: [
    { path: 'visits.finished', of: ({ visits }) => visits.finished },
    { path: 'visits.left', of: ({ visits }) => visits.left },
    { path: 'visits.open', of: ({ visits }) => visits.open },
    { path: 'items.total', of: ({ items }) => items.total },
    { path: 'items.open', of: ({ items }) => items.open },
  ],
  people: [
    { path: 'people.elderly', of: ({ people }) => people.elderly },
    { path: 'people.age_known', of: ({ people }) => people.age_known },
    { path: 'people.priority', of: ({ people }) => people.priority },
    { path: 'people.assisted', of: ({ people }) => people.assisted },
    { path: 'people.by_agent', of: ({ people }) => people.by_agent },
    { path: 'people.home_visits', of: ({ people }) => people.home_visits },
  ],
  flow: [
    { path: 'flow.opening', of: ({ flow }) => flow.opening },
    { path: 'flow.received', of: ({ flow }) => flow.received },
    { path: 'flow.closed', of: ({ flow }) => flow.closed },
    { path: 'flow.transferred', of: ({ flow }) => flow.transferred },
    { path: 'flow.closing', of: ({ flow }) => flow.closing },
  ],
  rooms: [
    { path: 'rooms.bookings', of: ({ rooms }) => rooms.bookings },
    { path: 'rooms.head_count', of: ({ rooms }) => rooms.head_count },
    { path: 'rooms.no_shows', of: ({ rooms }) => rooms.no_shows },
  ],
  courses: [
    { path: 'courses.enrolled', of: ({ courses }) => courses.enrolled },
    { path: 'courses.waitlisted', of: ({ courses }) => courses.waitlisted },
    { path: 'courses.attended', of: ({ courses }) => courses.attended },
  ],
  volunteers: [
    { path: 'volunteers.registered', of: ({ volunteers }) => volunteers.registered },
    { path: 'volunteers.on_shift', of: ({ volunteers }) => volunteers.on_shift },
    { path: 'volunteers.minutes', shape: 'hours', of: ({ volunteers }) => volunteers.minutes },
  ],
} as const satisfies Record<string, readonly PlainFigure[]>;

type TermGroup = keyof typeof terms;

/** Figures by something that differs from day to day, and where its words stand; none for names. */
interface CountedFigures {
  path: string;
  terms: TermGroup | null;
  of: (figures: DayFigures) => Readonly<Record<string, number>>;
}

const counted = {
  by_centre: { path: 'items.by_centre', terms: 'centre', of: ({ items }) => items.by_centre },
  by_kind: { path: 'items.by_kind', terms: 'itemKind', of: ({ items }) => items.by_kind },
  by_channel: { path: 'items.by_channel', terms: 'channel', of: ({ items }) => items.by_channel },
  by_outcome: { path: 'items.by_outcome', terms: 'outcome', of: ({ items }) => items.by_outcome },
  by_handler: { path: 'items.by_handler', terms: null, of: ({ items }) => items.by_handler },
  carried_forward: {
    path: 'carried_forward',
    terms: 'itemKind',
    of: ({ carried_forward }) => carried_forward,
  },
  consultations: { path: 'consultations', terms: null, of: ({ consultations }) => consultations },
  referrals: { path: 'referrals', terms: null, of: ({ referrals }) => referrals },
} as const satisfies Record<string, CountedFigures>;

export type SectionName = keyof typeof plain | keyof typeof counted;

/** A figure with its value, still without its words. */
export type Figure = { shape: Shape; value: number | null } & (
  | { path: (typeof plain)[keyof typeof plain][number]['path'] }
  | { key: string; terms: TermGroup | null }
);

export interface Section {
  name: SectionName;
  figures: Figure[];
}

/** Every figure of a day, a month or a year, section by section; sections without any are left out. */
export function sections(figures: DayFigures): Section[] {
  const plainOnes = named(plain).map(([name, rows]) => ({
    name,
    figures: rows.map((row) => ({
      path: row.path,
      shape: 'shape' in row ? row.shape : ('count' as const),
      value: row.of(figures),
    })),
  }));
  const countedOnes = named(counted).map(([name, rows]) => ({
    name,
    figures: Object.entries<number>(rows.of(figures)).map(([key, value]) => ({
      key,
      terms: rows.terms,
      shape: 'count' as const,
      value,
    })),
  }));
  return [...plainOnes, ...countedOnes].filter((section) => section.figures.length > 0);
}

/** Where the words of a counted figure stand, by its dotted name in a revision. */
export function countedIn(
  figure: string,
): { name: SectionName; key: string; terms: TermGroup | null } | null {
  for (const [name, { path, terms: group }] of named(counted)) {
    if (figure.startsWith(`${path}.`)) {
      return { name, key: figure.slice(path.length + 1), terms: group };
    }
  }
  return null;
}

/** The entries of a table whose keys are known. */
function named<Table extends object>(
  table: Table,
): { [K in keyof Table]: [K, Table[K]] }[keyof Table][] {
  // `Object.entries` forgets the names that the types know.
  return Object.entries(table) as { [K in keyof Table]: [K, Table[K]] }[keyof Table][];
}

/** The share that is written beside a mean of figures such as waits. */
export const averageSeconds = average;

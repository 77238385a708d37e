import { present, textFrom, wordFrom } from '@/components/search';

/** Which courses are listed, or whom to call. */
export const shown = ['coming', 'over', 'calls'] as const;

/** What the panel of a course shows. */
export const views = ['roster', 'waiting', 'sessions'] as const;

/** What the address of the screen holds. */
export function coursesSearch(raw: Record<string, unknown>) {
  return present({
    show: wordFrom(raw.show, shown),
    /** What the list is narrowed to. */
    find: textFrom(raw.find),
    /** The course whose details are shown. */
    course: textFrom(raw.course),
    view: wordFrom(raw.view, views),
    /** The session whose attendance is marked. */
    session: textFrom(raw.session),
  });
}

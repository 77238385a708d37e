import { useTranslation } from 'react-i18next';
import type { CourseSummary, Quota } from '@/api/generated';
import type { Tone } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';

/** All places of a course. */
export function placesOf(quota: Quota): number {
  return quota.kind === 'total'
    ? quota.places
    : quota.residents + quota.party_members + quota.everybody;
}

/** The reasons why nobody may enrol that have a word of their own. */
const closed = {
  course_full: ['waiting', 'full'],
  course_not_open_yet: ['plain', 'notYet'],
  course_over: ['over', 'ended'],
  course_not_offered: ['over', 'notOffered'],
} as const;

function isKnown(code: string): code is keyof typeof closed {
  return Object.hasOwn(closed, code);
}

/** What is said of a course in a word or a line. */
export function useCourseWords() {
  const { t } = useTranslation();
  const format = useFormat();

  const state = ({ can_enrol }: CourseSummary): { tone: Tone; word: string } => {
    if (can_enrol === 'yes') {
      return { tone: 'good', word: t('courses.open') };
    }
    const { code } = can_enrol.no;
    const [tone, word] = isKnown(code) ? closed[code] : (['over', 'closed'] as const);
    return { tone, word: t(`courses.${word}`) };
  };

  const ages = ({ ages: { youngest, oldest } }: CourseSummary): string | null => {
    const from = youngest ?? null;
    const to = oldest ?? null;
    if (from !== null && to !== null) {
      return t('courses.ages', { youngest: from, oldest: to });
    }
    if (from !== null) {
      return t('courses.agesFrom', { youngest: from });
    }
    return to === null ? null : t('courses.agesTo', { oldest: to });
  };

  /** `12/20 · 待答复 1 · 候补 3`: what the bar shows, in words. */
  const places = ({ enrolled, offered, waiting, quota }: CourseSummary): string =>
    [
      t('courses.taken', { taken: enrolled, total: placesOf(quota) }),
      offered > 0 ? t('courses.offered', { count: offered }) : null,
      waiting > 0 ? t('courses.waiting', { count: waiting }) : null,
    ]
      .filter((word) => word !== null)
      // A line breaks between the figures, never inside one.
      .map((word) => word.replaceAll(' ', '\u00a0'))
      .join(' · ');

  /** When the next session is. */
  const when = ({ next }: CourseSummary): string =>
    next ? format.span(next.from, next.to) : t('courses.noNext');

  /** Which of how many sessions comes next. */
  const which = ({ next, sessions }: CourseSummary): string => {
    if (sessions === 1) {
      return t('courses.once');
    }
    return next
      ? t('courses.sessionOf', { number: next.number, count: sessions })
      : t('courses.panel.sessions', { count: sessions });
  };

  /** What one asks at the counter before choosing: where, by whom, for whom, how much. */
  const facts = (course: CourseSummary): string[] =>
    [
      course.place,
      format.list(course.organisers),
      course.teacher ? t('courses.teacher', { name: course.teacher }) : null,
      ages(course),
      course.with_child ? t('courses.withChild') : null,
      course.fee > 0 ? t('courses.fee', { amount: format.money(course.fee) }) : null,
    ].filter((word) => word !== null);

  return { state, places, when, which, facts };
}

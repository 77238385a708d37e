import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Quota } from '@/api/generated';
import { useRead } from '@/api/read';
import { StateBadge } from '@/components/StateBadge';
import { Catalogue } from './Catalogue';
import { ChangeCourse } from './ChangeCourse';
import { CourseForm } from './CourseForm';
import { usePlace } from './place';
import { When } from './When';

const shows = ['coming', 'over'] as const;

/** The courses, activities and lectures of the catalogue. */
export function Courses() {
  const { t } = useTranslation();
  const place = usePlace();
  const show = shows.find((one) => one === place.show) ?? 'coming';
  const courses = useRead('courses.list', { show }, { keepLast: true });
  return (
    <Catalogue
      title={t('settings.courses.title')}
      of={courses}
      rowsOf={(all) => all}
      rowKey={({ id }) => id}
      rowTitle={({ name }) => name}
      columns={[
        { head: t('settings.courses.name'), cell: ({ name }) => name },
        { head: t('settings.courses.kind'), cell: ({ kind }) => t(`terms.courseKind.${kind}`) },
        {
          head: t('settings.courses.next'),
          cell: ({ next }) => (next ? <When from={next.from} to={next.to} /> : null),
        },
        {
          head: t('settings.courses.enrolled'),
          numeric: true,
          cell: ({ enrolled, quota }) => `${enrolled}/${placesOf(quota)}`,
        },
        {
          head: t('common.state'),
          cell: ({ active }) => (
            <StateBadge
              tone={active ? 'good' : 'over'}
              word={active ? t('settings.courses.offered') : t('settings.courses.stopped')}
            />
          ),
        },
      ]}
      empty={t('settings.courses.empty')}
      add={t('settings.courses.add')}
      acts={
        <SegmentedControl
          aria-label={t('settings.courses.title')}
          transitionDuration={0}
          value={show}
          onChange={place.goShow}
          data={shows.map((value) => ({ value, label: t(`settings.courses.shows.${value}`) }))}
        />
      }
      page={(course) => (course ? <ChangeCourse course={course} /> : <CourseForm />)}
    />
  );
}

function placesOf(quota: Quota): number {
  return quota.kind === 'total'
    ? quota.places
    : quota.residents + quota.party_members + quota.everybody;
}

import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CourseSummary } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { useCourseWords } from '@/components/items/courses/courseWords';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';
import { Places } from './Places';

interface CourseTableProps {
  courses: readonly CourseSummary[];
  opened: string | undefined;
  onOpen: (course: CourseSummary) => void;
  empty: string;
}

/** The courses, the one with the next session first. */
export function CourseTable({ courses, opened, onOpen, empty }: CourseTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useCourseWords();
  const name: Column<CourseSummary> = {
    head: t('courses.course'),
    cell: (course) => (
      <>
        <Text fw={600}>{course.name}</Text>
        {opened ? (
          <When course={course} dimmed />
        ) : (
          <Text c="dimmed" fz="sm">
            {[t(`terms.courseKind.${course.kind}`), format.list(course.organisers)].join(' · ')}
          </Text>
        )}
      </>
    ),
  };
  const next: Column<CourseSummary> = {
    head: t('courses.next'),
    cell: (course) => (
      <>
        <When course={course} />
        <Text c="dimmed" fz="sm">
          {[words.which(course), course.place].join(' · ')}
        </Text>
      </>
    ),
  };
  const places: Column<CourseSummary> = {
    head: t('courses.places'),
    width: opened ? '35%' : 210,
    cell: (course) => <Places course={course} />,
  };
  const state: Column<CourseSummary> = {
    head: t('common.state'),
    width: 96,
    cell: (course) => <StateBadge {...words.state(course)} />,
  };
  // Beside the panel there is room for what tells one course from another; the panel has the rest.
  const columns = opened ? [name, places] : [name, next, places, state];
  return (
    <DataTable
      label={t('courses.title')}
      columns={columns}
      rows={courses}
      rowKey={({ id }) => id}
      onOpen={onOpen}
      opened={opened}
      empty={empty}
    />
  );
}

/** The day and the hours of the next session; a line breaks between them and nowhere else. */
function When({ course: { next }, dimmed }: { course: CourseSummary; dimmed?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = next
    ? [format.day(next.from), format.hours(next.from, next.to)]
    : [t('courses.noNext')];
  return (
    <Group gap="0 0.375rem">
      {parts.map((part) => (
        <Text
          key={part}
          {...(dimmed ? { c: 'dimmed', fz: 'sm' } : {})}
          style={{ whiteSpace: 'nowrap' }}
        >
          {part}
        </Text>
      ))}
    </Group>
  );
}

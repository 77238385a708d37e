import { Text } from '@mantine/core';
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
  const columns: Column<CourseSummary>[] = [
    {
      head: t('courses.course'),
      cell: (course) => (
        <>
          <Text fw={600}>{course.name}</Text>
          <Text c="dimmed" fz="sm">
            {[t(`terms.courseKind.${course.kind}`), format.list(course.organisers)].join(' · ')}
          </Text>
        </>
      ),
    },
    {
      head: t('courses.next'),
      cell: (course) => (
        <>
          <Text>{words.when(course)}</Text>
          <Text c="dimmed" fz="sm">
            {[words.which(course), course.place].join(' · ')}
          </Text>
        </>
      ),
    },
    { head: t('courses.places'), width: 170, cell: (course) => <Places course={course} /> },
    {
      head: t('common.state'),
      width: 96,
      cell: (course) => <StateBadge {...words.state(course)} />,
    },
  ];
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

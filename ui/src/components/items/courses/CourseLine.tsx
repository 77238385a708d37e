import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CourseSummary } from '@/api/generated';
import { useCourseWords } from '@/components/items/courses/courseWords';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';

/** A course in two lines: what it is and what is left of it; when, where and by whom. */
export function CourseLine({ course }: { course: CourseSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useCourseWords();
  const { tone, word } = words.state(course);
  const left =
    course.can_enrol === 'yes'
      ? t('courses.left', { count: course.places_left })
      : course.waiting > 0 && t('courses.waiting', { count: course.waiting });
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text fw={600} truncate>
          {course.name}
        </Text>
        <Group gap="xs" wrap="nowrap">
          {left ? <Text style={{ whiteSpace: 'nowrap' }}>{left}</Text> : null}
          <StateBadge tone={tone} word={word} />
        </Group>
      </Group>
      <Text c="dimmed" fz="sm" truncate>
        {[words.when(course), course.place, format.list(course.organisers)].join(' · ')}
      </Text>
    </>
  );
}

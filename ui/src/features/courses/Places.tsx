import { Progress, Text } from '@mantine/core';
import type { CourseSummary } from '@/api/generated';
import { placesOf, useCourseWords } from '@/components/items/courses/courseWords';

/** The places in words, and under them as a bar: taken, offered to somebody, free. */
export function Places({ course }: { course: CourseSummary }) {
  const { places } = useCourseWords();
  const share = (count: number) => (count * 100) / Math.max(1, placesOf(course.quota));
  return (
    <>
      <Text style={{ wordBreak: 'keep-all' }}>{places(course)}</Text>
      <Progress.Root size={6} mt={4} aria-hidden>
        <Progress.Section value={share(course.enrolled)} color="gray.6" aria-hidden />
        <Progress.Section value={share(course.offered)} color="gray.4" striped aria-hidden />
      </Progress.Root>
    </>
  );
}

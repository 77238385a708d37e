import { Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { matches } from '@/components/items/courses/CourseChoice';
import { Read } from '@/components/States';
import { CoursePanel } from './CoursePanel';
import { CourseTable } from './CourseTable';

const route = getRouteApi('/courses');

/** The courses that run or are over, and beside them the one that was opened. */
export function CourseList({ show }: { show: 'coming' | 'over' }) {
  const { t } = useTranslation();
  const { find = '', course } = route.useSearch();
  const navigate = route.useNavigate();
  const courses = useRead('courses.list', { show }, { keepLast: true });
  const list = useRef<HTMLDivElement>(null);
  const open = (chosen: string | undefined) =>
    navigate({
      search: ({ course: _course, session: _session, ...rest }) =>
        chosen === undefined ? rest : { ...rest, course: chosen },
    });
  return (
    <Group align="flex-start" wrap="nowrap" gap="md">
      <div ref={list} style={{ flex: 1, minWidth: 0 }}>
        <TextInput
          mb="xs"
          maw={360}
          aria-label={t('common.search')}
          placeholder={t('courses.filter')}
          leftSection={<IconSearch aria-hidden size={16} />}
          autoComplete="off"
          value={find}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            navigate({
              replace: true,
              search: ({ find: _find, ...rest }) =>
                typed === '' ? rest : { ...rest, find: typed },
            });
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('tbody tr')?.focus();
            }
          }}
        />
        <Read of={courses}>
          {(all) => (
            <CourseTable
              courses={all.filter((one) => matches(one, find))}
              opened={course}
              onOpen={({ id }) => open(id)}
              empty={
                all.length > 0
                  ? t('courses.noneFound')
                  : t(show === 'coming' ? 'courses.noneComing' : 'courses.noneOver')
              }
            />
          )}
        </Read>
      </div>
      {course ? (
        <CoursePanel
          key={course}
          course={course}
          onClose={() => {
            // The focus goes back to where the reader was in the list.
            list.current?.querySelector<HTMLElement>('tr[aria-selected="true"]')?.focus();
            open(undefined);
          }}
        />
      ) : null}
    </Group>
  );
}

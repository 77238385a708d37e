import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CourseRoster, Session } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { useFormat } from '@/i18n/format';
import { figures } from './attendance';

const route = getRouteApi('/courses');

/** The sessions of a course and who came to each; Enter goes to the attendance of one. */
export function SessionList({ roster: { sessions, people } }: { roster: CourseRoster }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = route.useNavigate();
  const columns: Column<Session>[] = [
    {
      head: t('courses.sessionsTab.number'),
      width: 64,
      cell: ({ number }) => format.count(number),
    },
    {
      head: t('courses.sessionsTab.time'),
      cell: ({ from, to }) => <Text style={{ whiteSpace: 'nowrap' }}>{format.span(from, to)}</Text>,
    },
    {
      head: t('courses.sessionsTab.figures'),
      cell: (session) => {
        const counted = figures(people, session).map(({ mark, count }) =>
          t('courses.sessionsTab.count', { word: t(`terms.attendance.${mark}`), count }),
        );
        return (
          <Text c="dimmed" fz="sm">
            {counted.length === 0 ? t('courses.sessionsTab.none') : counted.join(' · ')}
          </Text>
        );
      },
    },
  ];
  return (
    <DataTable
      label={t('courses.panel.sessions', { count: sessions.length })}
      columns={columns}
      rows={sessions}
      rowKey={({ id }) => id}
      onOpen={({ id }) =>
        navigate({ search: (before) => ({ ...before, view: 'roster' as const, session: id }) })
      }
    />
  );
}

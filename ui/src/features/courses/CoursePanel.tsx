import { SegmentedControl, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CourseRoster } from '@/api/generated';
import { useRead } from '@/api/read';
import { useCourseWords } from '@/components/items/courses/courseWords';
import { SidePanel } from '@/components/SidePanel';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { Places } from './Places';
import { Roster } from './Roster';
import { SessionList } from './SessionList';
import { views } from './search';
import { WaitingList } from './WaitingList';

const route = getRouteApi('/courses');

/** Wide enough for a name and four marks beside it. */
const WIDTH = 480;

interface CoursePanelProps {
  course: string;
  onClose: () => void;
}

/** One course: what it is, who has a place, who waits, and its sessions. */
export function CoursePanel({ course, onClose }: CoursePanelProps) {
  const { t } = useTranslation();
  const roster = useRead('courses.roster', { course }, { keepLast: true });
  return (
    <SidePanel
      title={roster.data?.course.name ?? t('common.loading')}
      onClose={onClose}
      width={WIDTH}
    >
      <Read of={roster}>{(reply) => <Details roster={reply} readAt={roster.dataUpdatedAt} />}</Read>
    </SidePanel>
  );
}

function Details({ roster, readAt }: { roster: CourseRoster; readAt: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { facts } = useCourseWords();
  const { view = 'roster' } = route.useSearch();
  const navigate = route.useNavigate();
  const { course, sessions, people } = roster;
  const more = [
    course.opens_at ? t('courses.opensAt', { when: format.moment(course.opens_at) }) : null,
    course.quota.kind === 'by_audience'
      ? t('courses.keptUntil', { until: format.moment(course.quota.release_at) })
      : null,
  ].filter((word) => word !== null);
  const words = {
    roster: t('courses.panel.roster', { count: people.length }),
    waiting: t('courses.panel.waiting', { count: course.waiting + course.offered }),
    sessions: t('courses.panel.sessions', { count: sessions.length }),
  };
  return (
    <Stack gap="sm">
      <Text c="dimmed" fz="sm">
        {[...facts(course), ...more].join(' · ')}
      </Text>
      <Places course={course} />
      <SegmentedControl
        fullWidth
        aria-label={t('courses.panel.view')}
        data={views.map((value) => ({ value, label: words[value] }))}
        value={view}
        onChange={(chosen) =>
          navigate({
            search: (before) => ({
              ...before,
              view: views.find((word) => word === chosen) ?? 'roster',
            }),
          })
        }
      />
      {view === 'roster' ? <Roster roster={roster} readAt={readAt} /> : null}
      {view === 'waiting' ? <WaitingList course={course.id} /> : null}
      {view === 'sessions' ? <SessionList roster={roster} /> : null}
    </Stack>
  );
}

import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance, CourseRoster } from '@/api/generated';
import { useMay } from '@/app/session';
import { type Column, DataTable } from '@/components/DataTable';
import { useKeys } from '@/components/keys';
import { StateBadge } from '@/components/StateBadge';
import { marks, type RosterPerson, sessionToMark, useAttendance } from './attendance';
import { Marks } from './Marks';
import { RosterHead } from './RosterHead';
import { useFocusKept } from './useFocusKept';
import { WithdrawDialog } from './WithdrawDialog';

const route = getRouteApi('/courses');

/** Who has a place, and how each came to a session: a digit marks the row that has the focus. */
export function Roster({ roster, readAt }: { roster: CourseRoster; readAt: number }) {
  const { t } = useTranslation();
  const may = useMay();
  const { session: chosen } = route.useSearch();
  const { sessions, people } = roster;
  const session = sessionToMark(sessions, chosen);
  const { markOf, mark } = useAttendance(session, readAt);
  const [reached, setReached] = useState<string>();
  const [leaving, setLeaving] = useState<RosterPerson | null>(null);
  const list = useFocusKept(people.length);
  const markable = session?.can_attend === 'yes';

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
  const begin = () => {
    const first = people.findIndex((person) => !markOf(person));
    rows()[Math.max(0, first)]?.focus();
  };
  const press = (attendance: Attendance) => {
    const index = people.findIndex(({ enrolment }) => enrolment === reached);
    const person = people[index];
    if (person) {
      mark(person, attendance);
      rows()[index + 1]?.focus();
    }
  };
  useKeys(
    marks.map((word, index) => ({
      key: String(index + 1),
      label: t(`terms.attendance.${word}`),
      run: () => press(word),
      disabled: !markable,
    })),
  );

  const columns: Column<RosterPerson>[] = [
    { head: t('common.name'), cell: (person) => <Name person={person} /> },
    {
      head: t(markable ? 'courses.roster.attendance' : 'common.actions'),
      numeric: true,
      cell: (person) => (
        <Group gap={2} justify="flex-end" wrap="nowrap">
          {markable ? (
            <Marks
              person={person.name}
              mark={markOf(person)}
              onMark={(word) => mark(person, word)}
            />
          ) : null}
          {may('enrol') ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('courses.roster.withdrawOf', { name: person.name })}
              title={t('courses.roster.withdraw')}
              onClick={() => setLeaving(person)}
            >
              <IconUserMinus aria-hidden size={18} />
            </ActionIcon>
          ) : null}
        </Group>
      ),
    },
  ];

  return (
    <Stack gap="xs">
      {session && people.length > 0 ? (
        <RosterHead session={session} sessions={sessions} onBegin={begin} />
      ) : null}
      <div ref={list} tabIndex={-1}>
        <DataTable
          label={t('courses.panel.roster', { count: people.length })}
          columns={columns}
          rows={people}
          rowKey={({ enrolment }) => enrolment}
          onReach={({ enrolment }) => setReached(enrolment)}
          empty={t('courses.roster.empty')}
        />
      </div>
      {leaving ? (
        <WithdrawDialog
          enrolment={leaving.enrolment}
          title={t('courses.roster.withdrawOf', { name: leaving.name })}
          text={t('courses.roster.withdrawText')}
          submit={t('courses.roster.withdraw')}
          onClose={() => setLeaving(null)}
        />
      ) : null}
    </Stack>
  );
}

function Name({ person: { name, guardian, may_be_freed } }: { person: RosterPerson }) {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600} style={{ whiteSpace: 'nowrap' }}>
        {name}
      </Text>
      {guardian ? (
        <Text c="dimmed" fz="sm">
          {t('courses.roster.guardian', { name: guardian })}
        </Text>
      ) : null}
      {may_be_freed ? <StateBadge tone="warning" word={t('courses.roster.mayBeFreed')} /> : null}
    </>
  );
}

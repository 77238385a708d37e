import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedVisit } from '@/api/generated';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { type Column, DataTable } from '@/components/DataTable';
import { DaySwitch } from '@/components/DaySwitch';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { VisitDetails } from './VisitDetails';

const route = getRouteApi('/visits');

const tones = {
  open: 'busy',
  parked: 'waiting',
  finished: 'good',
  left: 'over',
} as const satisfies Record<ListedVisit['stage'], Tone>;

/** Everybody who was served on a day, the forgotten ones too. */
export function VisitsOfDay() {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const { day = today, visit: opened } = route.useSearch();
  const navigate = route.useNavigate();
  const visits = useRead('visits.list', { day }, { keepLast: true });
  const show = (changed: { day?: string; visit?: string }) =>
    navigate({ search: { tab: 'visits', day, ...changed } });
  const who: Column<ListedVisit>[] = [
    { head: t('visits.number'), cell: ({ number }) => number ?? '—' },
    { head: t('common.name'), cell: ({ name }) => name ?? t('visits.nameless') },
  ];
  // Beside the details, which say all of this, there is no room for it.
  const how: Column<ListedVisit>[] = [
    { head: t('visits.window'), cell: ({ window }) => window, numeric: true },
    { head: t('visits.handler'), cell: ({ handler }) => handler },
    { head: t('visits.items'), cell: ({ items }) => items, numeric: true },
    {
      head: t('common.time'),
      cell: ({ opened_at, ended_at }) =>
        ended_at ? format.hours(opened_at, ended_at) : format.time(opened_at),
    },
  ];
  const state: Column<ListedVisit> = {
    head: t('common.state'),
    cell: ({ stage, parked_where }) => (
      <Group gap={6} wrap="nowrap">
        <StateBadge tone={tones[stage]} word={t(`terms.visitStage.${stage}`)} />
        {parked_where}
      </Group>
    ),
  };
  return (
    <>
      <Group mb="sm">
        <DaySwitch day={day} onChange={(chosen) => show({ day: chosen })} />
      </Group>
      <Group align="flex-start" wrap="nowrap" gap="lg">
        <div style={{ flex: 1, minWidth: 0 }}>
          <Read of={visits}>
            {(rows) => (
              <DataTable
                label={t('visits.ofDay')}
                rows={rows}
                rowKey={({ visit }) => visit}
                opened={opened}
                onOpen={({ visit }) => show({ visit })}
                empty={t('visits.none')}
                columns={opened ? [...who, state] : [...who, ...how, state]}
              />
            )}
          </Read>
        </div>
        {opened ? <VisitDetails visit={opened} onClose={() => show({})} /> : null}
      </Group>
    </>
  );
}

import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UncountedService } from '@/api/generated';
import { useRead } from '@/api/read';
import { type Column, DataTable } from '@/components/DataTable';
import { StateBadge } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { PlaceDialog } from './PlaceDialog';
import { QuickConfirm } from './QuickConfirm';
import { type Service, tones } from './served';

/** What waits for the responsible person, the oldest first: it counts nothing until then. */
export function ToConfirm() {
  const { t } = useTranslation();
  const format = useFormat();
  const waiting = useRead('volunteers.to_confirm', { limit: 50 });
  const [opened, setOpened] = useState<string | null>(null);
  const columns: Column<UncountedService>[] = [
    {
      head: t('volunteers.toConfirm.columns.day'),
      cell: ({ from, to }) => (
        <Text span inherit style={{ whiteSpace: 'nowrap' }}>
          {format.span(from, to)}
        </Text>
      ),
    },
    {
      head: t('volunteers.toConfirm.columns.name'),
      cell: ({ name }) => (
        <Text inherit fw={600} style={{ whiteSpace: 'nowrap' }}>
          {name}
        </Text>
      ),
    },
    { head: t('volunteers.toConfirm.columns.post'), cell: ({ post }) => post },
    {
      head: t('volunteers.toConfirm.columns.state'),
      cell: ({ state }) => (
        <StateBadge tone={tones[state.state]} word={t(`terms.signUpState.${state.state}`)} />
      ),
    },
    {
      head: t('volunteers.toConfirm.columns.minutes'),
      numeric: true,
      cell: ({ state }) => ('minutes' in state ? format.count(state.minutes) : '—'),
    },
    {
      head: t('common.actions'),
      cell: (service) =>
        service.state.state === 'signed_out' ? <QuickConfirm service={service} /> : null,
    },
  ];
  return (
    <Read of={waiting}>
      {({ services, more }) => {
        const chosen = services.find(({ sign_up }) => sign_up === opened);
        return (
          <>
            <DataTable
              label={t('volunteers.toConfirm.list')}
              columns={columns}
              rows={services}
              rowKey={({ sign_up }) => sign_up}
              onOpen={({ sign_up }) => setOpened(sign_up)}
              empty={t('volunteers.toConfirm.none')}
            />
            {more ? (
              <Text c="dimmed" fz="sm" mt="xs">
                {t('volunteers.toConfirm.more')}
              </Text>
            ) : null}
            {chosen ? (
              <PlaceDialog service={serviceOf(chosen)} onClose={() => setOpened(null)} />
            ) : null}
          </>
        );
      }}
    </Read>
  );
}

function serviceOf({ sign_up, name, resident, post, to, state }: UncountedService): Service {
  return { sign_up, name, resident, post, until: to, state };
}

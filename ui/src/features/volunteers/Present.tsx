import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PresentVolunteer } from '@/api/generated';
import { useRead } from '@/api/read';
import { useNow } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { type Column, DataTable } from '@/components/DataTable';
import { StateBadge } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { PlaceDialog } from './PlaceDialog';
import { minutesSince, type Service } from './served';

/** Who is here now, the longest first: also those who forgot to sign out on an earlier day. */
export function Present() {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const present = useRead('volunteers.present', {});
  const [opened, setOpened] = useState<string | null>(null);
  const columns: Column<PresentVolunteer>[] = [
    {
      head: t('volunteers.present.columns.name'),
      cell: ({ name }) => (
        <Text inherit fw={600} style={{ whiteSpace: 'nowrap' }}>
          {name}
        </Text>
      ),
    },
    { head: t('volunteers.present.columns.number'), cell: ({ number }) => number },
    { head: t('volunteers.present.columns.post'), cell: ({ post }) => post },
    {
      head: t('volunteers.present.columns.since'),
      cell: ({ since }) => <Nowrap text={format.moment(since)} />,
    },
    {
      head: t('volunteers.present.columns.until'),
      cell: ({ until }) => (
        <Group gap="xs" wrap="nowrap">
          <Nowrap text={format.time(until)} />
          {Date.parse(until) < now ? (
            <StateBadge tone="warning" word={t('volunteers.present.overdue')} />
          ) : null}
        </Group>
      ),
    },
    {
      head: t('volunteers.present.columns.minutes'),
      numeric: true,
      cell: ({ since }) => (
        <Nowrap text={t('common.minutes', { count: minutesSince(since, now) })} />
      ),
    },
    {
      head: t('common.actions'),
      cell: ({ sign_up, name }) => (
        <ActionButton
          size="xs"
          variant="default"
          label={t('volunteers.present.signOut')}
          aria-label={t('volunteers.present.signOutOf', { name })}
          onAct={() => setOpened(sign_up)}
        />
      ),
    },
  ];
  return (
    <Read of={present}>
      {(here) => {
        const chosen = here.find(({ sign_up }) => sign_up === opened);
        return (
          <>
            <DataTable
              label={t('volunteers.present.list')}
              columns={columns}
              rows={here}
              rowKey={({ sign_up }) => sign_up}
              onOpen={({ sign_up }) => setOpened(sign_up)}
              empty={t('volunteers.present.none')}
            />
            {chosen ? (
              <PlaceDialog service={serviceOf(chosen)} onClose={() => setOpened(null)} />
            ) : null}
          </>
        );
      }}
    </Read>
  );
}

function serviceOf({ sign_up, name, post, until, since }: PresentVolunteer): Service {
  return { sign_up, name, post, until, state: { state: 'signed_in', signed_in_at: since } };
}

function Nowrap({ text }: { text: string }) {
  return (
    <Text span inherit style={{ whiteSpace: 'nowrap' }}>
      {text}
    </Text>
  );
}

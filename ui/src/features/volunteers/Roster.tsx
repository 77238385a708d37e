import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenShift, RosterPlace } from '@/api/generated';
import { useRead } from '@/api/read';
import { type Column, DataTable } from '@/components/DataTable';
import { SidePanel } from '@/components/SidePanel';
import { StateBadge } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { PlaceDialog } from './PlaceDialog';
import { QuickConfirm } from './QuickConfirm';
import { QuickSignIn } from './QuickSignIn';
import { type Service, tones } from './served';

interface RosterProps {
  shift: string;
  onClose: () => void;
}

/** Who has a place in a shift; each is signed in at once, or opened for everything else. */
export function Roster({ shift, onClose }: RosterProps) {
  const { t } = useTranslation();
  const roster = useRead('volunteers.roster', { shift });
  const [opened, setOpened] = useState<string | null>(null);
  const columns: Column<RosterPlace>[] = [
    {
      head: t('volunteers.roster.columns.name'),
      cell: ({ name, number }) => (
        <Stack gap={0}>
          <Text inherit fw={600} style={{ whiteSpace: 'nowrap' }}>
            {name}
          </Text>
          <Text c="dimmed" fz="sm">
            {number}
          </Text>
        </Stack>
      ),
    },
    {
      head: t('volunteers.roster.columns.state'),
      cell: ({ state }) => (
        <StateBadge tone={tones[state.state]} word={t(`terms.signUpState.${state.state}`)} />
      ),
    },
    {
      head: t('volunteers.roster.columns.actions'),
      cell: (place) => {
        switch (place.state.state) {
          case 'signed_up':
            return <QuickSignIn place={place} />;
          case 'signed_out':
            return <QuickConfirm service={place} />;
          default:
            return null;
        }
      },
    },
  ];
  return (
    <SidePanel
      title={roster.data?.shift.post_name ?? '…'}
      onClose={onClose}
      width={430}
      above={228}
    >
      <Read of={roster}>
        {({ shift: of, places }) => {
          const chosen = places.find(({ sign_up }) => sign_up === opened);
          return (
            <Stack gap="xs">
              <About shift={of} />
              <DataTable
                label={t('volunteers.roster.list')}
                columns={columns}
                rows={places}
                rowKey={({ sign_up }) => sign_up}
                onOpen={({ sign_up }) => setOpened(sign_up)}
                empty={t('volunteers.roster.none')}
              />
              {chosen ? (
                <PlaceDialog service={serviceOf(chosen, of)} onClose={() => setOpened(null)} />
              ) : null}
            </Stack>
          );
        }}
      </Read>
    </SidePanel>
  );
}

function serviceOf({ sign_up, name, resident, state }: RosterPlace, shift: OpenShift): Service {
  return { sign_up, name, resident, state, post: shift.post_name, until: shift.to };
}

function About({ shift: { from, to, place, places, places_left } }: { shift: OpenShift }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Group gap="md">
      <Text>{format.span(from, to)}</Text>
      <Text c="dimmed">{place}</Text>
      <Text c="dimmed">
        {t('volunteers.roster.places', { taken: places - places_left, places })}
      </Text>
    </Group>
  );
}

import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RoomsFindArgs } from '@/api/generated';
import { useRead } from '@/api/read';
import { DayField } from '@/components/DayField';
import { PartyField } from '@/components/items/rooms/PartyField';
import { organiserOf, type Party } from '@/components/items/rooms/party';
import { SidePanel } from '@/components/SidePanel';
import { Read } from '@/components/States';
import { BookingList } from './BookingList';
import { PANEL_TOP } from './panelTop';

/** Whose bookings are looked for, and between which days. */
export interface Sought {
  by: 'organiser' | 'responsible';
  party: Party | null;
  first: string;
  last: string;
}

interface FindPanelProps {
  sought: Sought;
  onSeek: (sought: Sought) => void;
  onClose: () => void;
}

const ways = ['organiser', 'responsible'] as const;

/** Finds what somebody has booked, or answers for. */
export function FindPanel({ sought, onSeek, onClose }: FindPanelProps) {
  const { t } = useTranslation();
  const { by, party, first, last } = sought;
  const set = (changes: Partial<Sought>) => onSeek({ ...sought, ...changes });
  return (
    <SidePanel above={PANEL_TOP} title={t('rooms.find')} onClose={onClose}>
      <Stack gap="sm">
        <SegmentedControl
          fullWidth
          aria-label={t('rooms.findBy')}
          data={ways.map((value) => ({ value, label: t(`rooms.${value}`) }))}
          value={by}
          onChange={(chosen) => set({ by: ways.find((way) => way === chosen) ?? by, party: null })}
        />
        <PartyField
          key={by}
          organisations={by === 'organiser'}
          served={null}
          label={t(`rooms.${by}`)}
          placeholder={t(by === 'organiser' ? 'rooms.organiserHint' : 'common.findPerson')}
          value={party}
          onChange={(chosen) => set({ party: chosen })}
        />
        <Group grow gap="sm">
          <DayField
            label={t('rooms.firstDay')}
            value={first}
            onChange={(day) => set({ first: day })}
          />
          <DayField
            label={t('rooms.lastDay')}
            value={last}
            onChange={(day) => set({ last: day })}
          />
        </Group>
        <Found sought={sought} />
      </Stack>
    </SidePanel>
  );
}

/** Whose bookings the door is asked for; nothing while somebody or a day is missing. */
function askedOf({ by, party, first, last }: Sought): RoomsFindArgs | null {
  if (!party || first === '' || last === '') {
    return null;
  }
  if (by === 'organiser') {
    return { of: { organiser: organiserOf(party) }, first, last };
  }
  return party.kind === 'resident' ? { of: { responsible: party.id }, first, last } : null;
}

function Found({ sought }: { sought: Sought }) {
  const asked = askedOf(sought);
  const { t } = useTranslation();
  if (asked) {
    return <FoundList asked={asked} />;
  }
  return (
    <Text fz="sm" c="dimmed">
      {t(sought.party ? 'rooms.findRegistered' : 'rooms.findWho')}
    </Text>
  );
}

function FoundList({ asked }: { asked: RoomsFindArgs }) {
  const { t } = useTranslation();
  const found = useRead('rooms.find', asked, { keepLast: true });
  return (
    <Read of={found}>
      {(bookings) => (
        <BookingList label={t('rooms.find')} empty={t('rooms.foundNone')} bookings={bookings} />
      )}
    </Read>
  );
}

import { Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BookingShown } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { type Column, DataTable } from '@/components/DataTable';
import { Dialog } from '@/components/Dialog';
import { useRooms } from '@/components/items/rooms/useRooms';
import { usePaper } from '@/components/paper/usePaper';
import { Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { floorIn } from '@/i18n/named';

interface SetUpSheetProps {
  day: string;
  onClose: () => void;
}

/** What is to be set up on a day, by time, as whoever sets up takes it along (R-BK-8). */
export function SetUpSheet({ day, onClose }: SetUpSheetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sheet = useRead('rooms.setting_up_sheet', { day });
  const columns = useColumns();
  const { put } = usePaper();
  // Printing is a read for the door; it is asked for when somebody prints, and says when it is refused.
  const printing = useWrite('rooms.print_setting_up_sheet');
  const title = t('rooms.sheetTitle', { day: format.day(day) });
  const print = async () => {
    const done = await printing.run({ day });
    if (done) {
      await put(done.paper, title, t('rooms.sheetFile', { day }));
    }
  };
  return (
    <Dialog title={title} opened onClose={onClose} size="xl">
      <Read of={sheet}>
        {({ bookings }) => (
          <DataTable
            label={t('rooms.sheet')}
            empty={t('rooms.sheetEmpty')}
            columns={columns}
            rows={bookings}
            rowKey={(row) => row.booking}
          />
        )}
      </Read>
      <Group justify="flex-end" mt="md">
        <ActionButton variant="default" label={t('common.close')} onAct={onClose} />
        <ActionButton
          autoFocus
          label={t('common.print')}
          keyName="P"
          icon={<IconPrinter aria-hidden size={18} />}
          loading={printing.pending}
          onAct={print}
        />
      </Group>
    </Dialog>
  );
}

function useColumns(): readonly Column<BookingShown>[] {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { nameOf } = useRooms();
  return [
    {
      head: t('common.time'),
      cell: ({ interval }) => (
        <Text fz="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
          {format.hours(interval.from, interval.to)}
        </Text>
      ),
    },
    {
      head: t('rooms.room'),
      cell: ({ room, room_name, floor }) => (
        <TwoLines first={nameOf(room, room_name)} second={floorIn(i18n.language, floor)} />
      ),
    },
    { head: t('rooms.heads'), numeric: true, cell: ({ heads }) => format.count(heads) },
    {
      head: t('rooms.equipment'),
      cell: ({ equipment }) => (equipment.length === 0 ? t('common.none') : format.list(equipment)),
    },
    {
      head: t('rooms.organiser'),
      cell: ({ organiser_name, purpose }) => (
        <TwoLines first={organiser_name} second={t(`terms.purpose.${purpose}`)} />
      ),
    },
    {
      head: t('rooms.responsible'),
      cell: ({ responsible, phone }) => <TwoLines first={responsible} second={phone ?? ''} />,
    },
  ];
}

function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <Stack gap={0}>
      <Text fz="sm">{first}</Text>
      <Text fz="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {second}
      </Text>
    </Stack>
  );
}

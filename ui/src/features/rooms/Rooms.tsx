import { Group, SegmentedControl } from '@mantine/core';
import { IconClipboardList, IconPlus, IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { DaySwitch } from '@/components/DaySwitch';
import type { RoomAndTime } from '@/components/items/rooms/booking';
import { PageHeader } from '@/components/PageHeader';
import { ApprovalButton } from './ApprovalButton';
import { DayNotes } from './DayNotes';
import { DayView } from './DayView';
import { MonthSwitch } from './MonthSwitch';
import { MonthView } from './MonthView';
import { MoveBooking } from './MoveBooking';
import { Panel } from './Panel';
import { SetUpSheet } from './SetUpSheet';
import { useAddress } from './useAddress';

/** The rooms: who has which when, what is free, and everything that becomes of a booking. */
export function Rooms() {
  const { t } = useTranslation();
  const { day, view, room, booking, open, go } = useAddress();
  const today = useToday();
  const draft = useRef<unknown>(null);
  const [pointed, setPointed] = useState(0);
  const [moving, setMoving] = useState<{ booking: string; to: Partial<RoomAndTime> } | null>(null);
  const switchDay = (chosen: string) => go({ day: chosen === today ? undefined : chosen });
  const toggle = (panel: NonNullable<typeof open>) =>
    go({ open: open === panel && booking === undefined ? undefined : panel, booking: undefined });
  return (
    <>
      <PageHeader title={t('rooms.title')}>
        <ApprovalButton onAct={() => toggle('approve')} />
        <ActionButton
          variant="default"
          label={t('rooms.find')}
          keyName="F"
          icon={<IconSearch aria-hidden size={16} />}
          onAct={() => toggle('find')}
        />
        <ActionButton
          variant="default"
          label={t('rooms.sheet')}
          keyName="B"
          icon={<IconClipboardList aria-hidden size={16} />}
          onAct={() => go({ open: 'sheet' })}
        />
        <ActionButton
          variant={open === undefined && booking === undefined ? 'filled' : 'default'}
          label={t('rooms.newBooking')}
          keyName="N"
          icon={<IconPlus aria-hidden size={16} />}
          onAct={() => go({ open: 'book', booking: undefined })}
        />
      </PageHeader>
      <Group align="flex-start" wrap="nowrap" gap="md">
        <div style={{ flex: 1, minWidth: 0 }}>
          <Group mb="sm">
            {view === 'month' ? (
              <MonthSwitch day={day} onChange={switchDay} />
            ) : (
              <>
                <DaySwitch day={day} onChange={switchDay} />
                <DayNotes day={day} />
              </>
            )}
            <SegmentedControl
              ml="auto"
              aria-label={t('rooms.view')}
              data={[
                { value: 'day', label: t('rooms.dayView') },
                { value: 'month', label: t('rooms.monthView') },
              ]}
              value={view ?? 'day'}
              onChange={(chosen) => go({ view: chosen === 'month' ? 'month' : undefined })}
            />
          </Group>
          {view === 'month' ? (
            <MonthView />
          ) : (
            <DayView
              onBook={(on, time) => {
                const typed = draft.current as Record<string, unknown> | null;
                draft.current = { ...typed, ...time, day: on };
                setPointed(pointed + 1);
                go({ open: 'book', booking: undefined, day: on });
              }}
              onMove={(chosen, to) => setMoving({ booking: chosen, to })}
            />
          )}
        </div>
        <Panel
          draft={draft}
          pointed={pointed}
          onMove={(chosen) => setMoving({ booking: chosen, to: {} })}
        />
      </Group>
      {open === 'sheet' ? <SetUpSheet day={day} onClose={() => go({ open: undefined })} /> : null}
      {moving ? (
        <MoveBooking
          booking={moving.booking}
          to={moving.to}
          onClose={() => setMoving(null)}
          onMoved={(on) => {
            go({ booking: moving.booking, day: on, room });
            setMoving(null);
          }}
        />
      ) : null}
    </>
  );
}

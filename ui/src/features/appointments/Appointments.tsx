import { Group, SegmentedControl } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { DaySwitch } from '@/components/DaySwitch';
import { Dialog } from '@/components/Dialog';
import { BookAppointment } from '@/components/items/BookAppointment';
import { PageHeader } from '@/components/PageHeader';
import { DayList } from './DayList';
import { NextDays } from './NextDays';

const route = getRouteApi('/appointments');

/** The advisors by day: who comes when, who is here, and where there is still a place. */
export function Appointments() {
  const { t } = useTranslation();
  const today = useToday();
  const { day = today, advisor, appointment } = route.useSearch();
  const navigate = route.useNavigate();
  const advisors = useRead('appointments.advisors', {});
  const list = useRef<HTMLDivElement>(null);
  const [booking, setBooking] = useState(false);
  const [draft, setDraft] = useState<object | null>(null);
  const [start, setStart] = useState<object | null>(null);
  const book = (slot?: string) => {
    // What was half typed stays, also when another slot is chosen; a fresh form begins with what is shown.
    setStart(slot ? { slot } : { session: advisor ? `${day} ${advisor}` : day });
    setDraft((kept) => kept && (slot ? { ...kept, slot } : kept));
    setBooking(true);
  };
  const go = (to: string, who: string | undefined = advisor) =>
    navigate({
      search: { ...(to === today ? {} : { day: to }), ...(who ? { advisor: who } : {}) },
    });
  const open = (chosen: string | undefined) => {
    if (chosen === undefined) {
      // The focus goes back to where the reader was in the list.
      list.current?.querySelector<HTMLElement>('tr[aria-selected="true"]')?.focus();
    }
    navigate({
      search: ({ appointment: _before, ...rest }) =>
        chosen === undefined ? rest : { ...rest, appointment: chosen },
    });
  };
  const close = () => setBooking(false);
  const finish = () => {
    setDraft(null);
    close();
  };
  return (
    <>
      <PageHeader
        title={t('appointments.title')}
        beside={<DaySwitch day={day} onChange={(chosen) => go(chosen)} />}
      >
        <ActionButton
          // The one next thing is that of the appointment while one is open.
          variant={appointment ? 'default' : 'filled'}
          label={t('appointments.book')}
          keyName="N"
          icon={<IconCalendarPlus aria-hidden size={18} />}
          onAct={() => book()}
        />
      </PageHeader>
      <SegmentedControl
        mb="md"
        aria-label={t('appointments.advisor')}
        data={[
          { value: '', label: t('appointments.everyAdvisor') },
          ...(advisors.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={advisor ?? ''}
        onChange={(chosen) =>
          navigate({
            search: ({ advisor: _advisor, appointment: _appointment, ...rest }) =>
              chosen === '' ? rest : { ...rest, advisor: chosen },
          })
        }
      />
      <Group align="flex-start" wrap="nowrap" gap="md">
        <DayList
          ref={list}
          day={day}
          advisor={advisor}
          opened={appointment}
          onOpen={open}
          onBook={book}
        />
        {appointment ? null : <NextDays advisor={advisor} day={day} onGo={go} />}
      </Group>
      <Dialog title={t('appointments.bookTitle')} opened={booking} onClose={close} size="xl">
        <BookAppointment
          visit={null}
          person={null}
          draft={draft ?? start}
          onDraft={(values) => setDraft(asObject(values))}
          onCancel={finish}
          onDone={finish}
        />
      </Dialog>
    </>
  );
}

function asObject(draft: unknown): object | null {
  return typeof draft === 'object' ? draft : null;
}

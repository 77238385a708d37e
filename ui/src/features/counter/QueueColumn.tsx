import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import type { ListedVisit, Queue, Waiter } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Empty, Read } from '@/components/States';
import classes from './counter.module.css';
import { ParkedRow } from './ParkedRow';
import { TicketRow } from './TicketRow';

interface QueueColumnProps {
  queue: UseQueryResult<Queue, AnyFault>;
  parked: readonly ListedVisit[];
  /** Somebody is at the window already. */
  busy: boolean;
  onDirect: () => void;
}

const lists = ['waiting', 'parked', 'passed'] as const;
type List = (typeof lists)[number];

/** Who waits, who is set aside, who did not come when called. */
export function QueueColumn({ queue, parked, busy, onDirect }: QueueColumnProps) {
  const { t } = useTranslation();
  const [list, setList] = useState<List>('waiting');
  const [called, setCalled] = useState<string | null>(null);
  const next = useWrite('queue.call_next', { onDone: ({ ticket }) => setCalled(ticket) });
  // Until the list has heard of the call, a second press would call a second person to this window.
  const unheard = called !== null && isAmong(called, queue.data?.waiting ?? []);
  if (called !== null && !unheard) {
    setCalled(null);
  }
  const taken = busy || next.pending || unheard;
  const counts = {
    waiting: queue.data?.waiting.length ?? 0,
    parked: parked.length,
    passed: queue.data?.passed.length ?? 0,
  };
  const nobody = counts.waiting === 0;
  const estimate = queue.data?.estimate;
  return (
    <section className={`${classes.column} ${classes.waiting}`} aria-label={t('counter.queue')}>
      <Group justify="space-between" gap={0}>
        <Title order={1} fz="lg">
          {t('counter.waitingCount', { count: counts.waiting })}
        </Title>
        {typeof estimate === 'number' && estimate > 0 ? (
          <Text c="dimmed" fz="sm">
            {t('counter.estimate', { minutes: estimate })}
          </Text>
        ) : null}
      </Group>
      <ActionButton
        size="lg"
        fullWidth
        px="sm"
        label={t('counter.callNext')}
        keyName="F4"
        icon={<IconSpeakerphone aria-hidden size={20} />}
        variant={busy ? 'default' : 'filled'}
        disabled={taken || nobody}
        loading={next.pending}
        onAct={() => next.run({})}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('counter.lists')}
        data={lists.map((value) => ({
          value,
          label: t(`counter.list.${value}`, { count: counts[value] }),
        }))}
        value={list}
        onChange={(chosen) => setList(lists.find((one) => one === chosen) ?? 'waiting')}
      />
      <div className={classes.scroll}>
        <Read of={queue}>
          {({ waiting, passed }) => (
            <Stack gap={6}>
              {list === 'waiting'
                ? waiting.map((ticket) => (
                    <TicketRow key={ticket.ticket} ticket={ticket} busy={taken} />
                  ))
                : null}
              {list === 'passed'
                ? passed.map((ticket) => (
                    <TicketRow key={ticket.ticket} ticket={ticket} busy={taken} />
                  ))
                : null}
              {list === 'parked'
                ? parked.map((visit) => (
                    <ParkedRow
                      key={visit.visit}
                      visit={visit}
                      waiting={
                        waiting.find(({ ticket }) => ticket === visit.ticket)?.ticket ?? null
                      }
                      busy={taken}
                    />
                  ))
                : null}
              {counts[list] === 0 ? <Empty text={t(`counter.noneIn.${list}`)} /> : null}
            </Stack>
          )}
        </Read>
      </div>
      <ActionButton
        variant="default"
        fullWidth
        px="sm"
        label={t('counter.direct')}
        keyName="F2"
        disabled={busy}
        onAct={onDirect}
      />
    </section>
  );
}

function isAmong(ticket: string, waiting: readonly Waiter[]): boolean {
  return waiting.some((one) => one.ticket === ticket);
}

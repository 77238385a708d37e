import { Group, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedVisit } from '@/api/generated';
import { useWrite } from '@/api/write';
import classes from './counter.module.css';

interface ParkedRowProps {
  visit: ListedVisit;
  /** The ticket it was sent on with, while that waits to be called. */
  waiting: string | null;
  busy: boolean;
}

/** A visit that was set aside: it comes back whole at any window; one that was sent on is called first. */
export function ParkedRow({ visit, waiting, busy }: ParkedRowProps) {
  const { t } = useTranslation();
  const resume = useWrite('visits.resume');
  const call = useWrite('queue.call');
  const name = visit.name ?? t('counter.nameless');
  const who = visit.number ?? name;
  const takeUp = () =>
    waiting === null ? resume.run({ visit: visit.visit }) : call.run({ ticket: waiting });
  return (
    <UnstyledButton
      className={classes.ticket}
      aria-disabled={busy || undefined}
      title={t(waiting === null ? 'counter.resume' : 'counter.callSentOn', { who })}
      onClick={() => {
        if (!busy) {
          takeUp();
        }
      }}
    >
      <span className={classes.number}>{visit.number ?? '—'}</span>
      <span>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Text fz="sm" truncate>
            {name}
          </Text>
          <Text fz="sm" c="dimmed">
            {t('counter.itemCount', { count: visit.items })}
          </Text>
        </Group>
        <Text fz="xs" c="dimmed" truncate>
          {visit.parked_where}
        </Text>
      </span>
    </UnstyledButton>
  );
}

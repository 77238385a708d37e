import { Group, Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedVisit } from '@/api/generated';
import { useWrite } from '@/api/write';
import classes from './counter.module.css';

interface ParkedRowProps {
  visit: ListedVisit;
  busy: boolean;
}

/** A visit that was set aside: it comes back whole at any window. */
export function ParkedRow({ visit, busy }: ParkedRowProps) {
  const { t } = useTranslation();
  const resume = useWrite('visits.resume');
  const who = visit.name ?? t('counter.nameless');
  return (
    <UnstyledButton
      className={classes.ticket}
      aria-disabled={busy || undefined}
      title={t('counter.resume', { who: visit.number ?? who })}
      onClick={() => {
        if (!busy) {
          resume.run({ visit: visit.visit });
        }
      }}
    >
      <span className={classes.number}>{visit.number ?? '—'}</span>
      <span>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Text fz="sm" truncate>
            {who}
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

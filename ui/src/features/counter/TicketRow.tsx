import { Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Waiter } from '@/api/generated';
import { useWrite } from '@/api/write';
import { StateBadge } from '@/components/StateBadge';
import classes from './counter.module.css';

/** From so many minutes on a wait is too long (R-QU-4). */
const LONG_WAIT = 15;

interface TicketRowProps {
  ticket: Waiter;
  /** Somebody is at the window already. */
  busy: boolean;
}

/** A ticket that waits or was passed over, and what can be done with it. */
export function TicketRow({ ticket, busy }: TicketRowProps) {
  const { t } = useTranslation();
  const call = useWrite('queue.call');
  const leave = useWrite('queue.leave');
  const readmit = useWrite('queue.readmit');
  const passed = ticket.stage === 'passed';
  const what = [ticket.name, ticket.matter ?? t(`terms.prefix.${ticket.queue}`)]
    .filter(Boolean)
    .join(' · ');
  return (
    <Menu position="right-start" withArrow transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <UnstyledButton className={classes.ticket}>
          <span className={classes.number}>{ticket.number}</span>
          <span>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text fz="sm" truncate>
                {what}
              </Text>
              <Waited minutes={ticket.minutes} />
            </Group>
            <Class ticket={ticket} />
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {passed ? (
          <Menu.Item onClick={() => readmit.run({ ticket: ticket.ticket })}>
            {t('counter.readmit')}
          </Menu.Item>
        ) : (
          <Menu.Item disabled={busy} onClick={() => call.run({ ticket: ticket.ticket })}>
            {t('counter.callThis')}
          </Menu.Item>
        )}
        <Menu.Item onClick={() => leave.run({ ticket: ticket.ticket })}>
          {t('counter.hasLeft')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** For how long somebody has waited; too long is marked. */
function Waited({ minutes }: { minutes: number }) {
  const { t } = useTranslation();
  const tooLong = minutes > LONG_WAIT;
  return (
    <Group gap={4} wrap="nowrap">
      {tooLong ? (
        <IconAlertTriangle aria-hidden size={14} color="var(--mantine-color-orange-text)" />
      ) : null}
      <Text
        fz="sm"
        fw={tooLong ? 600 : 400}
        c={tooLong ? undefined : 'dimmed'}
        style={{ whiteSpace: 'nowrap' }}
      >
        {t('counter.minutes', { minutes })}
      </Text>
    </Group>
  );
}

/** Why somebody goes first, if they do. */
function Class({ ticket }: { ticket: Waiter }) {
  const { t } = useTranslation();
  if (ticket.priority) {
    return <StateBadge tone="first" word={t(`terms.priority.${ticket.priority}`)} />;
  }
  if (ticket.queue === 'Y') {
    const isDue = ticket.class === 'appointment';
    return (
      <StateBadge
        tone={isDue ? 'busy' : 'waiting'}
        word={isDue ? t('counter.appointmentNow') : t('terms.prefix.Y')}
      />
    );
  }
  return ticket.callable || ticket.stage === 'passed' ? null : (
    <Group>
      <Text fz="xs" c="dimmed">
        {t('counter.notYetCallable')}
      </Text>
    </Group>
  );
}

import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedVisit, Waiter } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { ComesBack } from './ComesBack';
import classes from './counter.module.css';
import { OpenVisit } from './OpenVisit';

interface CalledTicketProps {
  ticket: Waiter;
  /** The visit that was begun with this ticket, if the person was sent on. */
  begun: ListedVisit | null;
}

/** Somebody was called and is on the way: call again, pass over, or sit down together. */
export function CalledTicket({ ticket, begun }: CalledTicketProps) {
  const { t } = useTranslation();
  const recall = useWrite('queue.recall');
  const pass = useWrite('queue.pass');
  const leave = useWrite('queue.leave');
  const id = { ticket: ticket.ticket };
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Group wrap="nowrap">
          <span className={classes.big}>{ticket.number}</span>
          <div>
            <Title order={2} fz="h3">
              {t('counter.calling', { number: ticket.number })}
            </Title>
            <Text c="dimmed" role="status">
              {[
                ticket.name,
                ticket.matter,
                t('counter.waited', { minutes: ticket.minutes }),
                t('counter.calls', { count: ticket.calls }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
        </Group>
        <Group gap="xs" wrap="nowrap">
          <ActionButton
            variant="default"
            label={t('counter.recall')}
            keyName="F3"
            loading={recall.pending}
            onAct={() => recall.run(id)}
          />
          <ActionButton
            variant="default"
            label={t('counter.pass')}
            keyName="F8"
            loading={pass.pending}
            onAct={() => pass.run(id)}
          />
          <ActionButton
            variant="default"
            label={t('counter.hasLeft')}
            loading={leave.pending}
            onAct={() => leave.run(id)}
          />
        </Group>
      </Group>
      {begun ? <ComesBack visit={begun} /> : <OpenVisit ticket={ticket} />}
    </Stack>
  );
}

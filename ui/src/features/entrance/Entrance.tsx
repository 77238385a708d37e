import { Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Issued } from '@/api/generated';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import { CheckIn } from './CheckIn';
import classes from './entrance.module.css';
import { TicketForm } from './TicketForm';
import { TicketGiven } from './TicketGiven';
import { usePrintTicket } from './usePrintTicket';

/** What a ticket that was just given says. */
export type Given = Pick<Issued, 'number' | 'ticket'> & Partial<Pick<Issued, 'ahead' | 'minutes'>>;

/** The volunteer at the entrance: a name, what for, a ticket. No ID, no phone, nothing of anybody else. */
export function Entrance() {
  const { t } = useTranslation();
  const [given, show] = useState<Given | null>(null);
  const { printTicket, printIfPossible } = usePrintTicket();
  const setGiven = (ticket: Given) => {
    show(ticket);
    printIfPossible(ticket);
  };
  const [checkingIn, setCheckingIn] = useState(false);
  return (
    <div className={classes.entrance}>
      <div>
        <Title order={1}>{t('entrance.title')}</Title>
        <Text c="dimmed" fz="lg">
          {t('entrance.promise')}
        </Text>
      </div>
      {checkingIn ? (
        <div className={classes.columns}>
          <CheckIn
            onGiven={(ticket) => {
              setGiven(ticket);
              setCheckingIn(false);
            }}
            onBack={() => setCheckingIn(false)}
          />
          <Stack gap="md">
            <TicketGiven given={given} />
          </Stack>
        </div>
      ) : (
        <TicketForm
          onGiven={setGiven}
          onCheckIn={() => setCheckingIn(true)}
          beside={
            <>
              <TicketGiven given={given} />
              {given ? (
                <ActionButton
                  size="md"
                  variant="default"
                  label={t('entrance.printAgain')}
                  keyName="F9"
                  onAct={() => printTicket(given)}
                />
              ) : null}
              <Shift />
            </>
          }
        />
      )}
    </div>
  );
}

/** What was given on this shift, so that a volunteer can say "your number was …". */
function Shift() {
  const { t } = useTranslation();
  const mine = useRead('queue.mine', {});
  const tickets = mine.data ?? [];
  if (tickets.length === 0) {
    return null;
  }
  return (
    <Stack gap={4}>
      <Text c="dimmed">{t('entrance.givenCount', { count: tickets.length })}</Text>
      <Stack
        component="ul"
        gap={2}
        m={0}
        p={0}
        className={classes.given}
        aria-label={t('entrance.given')}
      >
        {tickets.slice(0, 6).map(({ ticket, number, name, stage }) => (
          <Group component="li" key={ticket} gap="sm" wrap="nowrap">
            <Text fw={600}>{number}</Text>
            <Text c="dimmed">
              {[name, t(`terms.ticketStage.${stage}`)].filter(Boolean).join(' · ')}
            </Text>
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}

import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DayReport, OpenVisit } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { useAsk } from '@/components/ask';
import { useFormat } from '@/i18n/format';
import { useReportWords } from './words';

/** More visits than these are told by their number: the screen of visits lists them all. */
const MOST = 5;

/** What keeps the day from being final, each with the way to settle it. */
export function Blockers({ report }: { report: DayReport }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const { blockers, open_visits, waiting_tickets } = report;
  if (blockers.length === 0) {
    return null;
  }
  const sums = blockers.flatMap((blocker) =>
    blocker.code === 'report_does_not_balance' ? [blocker.params.identity] : [],
  );
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('reports.blocked')}
    >
      <Stack gap="xs">
        {open_visits.slice(0, MOST).map((visit) => (
          <Visit key={visit.visit} day={report.day} visit={visit} />
        ))}
        {open_visits.length > MOST ? (
          <Text fz="sm">{t('reports.moreVisits', { count: open_visits.length - MOST })}</Text>
        ) : null}
        {waiting_tickets.length > 0 ? <Tickets report={report} /> : null}
        {sums.map((identity) => (
          <Text key={words.identity(identity)} fz="sm">
            {t('reports.sumDiffers', {
              name: words.identity(identity),
              left: words.side(identity.left),
              right: words.side(identity.right),
            })}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

function Visit({ day, visit }: { day: string; visit: OpenVisit }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const name = visit.ticket ?? t('reports.noTicket');
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text fz="sm">
        {t('reports.openVisit', {
          name,
          counter: visit.counter,
          stage: t(`terms.visitStage.${visit.stage}`),
        })}
      </Text>
      <ActionButton
        size="xs"
        variant="default"
        label={t('reports.openIt', { name })}
        onAct={() => navigate({ to: '/visits', search: { day, visit: visit.visit } })}
      />
    </Group>
  );
}

/** Tickets that have not ended: the shift lead ends the queue of the day for those who left. */
function Tickets({ report: { day, waiting_tickets } }: { report: DayReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const ask = useAsk();
  const may = useMay();
  const closing = useWrite('queue.close_day');
  const numbers = waiting_tickets.map(
    ({ number, stage }) => `${number} ${t(`terms.ticketStage.${stage}`)}`,
  );
  const close = async () => {
    const sure = await ask({
      title: t('reports.closeQueueTitle'),
      text: t('reports.closeQueueText'),
      yes: t('reports.closeQueue'),
      no: t('common.cancel'),
    });
    if (sure) {
      await closing.run({ day });
    }
  };
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text fz="sm">
        {t('reports.waitingTickets', {
          count: waiting_tickets.length,
          numbers: format.list(numbers.slice(0, 2 * MOST)),
        })}
      </Text>
      {may('override_limits') ? (
        <ActionButton
          size="xs"
          variant="default"
          label={t('reports.closeQueue')}
          loading={closing.pending}
          onAct={close}
        />
      ) : null}
    </Group>
  );
}

import { Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingShown, BookingStep } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { useAsk } from '@/components/ask';
import { CheckOut } from './CheckOut';
import { WhyDialog } from './WhyDialog';

/** In the order in which they are drawn: what comes next first. */
const order = [
  'approve',
  'start',
  'finish',
  'move',
  'reject',
  'cancel',
  'mark_no_show',
] as const satisfies readonly BookingStep[];

type Step = (typeof order)[number];

/** The key of each step while the details are open. */
const keys = {
  approve: 'A',
  start: 'S',
  finish: 'S',
  move: 'M',
  reject: 'R',
  cancel: 'X',
  mark_no_show: 'W',
} as const satisfies Record<Step, string>;

/** The step that comes next where a booking stands: the one filled button. */
const next: ReadonlySet<Step> = new Set(['approve', 'start', 'finish']);

/** Steps that are not offered to who may not override limits. */
const ofLead: ReadonlySet<Step> = new Set(['approve', 'reject']);

interface BookingStepsProps {
  booking: BookingShown;
  onMove: () => void;
}

/** What can be done with a booking now, each with its key, or with the reason why not. */
export function BookingSteps({ booking: shown, onMove }: BookingStepsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const ask = useAsk();
  const [asking, setAsking] = useState<'reject' | 'cancel' | 'finish' | null>(null);
  const approve = useWrite('rooms.approve');
  const start = useWrite('rooms.start');
  const missed = useWrite('rooms.mark_no_show');
  const { booking, steps } = shown;
  const close = () => setAsking(null);

  const acts: Record<Step, () => void> = {
    approve: () => approve.run({ booking }),
    start: () => start.run({ booking }),
    finish: () => setAsking('finish'),
    move: onMove,
    reject: () => setAsking('reject'),
    cancel: () => setAsking('cancel'),
    mark_no_show: async () => {
      const sure = await ask({
        title: t('rooms.missedTitle'),
        text: t('rooms.missedText'),
        yes: t('terms.bookingStep.mark_no_show'),
        no: t('common.cancel'),
      });
      if (sure) {
        missed.run({ booking });
      }
    },
  };
  const can = { approve: shown.can_approve, mark_no_show: shown.can_mark_no_show };
  const offered = order.filter(
    (step) => steps.includes(step) && (!ofLead.has(step) || may('override_limits')),
  );
  if (offered.length === 0) {
    return null;
  }
  return (
    <Group gap="xs">
      {offered.map((step) => (
        <ActionButton
          key={step}
          variant={next.has(step) ? 'filled' : 'default'}
          label={t(`terms.bookingStep.${step}`)}
          keyName={keys[step]}
          can={step === 'approve' || step === 'mark_no_show' ? can[step] : 'yes'}
          loading={approve.pending || start.pending || missed.pending}
          onAct={acts[step]}
        />
      ))}
      {asking === 'finish' ? <CheckOut booking={shown} onClose={close} /> : null}
      {asking === 'reject' || asking === 'cancel' ? (
        <WhyDialog booking={shown} step={asking} onClose={close} />
      ) : null}
    </Group>
  );
}

import { useTranslation } from 'react-i18next';
import type { BookingShown } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useFormat } from '@/i18n/format';

interface WhyDialogProps {
  booking: BookingShown;
  step: 'reject' | 'cancel';
  onClose: () => void;
}

/** Gives a booking up, or turns it down, with the reason that its organiser will hear. */
export function WhyDialog({ booking: shown, step, onClose }: WhyDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const done = { refusal: 'form', onDone: onClose } as const;
  const reject = useWrite('rooms.reject', done);
  const cancel = useWrite('rooms.cancel', done);
  const { booking, interval, organiser_name } = shown;
  const { run, pending, fault } = step === 'reject' ? reject : cancel;
  return (
    <ReasonDialog
      title={t(step === 'reject' ? 'rooms.rejectTitle' : 'rooms.cancelTitle')}
      text={t('rooms.giveUp', {
        organiser: organiser_name,
        when: format.span(interval.from, interval.to),
      })}
      submit={t(step === 'reject' ? 'rooms.rejectIt' : 'rooms.cancelIt')}
      pending={pending}
      fault={fault}
      onSubmit={(reason) => run({ booking, reason })}
      onClose={onClose}
    />
  );
}

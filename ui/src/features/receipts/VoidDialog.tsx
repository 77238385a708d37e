import { useTranslation } from 'react-i18next';
import type { ShownReceipt } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ReasonDialog } from '@/components/ReasonDialog';

/** Asks why somebody else's receipt is void; the number stays (R-RC-5). */
export function VoidDialog({ shown, onClose }: { shown: ShownReceipt; onClose: () => void }) {
  const { t } = useTranslation();
  const voiding = useWrite('receipts.void', { refusal: 'form', onDone: onClose });
  return (
    <ReasonDialog
      title={t('receipts.voidTitle', { number: shown.number })}
      text={t('receipts.voidText')}
      submit={t('receipts.voidIt')}
      pending={voiding.pending}
      fault={voiding.fault}
      onSubmit={(reason) => voiding.run({ receipt: shown.receipt, reason })}
      onClose={onClose}
    />
  );
}

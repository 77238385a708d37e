import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/components/StateBadge';

/** Whether a receipt is good, void, or void with another in its place. */
export function ReceiptState({ isVoid, isReplaced }: { isVoid: boolean; isReplaced: boolean }) {
  const { t } = useTranslation();
  if (!isVoid) {
    return <StateBadge tone="good" word={t('receipts.good')} />;
  }
  return <StateBadge tone="over" word={t(isReplaced ? 'receipts.replaced' : 'receipts.void')} />;
}

import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';

/** How many bookings wait for approval, for whoever may approve them. */
export function ApprovalButton({ onAct }: { onAct: () => void }) {
  const { t } = useTranslation();
  const lead = useMay()('override_limits');
  const waiting = useRead('rooms.to_approve', {}, { enabled: lead });
  const count = waiting.data?.length ?? 0;
  if (!lead) {
    return null;
  }
  return (
    <ActionButton
      variant={count > 0 ? 'light' : 'default'}
      color={count > 0 ? 'orange.9' : 'gray'}
      label={t('rooms.toApproveCount', { count })}
      keyName="P"
      icon={<IconClock aria-hidden size={16} />}
      onAct={onAct}
    />
  );
}

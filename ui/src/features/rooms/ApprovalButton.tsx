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
      variant="default"
      label={t('rooms.toApproveCount', { count })}
      keyName="P"
      icon={
        <IconClock
          aria-hidden
          size={16}
          // What waits is seen from afar; the number says it too.
          color={count > 0 ? 'var(--mantine-color-orange-text)' : 'currentColor'}
        />
      }
      onAct={onAct}
    />
  );
}

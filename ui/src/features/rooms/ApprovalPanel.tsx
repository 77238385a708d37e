import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { SidePanel } from '@/components/SidePanel';
import { Read } from '@/components/States';
import { BookingList } from './BookingList';
import { PANEL_TOP } from './panelTop';

/** What waits for the shift lead's approval, the earliest first. */
export function ApprovalPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const waiting = useRead('rooms.to_approve', {});
  return (
    <SidePanel above={PANEL_TOP} title={t('rooms.toApprove')} onClose={onClose}>
      <Read of={waiting}>
        {(bookings) => (
          <BookingList
            label={t('rooms.toApprove')}
            empty={t('rooms.nothingToApprove')}
            bookings={bookings}
          />
        )}
      </Read>
    </SidePanel>
  );
}

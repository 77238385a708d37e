import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { BookRoom } from '@/components/items/BookRoom';
import { SidePanel } from '@/components/SidePanel';
import { PANEL_TOP } from './panelTop';
import { useAddress } from './useAddress';

interface NewBookingProps {
  /** What was half typed; it is kept while the screen is there. */
  draft: RefObject<unknown>;
}

/** The form beside the board, filled with what was pointed at. */
export function NewBooking({ draft }: NewBookingProps) {
  const { t } = useTranslation();
  const { day, room, go } = useAddress();
  const close = () => go({ open: undefined });
  return (
    <SidePanel above={PANEL_TOP} title={t('rooms.newBooking')} onClose={close} width={420}>
      <BookRoom
        visit={null}
        person={null}
        day={day}
        {...(room === undefined ? {} : { room })}
        draft={draft.current}
        onDraft={(values) => {
          draft.current = values;
        }}
        onCancel={close}
        onDone={(booking) => {
          draft.current = null;
          go({ open: undefined, booking });
        }}
      />
    </SidePanel>
  );
}

import { type RefObject, useState } from 'react';
import { useToday } from '@/app/deskClock';
import { shiftDay } from '@/i18n/format';
import { ApprovalPanel } from './ApprovalPanel';
import { BookingPanel } from './BookingPanel';
import { FindPanel, type Sought } from './FindPanel';
import { focusOnBar } from './focus';
import { NewBooking } from './NewBooking';
import { useAddress } from './useAddress';

/** How far bookings are looked for before anything else is typed, in days. */
const AHEAD = 60;

interface PanelProps {
  /** What was half typed in the form. */
  draft: RefObject<unknown>;
  /** How often a time was pointed at on the board: each time the form is drawn anew with it. */
  pointed: number;
  onMove: (booking: string) => void;
}

/** What stands beside the board: a booking, or the list that it was opened from, or the form. */
export function Panel({ draft, pointed, onMove }: PanelProps) {
  const { booking, open, go } = useAddress();
  const today = useToday();
  const [sought, setSought] = useState<Sought>({
    by: 'organiser',
    party: null,
    first: today,
    last: shiftDay(today, AHEAD),
  });
  const close = () => go({ open: undefined });
  if (booking) {
    return (
      <BookingPanel
        key={booking}
        booking={booking}
        onMove={() => onMove(booking)}
        onClose={() => {
          focusOnBar(booking);
          go({ booking: undefined });
        }}
      />
    );
  }
  switch (open) {
    case 'book':
      return <NewBooking key={pointed} draft={draft} />;
    case 'find':
      return <FindPanel sought={sought} onSeek={setSought} onClose={close} />;
    case 'approve':
      return <ApprovalPanel onClose={close} />;
    default:
      return null;
  }
}

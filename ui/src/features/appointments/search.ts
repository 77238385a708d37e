import { present, textFrom } from '@/components/search';

/** What the address of the screen holds. */
export function appointmentsSearch(raw: Record<string, unknown>) {
  return present({
    day: textFrom(raw.day),
    /** One advisor; everybody if left out. */
    advisor: textFrom(raw.advisor),
    /** The appointment whose details are shown. */
    appointment: textFrom(raw.appointment),
  });
}

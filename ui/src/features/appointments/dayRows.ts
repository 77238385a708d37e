import type { ListedAppointment } from '@/api/generated';
import type { Slot, SlotSession } from '@/components/items/appointments/slotSessions';

/** A line of the day: an appointment, or what is left of a slot. */
export interface DayRow {
  key: string;
  slot: Slot;
  appointment: ListedAppointment | null;
}

/** The lines of an advisor's session: every appointment, then the free places of its slot. */
export function dayRows(
  session: SlotSession,
  appointments: readonly ListedAppointment[],
): DayRow[] {
  return session.slots.flatMap((slot) => {
    const booked = appointments.filter((one) => one.slot === slot.slot);
    const rows: DayRow[] = booked.map((appointment) => ({
      key: appointment.appointment,
      slot,
      appointment,
    }));
    // A slot in which nobody is has its line too, also when it is over.
    return slot.places_left > 0 || booked.length === 0
      ? [...rows, { key: slot.slot, slot, appointment: null }]
      : rows;
  });
}

import type { SlotDay } from '@/api/generated';

export type Slot = SlotDay['slots'][number];

/** An advisor on a day: their slots one after another. */
export interface SlotSession {
  key: string;
  day: string;
  advisor: string;
  advisorName: string;
  speciality: string;
  forEnterprises: boolean;
  from: string;
  to: string;
  placesLeft: number;
  slots: Slot[];
}

/** The sessions of the advisors, in order of time: of each day one for each advisor who sits on it. */
export function sessionsOf(days: readonly SlotDay[]): SlotSession[] {
  const sessions = new Map<string, SlotSession>();
  for (const { day, slots } of days) {
    for (const slot of slots) {
      const key = `${day} ${slot.advisor}`;
      const session = sessions.get(key);
      if (session) {
        session.to = slot.to > session.to ? slot.to : session.to;
        session.placesLeft += slot.places_left;
        session.slots.push(slot);
      } else {
        sessions.set(key, {
          key,
          day,
          advisor: slot.advisor,
          advisorName: slot.advisor_name,
          speciality: slot.speciality,
          forEnterprises: slot.for_enterprises,
          from: slot.from,
          to: slot.to,
          placesLeft: slot.places_left,
          slots: [slot],
        });
      }
    }
  }
  return [...sessions.values()];
}

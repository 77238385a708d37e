import type { Affected, BookingShown, EngagementKind } from '@/api/generated';

/** Something that takes place, and whom to call about it. */
export interface ToCall {
  kind: EngagementKind;
  id: string;
  title: string;
  from: string;
  to: string;
  people: number;
  contact: string | null;
  /** Masked. */
  phone: string | null;
  /** What is new about the day. */
  note?: string;
}

export function toCallOf(plan: Affected): ToCall {
  return { ...plan, contact: plan.contact ?? null, phone: plan.phone ?? null };
}

export function toCallOfBooking(shown: BookingShown): ToCall {
  return {
    kind: 'booking',
    id: shown.booking,
    title: `${shown.room_name} · ${shown.organiser_name}`,
    from: shown.interval.from,
    to: shown.interval.to,
    people: shown.heads,
    contact: shown.responsible,
    phone: shown.phone ?? null,
  };
}

/** Those who have to be called go first; what nobody comes to stands below. */
export function peopleFirst(plans: readonly ToCall[]): ToCall[] {
  return [...plans.filter(hasPeople), ...plans.filter((plan) => !hasPeople(plan))];
}

export function hasPeople({ people }: ToCall): boolean {
  return people > 0;
}

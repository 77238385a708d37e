import type { Purpose, RoomsBookArgs, RoomsBookSeriesArgs, RoomsCheckArgs } from '@/api/generated';
import { organiserOf, type Party } from '@/components/items/rooms/party';
import { instantOf, shiftDay } from '@/i18n/format';

/** A booking as it is being typed; what is not filled in yet is empty. */
export type BookingValues = {
  room: string;
  day: string;
  from: string;
  to: string;
  purpose: string;
  organiser: Party | null;
  responsible: Party | null;
  phone: string;
  heads: string;
  equipment: string[];
  declared: boolean;
  outsideHours: boolean;
};

/** A form in which nothing is filled in yet. */
export const blank: BookingValues = {
  room: '',
  day: '',
  from: '',
  to: '',
  purpose: '',
  organiser: null,
  responsible: null,
  phone: '',
  heads: '',
  equipment: [],
  declared: false,
  outsideHours: false,
};

/** Which room and when, as it is being typed. */
export type RoomAndTime = Pick<BookingValues, 'room' | 'day' | 'from' | 'to'>;

/** The purposes, as often as they are asked for. */
export const purposes = [
  'party_branch_activity',
  'residents_meeting',
  'team_rehearsal',
  'public_benefit_activity',
  'deliberation',
  'enterprise_consultation',
  'course_session',
  'statutory_meeting',
  'other',
] as const satisfies readonly Purpose[];

/** Where the door's fields stand in the form. */
export const formFields = {
  interval: 'from',
  'interval.from': 'from',
  'interval.to': 'to',
  responsible_resident: 'responsible',
  outside_hours_approved: 'outsideHours',
} as const;

/** A time of one day as the door takes it; `00:00` as its end is midnight. */
export function intervalOf(day: string, from: string, to: string) {
  const end = to === '00:00' ? instantOf(shiftDay(day, 1), to) : instantOf(day, to);
  return { from: instantOf(day, from), to: end };
}

/** The fields without which there is nothing to send. */
export function missingFrom(values: BookingValues): (keyof BookingValues)[] {
  const needed = ['room', 'day', 'from', 'to', 'purpose', 'organiser', 'heads'] as const;
  const missing: (keyof BookingValues)[] = needed.filter((name) => !values[name]);
  const answers = values.responsible !== null || values.organiser?.kind === 'resident';
  return answers ? missing : [...missing, 'responsible'];
}

/** The request form as the door takes it; nothing while something is missing. */
export function detailsOf(values: BookingValues): RoomsBookSeriesArgs['details'] | null {
  const purpose = purposes.find((one) => one === values.purpose);
  if (!values.organiser || !purpose) {
    return null;
  }
  return {
    purpose,
    organiser: organiserOf(values.organiser),
    ...answering(values.responsible),
    phone: values.phone.trim() === '' ? null : values.phone.trim(),
    heads: Number(values.heads),
    equipment: values.equipment,
    declared: values.declared,
  };
}

/** Who answers for the room. A registered person answers under the name that is registered. */
function answering(
  party: Party | null,
): Pick<RoomsBookArgs, 'responsible' | 'responsible_resident'> {
  if (party?.kind === 'resident') {
    return { responsible_resident: party.id };
  }
  return party ? { responsible: party.name } : {};
}

/** What the door is asked beside room and time while the form is typed. */
export function restOf(values: BookingValues): Omit<RoomsCheckArgs, 'room' | 'interval'> {
  const { organiser, responsible, heads } = values;
  const answers = responsible ?? organiser;
  return {
    organiser: organiser ? organiserOf(organiser) : null,
    responsible_resident: answers?.kind === 'resident' ? answers.id : null,
    heads: heads === '' ? null : Number(heads),
    equipment: values.equipment,
    outside_hours_approved: values.outsideHours,
  };
}

/** Whether the time is typed in full, so that a verdict on it means something. */
export function hasTime({ from, to }: RoomAndTime): boolean {
  return from !== '' && to !== '';
}

/** The whole as the door takes it; nothing while something is missing. */
export function bookingOf(values: BookingValues): RoomsBookArgs | null {
  const details = detailsOf(values);
  if (!details || missingFrom(values).length > 0) {
    return null;
  }
  return {
    room: values.room,
    interval: intervalOf(values.day, values.from, values.to),
    ...details,
    outside_hours_approved: values.outsideHours,
  };
}

import type { VisitView } from '@/api/generated';
import { BookAppointment } from '@/components/items/BookAppointment';
import { BookRoom } from '@/components/items/BookRoom';
import { Consultation } from '@/components/items/Consultation';
import { EnrolInCourse } from '@/components/items/EnrolInCourse';
import type { ItemFormProps } from '@/components/items/item';
import { Referral } from '@/components/items/Referral';
import { Volunteer } from '@/components/items/Volunteer';
import type { Service } from './useVisitDraft';

const forms = {
  room_booking: BookRoom,
  course: EnrolInCourse,
  volunteering: Volunteer,
  appointment: BookAppointment,
  consultation: Consultation,
  referral: Referral,
} as const satisfies Record<Service, (props: ItemFormProps) => React.ReactNode>;

interface ItemFormChoice extends Pick<ItemFormProps, 'draft' | 'onDraft' | 'onDone'> {
  service: Service;
  visit: VisitView;
}

/** The form of the service that was chosen. */
export function ItemForm({ service, visit, ...rest }: ItemFormChoice) {
  const Chosen = forms[service];
  const person = visit.resident ? { resident: visit.resident, name: visit.name ?? '' } : null;
  return <Chosen visit={visit.visit} person={person} {...rest} />;
}

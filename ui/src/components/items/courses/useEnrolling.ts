import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import type { Audience, CourseChecked, CourseSummary } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { type ItemFormProps, type Person, useItemForm } from '@/components/items/item';
import { useNotice } from '@/components/items/notice';
import { usePersonOfVisit } from '@/components/items/personOfVisit';

export const audiences = ['residents', 'party_members', 'everybody'] as const satisfies Audience[];

/** What the door says of a guardian: the field is there then, also where the course itself asks for none. */
const aboutGuardian = [
  'child_needs_guardian',
  'minor_needs_guardian',
  'guardian_is_the_child',
  'guardian_under_age',
  'guardian_unfit',
];

interface EnrolValues extends Record<string, unknown> {
  course: string;
  person: Person | null;
  guardian: Person | null;
  audience: string;
}

interface Enrolling extends ItemFormProps {
  /** None while they are being read. */
  courses: readonly CourseSummary[] | undefined;
}

/** What is typed to enrol somebody, what the door says of it, and how it is sent. */
export function useEnrolling({ visit, person, draft, onDraft, onDone, courses }: Enrolling) {
  const { t } = useTranslation();
  const notice = useNotice();
  const enrol = useWrite('courses.enrol', { refusal: 'form' });
  const wait = useWrite('courses.join_waiting_list', { refusal: 'form' });
  const take = useWrite('courses.accept_offer', { refusal: 'form' });
  const forget = () => {
    enrol.clear();
    wait.clear();
    take.clear();
  };
  const form = useItemForm<EnrolValues>({
    initialValues: {
      course: '',
      person: hasGuardian(draft) ? null : person,
      guardian: null,
      audience: 'everybody',
    },
    draft,
    // What was refused was about other values.
    onDraft: (values) => {
      forget();
      onDraft(values);
    },
  });
  usePersonOfVisit(form, person);

  const { values } = form;
  const course = courses?.find(({ id }) => id === values.course) ?? null;
  const asked = {
    course: values.course,
    resident: values.person?.resident ?? '',
    guardian: values.guardian?.resident ?? null,
    audience: audiences.find((word) => word === values.audience) ?? 'everybody',
  };
  const complete = course !== null && values.person !== null;
  const check = useRead('courses.check', asked, { enabled: complete, keepLast: true });
  const checked = complete && !check.isPlaceholderData ? check.data : undefined;
  const position = placeInLine(enrol.fault, checked);
  const refused = checked && checked.eligible !== 'yes' ? checked.eligible.no.code : '';
  // Who was called about a freed place comes to the counter and takes it.
  const offers = useRead('courses.offers', {}, { enabled: refused === 'already_enrolled' });
  const offer =
    refused === 'already_enrolled'
      ? offers.data?.find((one) => one.course === asked.course && one.resident === asked.resident)
      : undefined;

  const done = (text: string) => {
    // At the counter the paper shows it.
    if (visit === null) {
      notice(text);
    }
    onDone();
  };

  const send = async (accept: string[]) => {
    if (!course || !values.person) {
      form.setErrors({
        ...(course ? {} : { course: t('courses.form.chooseCourse') }),
        ...(values.person ? {} : { person: t('courses.form.choosePerson') }),
      });
      form.getInputNode(course ? 'person' : 'course')?.focus();
      return;
    }
    const args = { ...asked, visit, accept };
    const said = { name: values.person.name, course: course.name };
    forget();
    if (offer) {
      if (await take.run({ enrolment: offer.enrolment, visit, accept })) {
        done(t('courses.form.enrolled', said));
      }
      return;
    }
    if (position === null) {
      if (await enrol.run(args)) {
        done(t('courses.form.enrolled', said));
      }
      return;
    }
    const reply = await wait.run(args);
    if (reply) {
      done(t('courses.form.waits', { ...said, position: reply.position }));
    }
  };

  return {
    form,
    course,
    /** What the door says just now; what it said last while it is asked again. */
    verdict: complete ? check.data : undefined,
    /** The place that was offered to this person and can be taken now. */
    offer,
    /** The place on the waiting list that is offered instead of one in the course. */
    position,
    askGuardian:
      course?.with_child === true || values.guardian !== null || aboutGuardian.includes(refused),
    pending: enrol.pending || wait.pending || take.pending,
    fault: take.fault ?? wait.fault ?? enrol.fault,
    send,
  };
}

/** Nothing while there is room; the door says the course is full before, or when it refuses. */
function placeInLine(fault: AnyFault | null, checked: CourseChecked | undefined): number | null {
  const { code, params } = fault ?? {};
  if (code === 'course_full' && typeof params?.position === 'number') {
    return params.position;
  }
  const full =
    checked && checked.can_enrol !== 'yes' && checked.can_enrol.no.code === 'course_full';
  return full ? checked.position : null;
}

function hasGuardian(draft: unknown): boolean {
  return (
    typeof draft === 'object' && draft !== null && 'guardian' in draft && draft.guardian !== null
  );
}

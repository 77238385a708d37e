import { NumberInput, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { CourseSummary, OpenedCourse } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { DayField } from '@/components/DayField';
import { FieldGroup } from '@/components/FieldGroup';
import { bound } from '@/components/items/rooms/bound';
import { Read } from '@/components/States';
import { TimeField } from '@/components/TimeField';
import { clockOf, dayOf } from '@/i18n/format';
import { CourseNames } from './CourseNames';
import {
  momentOf,
  newCourse,
  onCourse,
  quotaOf,
  sessionErrors,
  sessionsOf,
  type TypedCourse,
  typedQuota,
  typedSessions,
} from './courseValues';
import { usePlace } from './place';
import { QuotaFields } from './QuotaFields';
import { SessionsField } from './SessionsField';
import { SettingsForm } from './SettingsForm';
import { maybeNumber, maybeText } from './typed';

/** What may still change of a course that stands in the catalogue. */
export function ChangeCourse({ course }: { course: CourseSummary }) {
  const opened = useRead('courses.open', { course: course.id });
  return <Read of={opened}>{(reply) => <ChangeForm key={course.id} opened={reply} />}</Read>;
}

type Changed = TypedCourse & { active: boolean };

function typedCourse({ course, sessions }: OpenedCourse): Changed {
  return {
    ...newCourse,
    ...typedQuota(course.quota),
    name: course.name,
    term: course.term ?? '',
    place: course.place,
    teacher: course.teacher ?? '',
    offer_hours: '',
    opensDay: course.opens_at ? dayOf(course.opens_at) : '',
    opensTime: course.opens_at ? clockOf(course.opens_at) : '',
    sessions: typedSessions(sessions),
    active: course.active,
  };
}

function ChangeForm({ opened }: { opened: OpenedCourse }) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const change = useWrite('courses.change', { refusal: 'form' });
  const unreadable = t('settings.hours.unreadable');
  const initialValues = typedCourse(opened);
  const form = useForm({
    initialValues,
    validate: ({ sessions }) => sessionErrors(sessions, unreadable),
  });
  return (
    <SettingsForm
      form={form}
      write={change}
      args={(typed) => ({
        course: opened.course.id,
        name: typed.name,
        term: maybeText(typed.term),
        place: typed.place,
        room: typed.room,
        teacher: maybeText(typed.teacher),
        quota: quotaOf(typed),
        offer_hours: maybeNumber(typed.offer_hours),
        opens_at: momentOf(typed.opensDay, typed.opensTime),
        // What was not touched stays as it is, with whoever attended it.
        sessions: form.isDirty('sessions') ? sessionsOf(typed.sessions) : null,
        active: typed.active,
      })}
      placed={(fault) => onCourse(fault, form.values.split)}
      onSaved={close}
      onCancel={close}
    >
      <FieldGroup legend={t('settings.courses.what')} columns={3}>
        <CourseNames input={(field) => form.getInputProps(field)} isNew={false} />
        <Switch
          label={t('settings.courses.active')}
          style={{ alignSelf: 'center' }}
          {...form.getInputProps('active', { type: 'checkbox' })}
        />
      </FieldGroup>
      <QuotaFields values={form.values} input={(field) => form.getInputProps(field)} />
      <FieldGroup legend={t('settings.courses.enrolment')} columns={3}>
        <DayField label={t('settings.courses.opensDay')} {...bound(form, 'opensDay')} />
        <TimeField label={t('settings.courses.opensTime')} {...bound(form, 'opensTime')} />
        <NumberInput
          label={t('settings.courses.offerHours')}
          placeholder={t('settings.courses.same')}
          allowDecimal={false}
          {...form.getInputProps('offer_hours')}
        />
      </FieldGroup>
      <SessionsField
        sessions={form.values.sessions}
        onChange={(sessions) => form.setFieldValue('sessions', sessions)}
        errors={form.errors}
      />
    </SettingsForm>
  );
}

import { NumberInput, Switch, TagsInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { DayField } from '@/components/DayField';
import { FieldGroup } from '@/components/FieldGroup';
import { bound } from '@/components/items/rooms/bound';
import { SelectField } from '@/components/SelectField';
import { TimeField } from '@/components/TimeField';
import { CourseNames } from './CourseNames';
import { courseOf, newCourse, onCourse, sessionErrors } from './courseValues';
import { centres, listEnds } from './lists';
import { usePlace } from './place';
import { QuotaFields } from './QuotaFields';
import { SessionsField } from './SessionsField';
import { SettingsForm } from './SettingsForm';

/** A new course: what, for whom, how many, when. */
export function CourseForm() {
  const { t } = useTranslation();
  const { close } = usePlace();
  const add = useWrite('courses.add', { refusal: 'form' });
  const unreadable = t('settings.hours.unreadable');
  const form = useForm({
    initialValues: newCourse,
    validate: ({ sessions }) => sessionErrors(sessions, unreadable),
  });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={courseOf}
      placed={(fault) => onCourse(fault, form.values.split)}
      submit={t('common.add')}
      onSaved={close}
      onCancel={close}
    >
      <FieldGroup legend={t('settings.courses.what')} columns={3}>
        <CourseNames input={(field) => form.getInputProps(field)} isNew />
        <SelectField
          label={t('settings.courses.centre')}
          data={centres.map((value) => ({ value, label: t(`terms.centre.${value}`) }))}
          {...form.getInputProps('centre')}
        />
        <TagsInput
          withAsterisk
          label={t('settings.courses.organisers')}
          placeholder={t('settings.listHint')}
          splitChars={listEnds}
          {...form.getInputProps('organisers')}
        />
      </FieldGroup>
      <QuotaFields values={form.values} input={(field) => form.getInputProps(field)} />
      <FieldGroup legend={t('settings.courses.whom')} columns={4}>
        <NumberInput label={t('settings.courses.youngest')} {...form.getInputProps('youngest')} />
        <NumberInput label={t('settings.courses.oldest')} {...form.getInputProps('oldest')} />
        <NumberInput
          label={t('settings.courses.fee')}
          prefix="¥"
          decimalScale={2}
          {...form.getInputProps('fee')}
        />
        <NumberInput
          label={t('settings.courses.offerHours')}
          allowDecimal={false}
          {...form.getInputProps('offer_hours')}
        />
        <DayField label={t('settings.courses.opensDay')} {...bound(form, 'opensDay')} />
        <TimeField label={t('settings.courses.opensTime')} {...bound(form, 'opensTime')} />
        <Switch
          label={t('settings.courses.withChild')}
          style={{ alignSelf: 'center' }}
          {...form.getInputProps('with_child', { type: 'checkbox' })}
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

import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { Form } from '@/components/Form';
import { type ItemFormProps, type Person, useItemForm } from '@/components/items/item';
import { PersonPicker } from '@/components/PersonPicker';
import { doorFields } from '@/components/residents/person';
import { Verdict } from '@/components/Verdict';
import { Registration } from '@/components/volunteers/Registration';
import { ShiftChoice } from '@/components/volunteers/ShiftChoice';
import { refusalOf, ShiftVerdict } from '@/components/volunteers/ShiftVerdict';
import { useStanding } from '@/components/volunteers/useStanding';
import { useVolunteering } from '@/components/volunteers/useVolunteering';
import { noVolunteer, type VolunteerValues } from '@/components/volunteers/values';

interface VolunteerProps extends ItemFormProps {
  /** The shift that was chosen before the form was opened. */
  shift?: string | undefined;
}

/** Registers a volunteer, gives them a place in a shift, or both in one go. */
export function Volunteer({
  visit,
  person: served,
  draft,
  onDraft,
  onDone,
  onCancel,
  shift = '',
}: VolunteerProps) {
  const { t } = useTranslation();
  const form = useItemForm<VolunteerValues>({
    initialValues: { ...noVolunteer, shift },
    draft,
    onDraft,
  });
  const { values } = form;
  const person: Person | null = served ?? values.person;
  const flow = useVolunteering(form, visit, onDone);
  const standing = useStanding(person, form, flow.refused);
  const registers = standing.isNew && flow.number === undefined;
  const check = useRead(
    'volunteers.check',
    { shift: values.shift, resident: person?.resident ?? '' },
    { enabled: values.shift !== '' && person !== null, keepLast: true },
  );
  const submit = (accept: string[]) => {
    if (!person) {
      form.setFieldError('person', t('common.required'));
    } else if (registers && !values.consented) {
      form.setFieldError('consented', t('volunteers.item.consentNeeded'));
      form.getInputNode('consented')?.focus();
    } else if (!registers && values.shift === '') {
      form.setFieldError('shift', t('volunteers.item.shiftNeeded'));
      form.getInputNode('shift')?.focus();
    } else {
      flow.run(person, standing, accept);
    }
  };
  const unknownBirth = flow.refused?.fields?.guardian?.code === 'volunteer_birth_unknown';
  return (
    <Form
      form={form}
      kept
      submit={useSubmit(visit, registers, values.shift)}
      pending={flow.pending}
      fault={flow.fault}
      fields={{
        ...doorFields,
        resident: 'documentNumber',
        consent: 'consented',
        guardian: unknownBirth && standing.needsBirth ? 'birth' : 'guardian',
      }}
      blocked={values.shift !== '' && refusalOf(check.data) !== null}
      onSubmit={(_values, accept) => submit(accept)}
      onCancel={onCancel}
    >
      {served ? null : (
        <PersonPicker
          label={t('volunteers.item.person')}
          path="person"
          autoFocus
          required
          allowNew
          value={values.person}
          onChange={(chosen) => form.setFieldValue('person', chosen)}
          error={form.errors.person}
        />
      )}
      {flow.number ? (
        <Verdict tone="ok" text={t('volunteers.item.registered', { number: flow.number })} />
      ) : null}
      {standing.volunteer ? (
        <Text fz="sm" c="dimmed">
          {t('volunteers.item.number', {
            number: standing.volunteer.number,
            hours: standing.volunteer.hours,
          })}
        </Text>
      ) : null}
      {standing.known && registers ? <Registration form={form} standing={standing} /> : null}
      {standing.known ? (
        <Stack gap={6}>
          <ShiftChoice
            autoFocus={!registers}
            value={values.shift}
            onChange={(chosen) => form.setFieldValue('shift', chosen)}
            error={form.errors.shift}
            description={registers ? t('volunteers.item.laterShift') : undefined}
          />
          {values.shift !== '' && check.data ? <ShiftVerdict check={check.data} /> : null}
        </Stack>
      ) : null}
    </Form>
  );
}

/** What the button says: in a visit everything is added to it. */
function useSubmit(visit: string | null, registers: boolean, shift: string): string {
  const { t } = useTranslation();
  if (visit !== null) {
    return t('items.add');
  }
  if (!registers) {
    return t('volunteers.item.signUp');
  }
  return shift === '' ? t('volunteers.item.register') : t('volunteers.item.registerAndSignUp');
}
